package dev.tend.cli.due;

import dev.tend.cli.command.App;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.Identity;
import dev.tend.cli.command.Input;
import dev.tend.cli.command.Refusal;
import dev.tend.cli.command.Suggestion;
import dev.tend.cli.command.Syntax;
import dev.tend.cli.command.TypedFilter;
import dev.tend.model.history.Situation;
import dev.tend.model.history.Standing;
import dev.tend.model.policy.Escalation;
import dev.tend.model.policy.Person;
import dev.tend.model.record.DueSource;
import dev.tend.model.value.Coded;
import dev.tend.phrase.DatePhrase;
import dev.tend.phrase.WorkingDays;
import dev.tend.schedule.DueItem;
import dev.tend.schedule.DueList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whose tasks, of which customers, from which sources: one's own, or everybody's for a lead and
/// where nobody knows who asks, unless the arguments say otherwise (F37).
final class DueSelection {
    /// Options that say whose tasks, so that nobody need be known.
    static final String[] WHOSE = {"--all", "-A", "--owner", "-o", "--role"};

    private final App app;
    private final Arguments arguments;
    private final List<DueSource> sources;
    private final Optional<Escalation.Level> level;
    private final Whose whose;

    DueSelection(App app, Arguments arguments) {
        this.app = app;
        this.arguments = arguments;
        this.sources = sources();
        this.level = level();
        this.whose = whose();
    }

    static void declare(Syntax syntax) {
        syntax.filters().flag("-A", "--all").option("WHO", "-o", "--owner");
        syntax.flag("--team").option("ROLE", "--role").options("SOURCE", "--source");
        syntax.option("LEVEL", "--escalated").option("LENGTH", "--within").flag("--overdue");
    }

    /// What shows up to a day of the customers that the filter names, and of the team where it
    /// names none.
    Showing upTo(LocalDate until) {
        return upTo(until, arguments.words(0));
    }

    /// The same with these words for a filter.
    Showing upTo(LocalDate until, List<String> filter) {
        var list = new DueList(app.policy(), app.now());
        return filter.isEmpty()
                ? ofAll(list, until)
                : showing(list, until, list.ofCustomers(chosen(filter)));
    }

    private Showing showing(DueList list, LocalDate until, List<DueItem> all) {
        var ids = new ArrayList<String>();
        for (var item : all) {
            ids.add(item.task().id());
        }
        return new Showing(of(list.upTo(until, all)), ids);
    }

    /// Of all customers most is not due: no more than its ids is looked at.
    private Showing ofAll(DueList list, LocalDate until) {
        var items = new ArrayList<DueItem>();
        var ids = new ArrayList<String>();
        var standings = new ArrayList<Standing>();
        for (var outline : app.outlines()) {
            var standing = outline.standing();
            standings.add(standing);
            for (var task : outline.tasks()) {
                ids.add(task.id());
                if (task.isShown(until)) {
                    items.add(list.item(Optional.of(standing), task));
                }
            }
        }
        if (app.policy().planning().summary().isPresent()) {
            for (var item : list.ofTheTeam(standings, app.folder()::hasReview)) {
                ids.add(item.task().id());
                items.add(item);
            }
        }
        return new Showing(of(list.upTo(until, items)), ids);
    }

    private List<Situation> chosen(List<String> filter) {
        var found = TypedFilter.query(app, filter).among(app.situations(), app.policy());
        if (found.isEmpty()) {
            throw Refusal.no(app.say("list.nothing"), advice(filter));
        }
        return found;
    }

    /// What words that no customer is called may have meant: a time, or somebody of the team.
    private List<String> advice(List<String> filter) {
        var words = String.join(" ", filter);
        var zone = app.policy().zone();
        var day = DatePhrase.read(words, app.today(), zone, DatePhrase.Leaning.FUTURE);
        if (day.isPresent() || WorkingDays.read(words).isPresent()) {
            return List.of(app.say("due.when", words));
        }
        return words.indexOf(':') < 0
                ? List.of(app.say("due.whose", filter.getFirst()))
                : List.of();
    }

