package dev.tend.cli;

import dev.tend.model.Account;
import dev.tend.model.Attributes;
import dev.tend.model.Book;
import dev.tend.model.Diagnostic;
import dev.tend.model.Entry;
import dev.tend.model.EntryId;
import dev.tend.model.Happening;
import dev.tend.model.Moment;
import dev.tend.model.Person;
import dev.tend.model.Place;
import dev.tend.model.Places;
import dev.tend.model.Value;
import dev.tend.render.DiagnosticText;
import dev.tend.render.Style;
import dev.tend.rules.Rule;
import dev.tend.store.BookFolder;
import dev.tend.store.BookWriter;
import dev.tend.yaml.EntryText;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Writes entries. Each is read back and held against the same rules as `check` before a byte of
/// the book changes.
record Recorder(App app) {
    /// An entry as it stands in the book now.
    record Written(Entry entry, Place place, Account account) {}

    Entry entry(
            Person by,
            Moment at,
            String opportunity,
            List<Happening> happenings,
            Map<String, Value> texts) {
        Map<String, Value> values = new LinkedHashMap<>(texts);
        values.put("recorded", new Value.At(app.now()));
        var id = EntryId.random(app.environment().random());
        return new Entry(
                id,
                at,
                by.code(),
                opportunity,
                happenings,
                new Attributes(values),
                Places.unwritten(""));
    }

    /// Appends an entry to the file of its person and year. A dry run only shows what it would
    /// write.
    Written write(BookWriter writer, Account account, Entry entry, boolean dryRun)
            throws IOException {
        var key = account.customer().key();
        var file = BookFolder.entriesFile(key, entry);
        var before = writer.textBefore(file);
        var added = EntryText.of(entry, app.policy().entryFields());
        int firstLine = (int) before.lines().count() + 1;
        var read = check(account, file, before + added, firstLine);
        if (dryRun) {
            app.print(app.say("dry-run", file));
            added.lines().forEach(app::print);
        } else {
            writer.write(file, before + added);
        }
        return new Written(read, new Place(file, firstLine + 1, 1, 1), with(account, read));
    }

    private Entry check(Account account, String file, String text, int firstLine) {
        var loaded = BookFolder.entries(file, text, account.customer(), app.policy());
        var written =
                loaded.value().stream()
                        .filter(entry -> entry.places().whole().line() >= firstLine)
                        .findFirst();
        var complete = written.map(entry -> with(account, entry)).orElse(account);
        var problems =
                Stream.concat(
                                loaded.problems().stream(),
                                Rule.checkAll(new Book(app.policy(), List.of(complete)), app.now())
                                        .stream())
                        .filter(problem -> problem.place().file().equals(file))
                        .filter(problem -> problem.place().line() >= firstLine)
                        .filter(Diagnostic::isError)
                        .toList();
        if (written.isEmpty() || !problems.isEmpty()) {
            throw refuse(problems, text);
        }
        return written.get();
    }

    private Refusal refuse(List<Diagnostic> problems, String text) {
        var lines = text.lines().toList();
        var printer =
                new DiagnosticText(
                        app.messages(),
                        Style.PLAIN,
                        place -> Optional.of(lines.get(place.line() - 1)));
        var words = new StringWriter();
        for (var problem : problems) {
            words.append("  ").append(printer.message(problem)).append("; ");
            words.append(printer.advice(problem)).append('\n');
        }
        return Refusal.usage(app.say("entry.refused"), words.toString().lines().toList());
    }

    private static Account with(Account account, Entry entry) {
        var entries = new ArrayList<>(account.entries());
        entries.add(entry);
        return new Account(account.customer(), entries, account.leftOut());
    }
}
