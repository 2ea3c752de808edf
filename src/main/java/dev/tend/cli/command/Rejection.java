package dev.tend.cli.command;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.render.text.Style;

import java.util.ArrayList;
import java.util.List;

/// Refuses a text that was to be written, because of the errors that reading it back showed: what
/// is wrong and what to do, a line for each.
public record Rejection(App app) {
    /// What the rules of the team forbid is answered with no; what the format forbids was typed
    /// wrongly. `ownFrom` is the line of the file from which everything is new; its place says
    /// nothing.
    public Refusal of(List<Diagnostic> errors, String file, int ownFrom) {
        var printer = app.diagnosticText(Style.PLAIN);
        var lines = new ArrayList<String>();
        for (var error : errors) {
            boolean own = error.place().file().equals(file) && error.place().line() >= ownFrom;
            var elsewhere = own ? "" : error.place() + ": ";
            lines.add("  " + elsewhere + printer.message(error) + "; " + printer.advice(error));
        }
        return of(errors, lines);
    }

    /// The same in words of one's own.
    public Refusal of(List<Diagnostic> errors, List<String> lines) {
        boolean byPolicy = !errors.isEmpty();
        for (var error : errors) {
            byPolicy &= error.check().origin() != Check.Origin.FORMAT;
        }
        return byPolicy
                ? Refusal.no(app.say("entry.refused"), lines)
                : Refusal.usage(app.say("entry.refused"), lines);
    }
}