    /// Those that were asked for, in their order.
    private List<DueItem> of(List<DueItem> items) {
        boolean onlyLate = arguments.flag("--overdue");
        var chosen = new ArrayList<DueItem>();
        for (var item : items) {
            if ((!onlyLate || item.overdue())
                    && isFromSource(item)
                    && isEscalated(item)
                    && whose.includes(item)) {
                chosen.add(item);
            }
        }
        return chosen;
    }

    private boolean isFromSource(DueItem item) {
        return sources.isEmpty() || sources.contains(item.task().source());
    }

    /// Whether it was escalated as far as was asked for.
    private boolean isEscalated(DueItem item) {
        return level.isEmpty()
                || item.escalation().isPresent()
                        && item.escalation().get().compareTo(level.get()) >= 0;
    }

    private Optional<Escalation.Level> level() {
        return arguments
                .option("--escalated")
                .map(word ->
                        new Input(app)
                                .choice("--escalated", word, List.of(Escalation.Level.values())));
    }

    private List<DueSource> sources() {
        var chosen = new ArrayList<DueSource>();
        for (var given : arguments.options("--source")) {
            for (var word : given.split(",")) {
                chosen.add(new Input(app).choice("--source", word, List.of(DueSource.values())));
            }
        }
        return chosen;
    }

    private Whose whose() {
        requireOneSelector();
        var named = arguments.option("--owner");
        if (named.isPresent()) {
            return owner(new Input(app).assignee("--owner", named.get()));
        }
        var role = arguments.option("--role");
        if (role.isPresent()) {
            return role(role.get());
        }
        if (arguments.flag("--all")) {
            return item -> true;
        }
        var asking = new Identity(app).known();
        if (arguments.flag("--team")) {
            return asking.isPresent() && !asking.get().department().isEmpty()
                    ? new Department(app, asking.get().department())
                    : item -> true;
        }
        return asking.isEmpty() || asking.get().isLead() ? item -> true : own(asking.get());
    }

    private void requireOneSelector() {
        var given = new ArrayList<String>();
        for (var option : List.of("--owner", "--role", "--all", "--team")) {
            if (arguments.flag(option)) {
                given.add(option);
            }
        }
        if (given.size() > 1) {
            throw Refusal.usage(app.say("due.selectors", String.join(" ", given)));
        }
    }

    private Whose owner(Coded owner) {
        var person = app.policy().person(owner.code());
        return person.isPresent()
                ? own(person.get())
                : item -> item.task().owners().contains(owner.code());
    }

    private static Whose own(Person person) {
        return item -> item.task().isFor(person);
    }

    /// Tasks of the people who have a role; for leads also what was escalated to them.
    private Whose role(String role) {
        var people = new ArrayList<Person>();
        for (var person : app.policy().team()) {
            if (person.role().equals(role)) {
                people.add(person);
            }
        }
        if (people.isEmpty()) {
            var roles = new ArrayList<String>();
            for (var person : app.policy().team()) {
                if (!person.role().isEmpty() && !roles.contains(person.role())) {
                    roles.add(person.role());
                }
            }
            throw Refusal.usage(app.say("role.unknown", role), Suggestion.all(app, roles));
        }
        return new Role(people);
    }

    /// Items in the order of their urgency, and the ids of everything that is asked for, due or
    /// not: among them short ids are told apart.
    record Showing(List<DueItem> items, List<String> allIds) {}

    /// Whether an item is wanted, by whose it is.
    @FunctionalInterface
    private interface Whose {
        boolean includes(DueItem item);
    }

    private record Department(App app, String code) implements Whose {
        @Override
        public boolean includes(DueItem item) {
            var owners = item.task().owners();
            for (var person : app.policy().team()) {
                if (person.department().equals(code) && owners.contains(person.code())) {
                    return true;
                }
            }
            return owners.contains(code);
        }
    }

    private record Role(List<Person> people) implements Whose {
        @Override
        public boolean includes(DueItem item) {
            for (var person : people) {
                if (item.task().isFor(person) || person.isLead() && isEscalated(item)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isEscalated(DueItem item) {
            return item.escalation().isPresent()
                    && item.escalation().get() != Escalation.Level.OWNER;
        }
    }
}
