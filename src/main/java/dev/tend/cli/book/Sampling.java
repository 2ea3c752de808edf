package dev.tend.cli.book;

import dev.tend.cli.book.Checking.Findings;
import dev.tend.cli.command.App;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.ExitCode;
import dev.tend.model.record.Account;
import dev.tend.model.record.Customer;
import dev.tend.model.record.Entry;
import dev.tend.model.value.Place;
import dev.tend.render.diagnosis.SampleText;
import dev.tend.render.table.Format;
import dev.tend.report.CheckQuery;
import dev.tend.report.SampleReport;
import dev.tend.report.SpotCheck;

import java.util.List;

/// The records of a spot check (F41): shown for reading, or as rows.
record Sampling(App app, CheckQuery query, SpotCheck sample) {
    private static final String DOCUMENT_START = "---";

    /// Always done: what is wrong with a record is for its reader to judge.
    ExitCode show(Findings findings, Arguments arguments, Format format) {
        // Refuses a policy that cannot be used: nobody could be named by it.
        app.policy();
        var accounts = findings.book().orElseThrow().accounts();
        var problems = findings.problems().stream().filter(query::asksFor).toList();
        var drawn = sample.among(accounts, this::isEligible, problems, this::lastLine);
        if (arguments.option("--format").isPresent()) {
            app.rows().show(SampleReport.of(drawn, app.labels()), format);
        } else {
            new SampleText(app.columns(), app.style(), app.messages(), app.labels())
                    .print(drawn, app.environment().out());
        }
        app.environment().out().flush();
        say(app.say("sample.drawn", drawn.size(), eligible(accounts), sample.seed()));
        long leftOut = leftOut(accounts);
        if (leftOut > 0) {
            say(app.say("sample.left-out", leftOut));
        }
        return ExitCode.DONE;
    }

    private void say(String line) {
        app.environment().err().println(line);
    }

    private boolean isEligible(Entry entry) {
        return query.covers(entry.places().whole())
                && !entry.at().dayIn(app.policy().zone()).isAfter(app.today());
    }

    private long eligible(List<Account> accounts) {
        return accounts.stream()
                .flatMap(account -> account.entries().stream())
                .filter(this::isEligible)
                .count();
    }

    /// How many records of the customers asked for cannot be read.
    private long leftOut(List<Account> accounts) {
        return accounts.stream()
                .filter(account -> isAskedFor(account.customer()))
                .mapToLong(account -> account.leftOut().size())
                .sum();
    }

    private boolean isAskedFor(Customer customer) {
        var profile = customer.places().whole();
        var folder = profile.file().substring(0, profile.file().lastIndexOf('/') + 1);
        return query.covers(profile)
                || query.places().stream().anyMatch(place -> place.startsWith(folder));
    }

    /// The last line of the document that begins at a place.
    private int lastLine(Place start) {
        int line = start.line();
        while (true) {
            var next = app.folder().line(new Place(start.file(), line + 1, 1, 1));
            if (next.isEmpty() || next.get().stripTrailing().equals(DOCUMENT_START)) {
                return line;
            }
            line++;
        }
    }
}
