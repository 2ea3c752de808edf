package dev.tend.cli;

import dev.tend.model.Diagnostic;
import dev.tend.report.CheckReport;
import dev.tend.rules.Rule;
import dev.tend.store.BookFolder;

import java.util.ArrayList;
import java.util.List;

/// Everything that is wrong with the book, sorted by place; or with the customers and files named.
final class CheckCommand implements Command {
    @Override
    public void declare(Syntax syntax) {
        syntax.words("PATH|CUSTOMER", 0).option("table|csv|json", "-f", "--format");
    }

    @Override
    public ExitCode run(App app, Arguments arguments) {
        var format = app.format(arguments);
        var all = problems(app);
        var wanted = arguments.words(0).stream().map(word -> place(app, word)).toList();
        var problems =
                all.stream()
                        .filter(one ->
                                wanted.isEmpty()
                                        || wanted.stream().anyMatch(place -> isIn(one, place)))
                        .toList();
        var text = app.diagnosticText(app.style());
        if (arguments.option("--format").isPresent()) {
            app.show(CheckReport.of(problems, text::message), format);
        } else {
            text.print(problems, app.environment().out());
        }
        long errors = problems.stream().filter(Diagnostic::isError).count();
        if (!problems.isEmpty()) {
            app.environment().out().flush();
            app.environment()
                    .err()
                    .println(app.say("check.count", errors, problems.size() - errors));
        }
        return errors > 0 ? ExitCode.NO : ExitCode.DONE;
    }

    private static List<Diagnostic> problems(App app) {
        var policy = app.policyAsRead();
        var problems = new ArrayList<>(policy.problems());
        if (policy.value().isPresent()) {
            var book = app.folder().book(policy.value().get());
            problems.addAll(book.problems());
            problems.addAll(Rule.checkAll(book.value(), app.now()));
        }
        return problems.stream().distinct().sorted().toList();
    }

    /// A path within the book: a file or folder as typed, else a customer's folder.
    private static String place(App app, String word) {
        for (var base : List.of(app.environment().folder(), app.folder().path())) {
            var file = app.folder().file(base.resolve(word));
            if (file.isPresent()) {
                return file.get();
            }
        }
        return BookFolder.CUSTOMERS + "/" + new CustomerSearch(app).key(word);
    }

    private static boolean isIn(Diagnostic diagnostic, String place) {
        var file = diagnostic.place().file();
        return place.isEmpty() || file.equals(place) || file.startsWith(place + "/");
    }
}
