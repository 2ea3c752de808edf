package dev.tend.cli.record;

import dev.tend.cli.command.App;
import dev.tend.cli.command.Rejection;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.policy.Person;
import dev.tend.model.record.Account;
import dev.tend.model.record.Attributes;
import dev.tend.model.record.Entry;
import dev.tend.model.record.EntryId;
import dev.tend.model.record.Happening;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Place;
import dev.tend.model.value.Places;
import dev.tend.model.value.Value;
import dev.tend.rules.Rule;
import dev.tend.store.BookFolder;
import dev.tend.store.BookWriter;
import dev.tend.store.files.Layout;
import dev.tend.yaml.EntryText;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes entries. Each is read back and held against the same rules as `check` before a byte of
/// the book changes.
public record Recorder(App app) {
    /// An entry as it stands in the book now.
    public record Written(Entry entry, Place place, Account account, List<Diagnostic> remarks) {}

    public Entry entry(
            Person by,
            Moment at,
            String opportunity,
            List<Happening> happenings,
            Map<String, Value> texts) {
        Map<String, Value> values = new LinkedHashMap<>(texts);
        values.put("recorded", new Value.At(app.recorded()));
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

    /// Appends an entry to the file of its person and year, as soon as the writer commits. A dry
    /// run shows what would be written.
    Written write(BookWriter writer, Account account, Entry typed, boolean dryRun)
            throws IOException {
        var key = account.customer().key();
        var file = Layout.entriesFile(key, typed);
        var before = writer.text(file);
        var added = EntryText.of(typed, app.policy().entryFields());
        var after = EntryText.append(before, added);
        int firstLine = EntryText.lines(before) + 1;
        var checked = check(account, file, after, firstLine);
        if (dryRun) {
            app.print(app.say("dry-run", file));
            added.lines().forEach(app::print);
        }
        writer.write(file, after);
        var entry = checked.entry();
        var place = new Place(file, firstLine + 1, 1, 1);
        return new Written(entry, place, with(account, entry), checked.remarks());
    }

    /// The entry as it is read back. What it makes wrong anywhere in the account is held against
    /// it, what was wrong before is not.
    private Checked check(Account account, String file, String text, int firstLine) {
        var loaded =
                BookFolder.entriesFrom(firstLine, file, text, account.customer(), app.policy());
        var written = firstFrom(firstLine, loaded.value());
        var problems = new ArrayList<Diagnostic>();
        for (var problem : loaded.problems()) {
            if (problem.place().line() >= firstLine) {
                problems.add(problem);
            }
        }
        if (written.isPresent()) {
            var complete = with(account, written.get());
            problems.addAll(newlyWrong(account, complete));
            problems.addAll(Rule.checkWords(written.get(), app.policy()));
        }
        var errors = Diagnostic.errors(problems);
        if (written.isEmpty() && errors.isEmpty()) {
            var hiding = BookFolder.entries(file, text, account.customer(), app.policy());
            errors = Diagnostic.errors(hiding.problems());
        }
        if (!errors.isEmpty()) {
            throw new Rejection(app).of(errors, file, firstLine);
        }
        return new Checked(written.orElseThrow(), problems);
    }

    private static Optional<Entry> firstFrom(int line, List<Entry> entries) {
        for (var entry : entries) {
            if (entry.places().whole().line() >= line) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /// What is wrong with an account only since an entry was added. Where nothing is, the history
    /// before need not be judged.
    private List<Diagnostic> newlyWrong(Account before, Account after) {
        var wrong = Rule.checkAccount(after, app.policy(), app.now());
        if (wrong.isEmpty()) {
            return wrong;
        }
        var known = Rule.checkAccount(before, app.policy(), app.now());
        var newly = new ArrayList<Diagnostic>();
        for (var one : wrong) {
            if (!isAmong(known, one)) {
                newly.add(one);
            }
        }
        return newly;
    }

    private static boolean isAmong(List<Diagnostic> known, Diagnostic wanted) {
        for (var one : known) {
            if (one.repeats(wanted)) {
                return true;
            }
        }
        return false;
    }

    /// An entry without errors, and what is to be said of it.
    private record Checked(Entry entry, List<Diagnostic> remarks) {}

    private static Account with(Account account, Entry entry) {
        var entries = new ArrayList<>(account.entries());
        entries.add(entry);
        return new Account(account.customer(), entries, account.leftOut());
    }
}
