package dev.tend.report;

import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.record.Account;
import dev.tend.model.record.Customer;
import dev.tend.model.record.Entry;
import dev.tend.model.value.Place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/// Draws records by chance for somebody to read (F41), the same ones again for the same seed.
///
/// Each record has a rank of its own, the SHA-256 of `SEED:ID`, and the lowest ranks are drawn. So
/// the order of files does not matter, a record more in the book displaces one of the drawn at
/// most, and a larger sample holds the smaller one.
public record SpotCheck(long seed, int size) {
    /// A record, whose customer it is about, and what is wrong with it.
    public record Drawn(Customer customer, Entry entry, List<Diagnostic> problems) {
        public Drawn {
            problems = List.copyOf(problems);
        }

        public Place place() {
            return entry.places().whole();
        }
    }

    private record Ranked(String rank, Customer customer, Entry entry) {}

    /// The records drawn from those that are `eligible`, by place. `lastLine` says where the
    /// document at a place ends; every one of the `problems` up to there belongs to the record.
    public List<Drawn> among(
            List<Account> accounts,
            Predicate<Entry> eligible,
            List<Diagnostic> problems,
            ToIntFunction<Place> lastLine) {
        var all = new ArrayList<Ranked>();
        for (var account : accounts) {
            for (var entry : account.entries()) {
                if (eligible.test(entry)) {
                    var rank = Sha256.of(seed + ":" + entry.id());
                    all.add(new Ranked(rank, account.customer(), entry));
                }
            }
        }
        Comparator<Ranked> byPlace = Comparator.comparing(one -> one.entry().places().whole());
        return all.stream()
                .sorted(Comparator.comparing(Ranked::rank).thenComparing(byPlace))
                .limit(size)
                .sorted(byPlace)
                .map(one -> drawn(one, problems, lastLine))
                .toList();
    }

    private static Drawn drawn(
            Ranked one, List<Diagnostic> problems, ToIntFunction<Place> lastLine) {
        var from = one.entry().places().whole();
        int to = lastLine.applyAsInt(from);
        var own =
                problems.stream()
                        .filter(problem ->
                                problem.place().file().equals(from.file())
                                        && problem.place().line() >= from.line()
                                        && problem.place().line() <= to)
                        .toList();
        return new Drawn(one.customer(), one.entry(), own);
    }
}
