package dev.tend.cli.record;

import dev.tend.cli.command.App;
import dev.tend.cli.command.ArgumentName;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.CustomerSearch;
import dev.tend.cli.command.ExitCode;
import dev.tend.cli.command.Identity;
import dev.tend.cli.command.Input;
import dev.tend.cli.command.Refusal;
import dev.tend.cli.command.Syntax;
import dev.tend.cli.command.Writing;
import dev.tend.model.policy.Person;
import dev.tend.model.record.Happening;
import dev.tend.model.value.Coded;
import dev.tend.model.value.Value;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Gives planned actions to a person or a department (F36), or hands customers over to another
/// owner (F38).
public final class AssignCommand implements Writing {
    @Override
    public void declare(Syntax syntax) {
        syntax.word("ID|CUSTOMER").words("WHO", 1);
        syntax.flag("--dept").option("TEXT", "--why");
        Closing.declare(syntax);
    }

    @Override
    public ExitCode run(App app, Arguments arguments) throws IOException {
        var words = new ArrayList<>(List.of(arguments.word(0)));
        words.addAll(arguments.words(1));
        var who = words.removeLast();
        var to =
                arguments.flag("--dept")
                        ? new Input(app).department(ArgumentName.of(app, "WHO"), who)
                        : new Input(app).assignee(ArgumentName.of(app, "WHO"), who);
        var scope = TaskScope.OfBook.of(app);
        var search = new ActionSearch(app, scope);
        var customers = customers(app, words, search, scope);
        if (!customers.isEmpty()) {
            return handOver(app, arguments, customers, to);
        }
        var tasks = new ArrayList<ActionSearch.Found>();
        for (var word : words) {
            tasks.add(search.one(word));
        }
        return new Closing(app, arguments)
                .append(
                        tasks,
                        those -> assigned(app, arguments, those, to),
                        why(arguments),
                        "written.assign");
    }

    /// The keys of the customers that all words stand for; none where all stand for tasks.
    private static Set<String> customers(
            App app, List<String> words, ActionSearch search, TaskScope.OfBook scope) {
        Set<String> keys = new LinkedHashSet<>();
        int tasks = 0;
        for (var word : words) {
            boolean isAlone = words.size() == 1;
            if (isAlone
                    ? namesACustomer(app, word, search, scope)
                    : search.beginningWith(word).isEmpty() && isCustomer(app, word, scope)) {
                keys.add(new CustomerSearch(app).key(word, scope::customers));
            } else {
                tasks++;
            }
        }
        if (!keys.isEmpty() && tasks > 0) {
            throw Refusal.usage(app.say("assign.mixed"), app.say("see-help", "assign"));
        }
        return keys;
    }

    private static boolean isCustomer(App app, String word, TaskScope.OfBook scope) {
        return app.folder().hasCustomer(word)
                || !CustomerSearch.matches(word, scope.customers()).isEmpty();
    }

    /// Whether a word stands for a customer; one that stands for a task as well is refused.
    private static boolean namesACustomer(
            App app, String word, ActionSearch search, TaskScope.OfBook scope) {
        boolean isTask = !search.beginningWith(word).isEmpty();
        boolean isCustomer = isCustomer(app, word, scope);
        if (isTask && isCustomer) {
            throw Refusal.usage(app.say("assign.both", word), app.say("assign.both.advice"));
        }
        if (!isTask && !isCustomer) {
            search.refuseTheTeams(word);
        }
        return !isTask;
    }

    private static List<Happening> assigned(
            App app, Arguments arguments, List<ActionSearch.Found> tasks, Coded to) {
        var happenings = new ArrayList<Happening>();
        for (var found : tasks) {
            var id = new Permission(app).assigned(found, arguments);
            if (found.task().owners().contains(to.code())) {
                var who = to.label().in(app.language());
                var what = found.task().what().in(app.language());
                throw Refusal.no(app.say("assign.already", what, who));
            }
            happenings.add(new Happening.Assigned(id, to.code()));
        }
        return happenings;
    }

    private static ExitCode handOver(App app, Arguments arguments, Set<String> keys, Coded to)
            throws IOException {
        if (!(to instanceof Person owner)) {
            throw Refusal.usage(
                    app.say("assign.department", to.label().in(app.language())),
                    app.say("assign.department.advice"));
        }
        var by = new Identity(app).writer(arguments);
        var at = new Input(app).happened(arguments);
        var handover = new Handover(app, arguments, owner);
        var drafts = new ArrayList<Recording.Draft>();
        for (var key : keys) {
            drafts.add(
                    new Recording.Draft(
                            key,
                            account ->
                                    new Recorder(app)
                                            .entry(
                                                    by,
                                                    at,
                                                    "",
                                                    handover.happenings(account),
                                                    why(arguments)),
                            Optional.of(handover)));
        }
        return new Recording(app).append(drafts, arguments, "written.handover");
    }

    private static Map<String, Value> why(Arguments arguments) {
        var why = arguments.option("--why", "");
        return why.isBlank() ? Map.of() : Map.of("why", new Value.Text(why));
    }
}
