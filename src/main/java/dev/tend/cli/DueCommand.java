package dev.tend.cli;

import dev.tend.model.Person;
import dev.tend.phrase.DatePhrase;
import dev.tend.render.Format;
import dev.tend.report.DueReport;
import dev.tend.report.ShortIds;
import dev.tend.schedule.DueItem;

import java.time.LocalDate;
import java.util.Optional;

/// What is due today or overdue (F30). Prints nothing where nothing is.
final class DueCommand implements Command {
    @Override
    public void declare(Syntax syntax) {
        syntax.flag("-A", "--all").option("WHO", "-o", "--owner").option("LENGTH", "--within");
        syntax.flag("--exit-code").option("table|csv|json", "-f", "--format");
    }

    @Override
    public ExitCode run(App app, Arguments arguments) {
        var format = app.format(arguments);
        var until = until(app, arguments);
        var owner = owner(app, arguments);
        var situations = app.situations();
        var items =
                DueItem.upTo(until, situations, app.policy(), app.now()).stream()
                        .filter(item -> owner.isEmpty() || item.task().isFor(owner.get()))
                        .toList();
        if (!items.isEmpty() || format != Format.TABLE) {
            var ids =
                    situations.stream()
                            .flatMap(one -> DueItem.tasks(one, app.policy()).stream())
                            .map(task -> task.id())
                            .toList();
            app.show(DueReport.of(items, ShortIds.among(ids), app.labels()), format);
        }
        boolean late = items.stream().anyMatch(DueItem::overdue);
        return app.answered(late && arguments.flag("--exit-code") ? ExitCode.NO : ExitCode.DONE);
    }

    private static LocalDate until(App app, Arguments arguments) {
        var within = arguments.option("--within");
        if (within.isEmpty()) {
            return app.today();
        }
        return DatePhrase.length(within.get())
                .map(app.today()::plus)
                .orElseThrow(() ->
                        Refusal.usage(
                                app.say("length.unreadable", "--within", within.get()),
                                app.say("length.advice")));
    }

    /// Whose actions: the one named; all for `--all`, for a lead, and where nobody knows who asks;
    /// else one's own.
    private static Optional<Person> owner(App app, Arguments arguments) {
        var named = arguments.option("--owner");
        if (named.isPresent()) {
            return Optional.of(new Input(app).person("--owner", named.get()));
        }
        if (arguments.flag("--all")) {
            return Optional.empty();
        }
        return new Identity(app).known().filter(person -> !person.isLead());
    }
}
