package dev.tend.cli.book;

import dev.tend.cli.command.App;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.Command;
import dev.tend.cli.command.ExitCode;
import dev.tend.cli.command.HeadStart;
import dev.tend.cli.command.Refusal;
import dev.tend.cli.command.Syntax;
import dev.tend.render.table.Format;
import dev.tend.report.Cell;
import dev.tend.report.StepReport;
import dev.tend.store.step.Step;
import dev.tend.store.step.StepNotes;

import java.io.IOException;
import java.util.ArrayList;

/// Takes back what the last command wrote that was not taken back yet.
public final class UndoCommand implements Command {
    @Override
    public void declare(Syntax syntax) {
        syntax.optionalWord("NUMBER").flag("-l", "--list").flag("--dry-run");
        syntax.option(Format.ANY, "-f", "--format");
    }

    /// Asks for no policy, or not in any case.
    @Override
    public void begin(HeadStart start) {}

    @Override
    public ExitCode run(App app, Arguments arguments) throws IOException {
        var number = arguments.optionalWord(0);
        boolean dryRun = arguments.flag("--dry-run");
        if (arguments.flag("--list")
                ? dryRun || number.isPresent()
                : arguments.option("--format").isPresent()) {
            throw Refusal.usage(app.say("undo.options"), app.say("see-help", "undo"));
        }
        if (arguments.flag("--list")) {
            list(app, app.rows().format(arguments, Format.ANY));
            return ExitCode.DONE;
        }
        app.requireSoundPolicy();
        try (var writer = app.writer()) {
            var undoing = new Undoing(app, writer);
            undoing.undo(undoing.step(number), dryRun);
        }
        return ExitCode.DONE;
    }

    private static void list(App app, Format format) throws IOException {
        var lines = new ArrayList<StepReport.Line>();
        for (var step : StepNotes.of(app.folder().path()).all()) {
            var state = new Cell.Coded(step.state().code(), state(app, step.state()));
            var files = step.changes().stream().map(change -> change.file()).toList();
            var deed = step.deed();
            lines.add(
                    new StepReport.Line(
                            step.number(), deed.at(), deed.command(), deed.about(), files, state));
        }
        if (lines.isEmpty() && format == Format.TABLE) {
            app.complain(app.say("undo.nothing"));
        } else {
            app.rows().show(StepReport.of(lines), format);
        }
    }

    private static String state(App app, Step.State state) {
        return switch (state) {
            case WRITTEN -> app.say("undo.written");
            case UNDONE -> app.say("undo.undone");
        };
    }
}
