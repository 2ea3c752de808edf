package dev.tend.cli.due;

import dev.tend.cli.command.App;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.ExitCode;
import dev.tend.cli.command.Identity;
import dev.tend.cli.command.Input;
import dev.tend.cli.command.Refusal;
import dev.tend.cli.command.Syntax;
import dev.tend.cli.command.TypedFilter;
import dev.tend.cli.command.Writing;
import dev.tend.model.history.Situation;
import dev.tend.model.history.Standing;
import dev.tend.model.policy.Person;
import dev.tend.phrase.DatePhrase;
import dev.tend.render.screen.LoadChart;
import dev.tend.render.table.Format;
import dev.tend.report.ShortIds;
import dev.tend.report.SpreadReport;
import dev.tend.schedule.DueItem;
import dev.tend.schedule.DueList;
import dev.tend.schedule.Spread;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/// Proposes days on which nobody has more to do than they can, and writes them where that is wanted
/// (F38).
public final class SpreadCommand implements Writing {
    private static final String WINDOW = "2w";
    private static final List<String> YES = List.of("y", "yes", "是", "好");

    @Override
    public void declare(Syntax syntax) {
        syntax.filters().options("WHO", "-o", "--owner").option("LENGTH", "--within");
        syntax.option("N", "--per-day").option("DATE", "--from").option("WHO", "-b", "--by");
        syntax.flag("-y", "--yes").flag("--dry-run");
    }

    @Override
    public ExitCode run(App app, Arguments arguments) throws IOException {
        var spread = spread(app, arguments);
        var situations = app.situations();
        var everything = everything(app, situations);
        var chosen = chosen(app, arguments.words(0), situations, everything);
        var plans = new ArrayList<Spread.Plan>();
        for (var person : people(app, arguments)) {
            plans.add(spread.of(person.code(), everything, chosen));
        }
        int changes = 0;
        for (var plan : plans) {
            changes += plan.changes().size();
        }
        if (changes > 0) {
            show(app, plans, ids(everything), spread.perDay());
        }
        boolean fits = sayWhatDoesNotFit(app, plans, spread);
        if (changes == 0) {
            if (fits) {
                app.print(app.say("spread.fits", spread.perDay(), spread.until()));
            }
            return app.answered(ExitCode.DONE);
        }
        if (arguments.flag("--dry-run")) {
            return app.answered(ExitCode.DONE);
        }
        var writing = new SpreadWriting(app, arguments);
        confirm(app, arguments, changes);
        return writing.write(plans);
    }

    private static Spread spread(App app, Arguments arguments) {
        var from = from(app, arguments);
        var within = arguments.option("--within", WINDOW);
        var until =
                DatePhrase.length(within)
                        .map(from::plus)
                        .orElseThrow(() ->
                                Refusal.usage(
                                        app.say("length.unreadable", "--within", within),
                                        app.say("length.advice")));
        return new Spread(app.policy(), app.today(), from, until, perDay(app, arguments));
    }

    private static LocalDate from(App app, Arguments arguments) {
        var typed = arguments.option("--from");
        return typed.isEmpty()
                ? app.today()
                : new Input(app).dueAgain("--from", typed.get()).dayIn(app.policy().zone());
    }

