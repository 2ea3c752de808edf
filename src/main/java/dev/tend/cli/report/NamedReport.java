package dev.tend.cli.report;

import dev.tend.analysis.question.ReportKind;
import dev.tend.cli.command.App;
import dev.tend.cli.command.KeyLabels;
import dev.tend.cli.command.Refusal;
import dev.tend.cli.command.Suggestion;

import java.util.List;

/// The report that `trend` or `compare` is about, and the filter behind its name.
record NamedReport(ReportKind kind, List<String> filter) {
    /// A word without a colon is the name of a report, so that a mistyped one is not taken for a
    /// customer. Names that stand for several reports are refused by the message of a key.
    static NamedReport read(App app, List<String> words, String noneOf) {
        if (words.isEmpty() || ReportCommand.isFilter(words.getFirst())) {
            return new NamedReport(ReportKind.OVERVIEW, words);
        }
        var name = new KeyLabels(app).report(words.getFirst(), ReportCommand.names());
        var kind = ReportKind.ofCode(name).orElseThrow(() -> unknown(app, name, noneOf));
        return new NamedReport(kind, words.subList(1, words.size()));
    }

    private static Refusal unknown(App app, String name, String noneOf) {
        var codes = ReportKind.codes();
        if (ReportCommand.names().contains(name)) {
            return Refusal.usage(app.say(noneOf, name), Suggestion.all(app, codes));
        }
        var refusal = Refusal.unknown(app, app.say("report.unknown", name), name, codes);
        boolean isMistyped = new Suggestion(app, name, codes).nearest().isPresent();
        return isMistyped ? refusal : refusal.with(app.say("report.free-text", name));
    }
}