    private static int perDay(App app, Arguments arguments) {
        var typed = arguments.option("--per-day");
        if (typed.isEmpty()) {
            return app.policy().planning().capacity();
        }
        var text = typed.get();
        boolean digits = !text.isEmpty() && text.length() < 6;
        for (int i = 0; i < text.length(); i++) {
            digits &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        int perDay = digits ? Integer.parseInt(text) : 0;
        if (perDay < 1) {
            throw Refusal.usage(app.say("spread.per-day", text));
        }
        return perDay;
    }

    /// Whose days are to be filled: those named, else one's own, or everybody's for a lead and
    /// where nobody knows who asks.
    private static List<Person> people(App app, Arguments arguments) {
        var named = arguments.options("--owner");
        if (named.isEmpty()) {
            var asking = new Identity(app).known();
            return asking.isEmpty() || asking.get().isLead()
                    ? app.policy().team()
                    : List.of(asking.get());
        }
        var people = new ArrayList<Person>();
        for (var word : named) {
            var person = new Input(app).person("--owner", word);
            if (!people.contains(person)) {
                people.add(person);
            }
        }
        return people;
    }

    private static List<DueItem> everything(App app, List<Situation> all) {
        var list = new DueList(app.policy(), app.now());
        var items = new ArrayList<>(list.ofCustomers(all));
        var standings = Standing.of(all, app.policy());
        items.addAll(list.ofTheTeam(standings, app.folder()::hasReview));
        return items;
    }

    /// Those of the customers that the filter names.
    private static List<DueItem> chosen(
            App app, List<String> filter, List<Situation> all, List<DueItem> everything) {
        if (filter.isEmpty()) {
            return everything;
        }
        var keys = new HashSet<String>();
        for (var one : TypedFilter.query(app, filter).among(all, app.policy())) {
            keys.add(one.customer().key());
        }
        var chosen = new ArrayList<DueItem>();
        for (var item : everything) {
            if (keys.contains(item.customerKey())) {
                chosen.add(item);
            }
        }
        return chosen;
    }

    private static ShortIds ids(List<DueItem> everything) {
        var ids = new ArrayList<String>();
        for (var item : everything) {
            ids.add(item.task().id());
        }
        return ShortIds.among(ids);
    }

    private static void show(App app, List<Spread.Plan> plans, ShortIds ids, int perDay) {
        app.rows().show(SpreadReport.of(plans, ids, app.labels()), Format.TABLE);
        var chart = new LoadChart(app.columns(), app.style(), app.messages());
        var out = app.environment().out();
        for (var plan : plans) {
            if (!plan.changes().isEmpty()) {
                out.println();
                for (var line : chart.draw(SpreadReport.loads(plan, perDay, app.labels()))) {
                    out.println(line);
                }
            }
        }
    }

    /// Says what lies behind the window, and what nobody can move; whether there was nothing.
    private static boolean sayWhatDoesNotFit(App app, List<Spread.Plan> plans, Spread spread) {
        boolean fits = true;
        for (var plan : plans) {
            var name = app.labels().label(app.policy().team(), plan.person());
            int beyond = 0;
            int daysOff = 0;
            for (var change : plan.changes()) {
                boolean isOff = spread.isBeyondDaysOff(change);
                daysOff += isOff ? 1 : 0;
                beyond += !isOff && change.day().isAfter(spread.until()) ? 1 : 0;
            }
            var last = plan.changes().isEmpty() ? spread.until() : plan.changes().getLast().day();
            if (daysOff > 0) {
                app.print(app.say("spread.days-off", daysOff, name, spread.until(), last));
            }
            if (beyond > 0) {
                app.print(app.say("spread.beyond", beyond, name, spread.until(), last));
            }
            for (var load : plan.loads()) {
                if (load.unmovable() > spread.perDay()) {
                    fits = false;
                    app.print(
                            app.say(
                                    "spread.unmovable",
                                    name,
                                    load.day(),
                                    load.unmovable(),
                                    spread.perDay()));
                }
            }
        }
        return fits;
    }

    /// Asks, where somebody is there to answer.
    private static void confirm(App app, Arguments arguments, int changes) throws IOException {
        if (arguments.flag("--yes")) {
            return;
        }
        var keyboard = app.environment().keyboard();
        if (keyboard.isEmpty() || !app.isTerminal()) {
            throw Refusal.usage(app.say("spread.confirm"));
        }
        var out = app.environment().out();
        out.println();
        out.print(app.say("spread.ask", changes) + " ");
        out.flush();
        var answer = keyboard.get().line().orElse("");
        if (!YES.contains(answer.strip().toLowerCase(Locale.ROOT))) {
            throw Refusal.no(app.say("spread.unwritten"));
        }
    }
}
