package dev.tend.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What follows from a customer's entries up to the end of a day: a fold, never stored. `journeys`
/// is empty while the customer was not yet there.
public record Situation(
        Account account,
        List<Entry> entries,
        List<Journey> journeys,
        Commitments commitments,
        Optional<Entry> lastTouch) {
    public Situation {
        entries = List.copyOf(entries);
        journeys = List.copyOf(journeys);
    }

    /// Folds the entries dated up to the end of `today`; open actions come in the order of their
    /// due dates.
    public static Situation of(Account account, Policy policy, LocalDate today) {
        return of(account, account.entries(), policy, today);
    }

    private static Situation of(
            Account account, List<Entry> known, Policy policy, LocalDate today) {
        var entries = upTo(today, known, policy.zone());
        return new Situation(
                account,
                entries,
                new Journeys(account.customer(), entries, policy).upTo(today),
                Commitments.of(entries, policy.zone()),
                lastTouch(entries));
    }

    /// The same of what was known by the end of a day: what had been written down by then as well
    /// as happened.
    public static Situation asOf(Account account, Policy policy, LocalDate day) {
        var known = new ArrayList<Entry>(account.entries().size());
        for (var entry : account.entries()) {
            if (!entry.known(policy.zone()).isAfter(day)) {
                known.add(entry);
            }
        }
        return of(account, known, policy, day);
    }

    public Customer customer() {
        return account.customer();
    }

    public List<Action> openActions() {
        return commitments.open();
    }

    /// The day of the last touch for a reader in `zone`.
    public Optional<LocalDate> lastTouched(Zone zone) {
        return lastTouch.isPresent()
                ? Optional.of(lastTouch.get().at().dayIn(zone))
                : Optional.empty();
    }

    /// Whether an opportunity is still to be won or lost.
    public boolean isOpen() {
        for (var journey : journeys) {
            if (journey.stage().kind() == StageKind.OPEN) {
                return true;
            }
        }
        return false;
    }

    /// The opportunity of a code; the first one where the code is empty, as for entries that name
    /// none.
    public Optional<Journey> journeyOf(String opportunity) {
        for (var journey : journeys) {
            if (opportunity.isEmpty() || journey.opportunity().code().equals(opportunity)) {
                return Optional.of(journey);
            }
        }
        return Optional.empty();
    }

    /// The opportunity that stands for the customer: the furthest open one, else the one last
    /// moved.
    public Optional<Journey> leading(Pipeline pipeline) {
        Optional<Journey> furthest = Optional.empty();
        Optional<Journey> lastMoved = Optional.empty();
        for (var journey : journeys) {
            if (journey.stage().kind() == StageKind.OPEN
                    && (furthest.isEmpty()
                            || pipeline.position(journey.stage())
                                    >= pipeline.position(furthest.get().stage()))) {
                furthest = Optional.of(journey);
            }
            if (lastMoved.isEmpty()
                    || !journey.current().entered().isBefore(lastMoved.get().current().entered())) {
                lastMoved = Optional.of(journey);
            }
        }
        return furthest.isPresent() ? furthest : lastMoved;
    }

    /// The keys and values of the customer as it stands: where opportunities are listed, the amount
    /// is that of the one that stands for it.
    public Attributes attributes(Pipeline pipeline) {
        var written = customer().attributes();
        if (customer().opportunities().isEmpty()) {
            return written;
        }
        Map<String, Value> values = new LinkedHashMap<>(written.values());
        values.remove(Opportunity.AMOUNT);
        var leading = leading(pipeline);
        if (leading.isPresent() && leading.get().amount().isPresent()) {
            values.put(Opportunity.AMOUNT, new Value.Amount(leading.get().amount().get()));
        }
        return new Attributes(values);
    }

    /// Entries in the order in which they happened; what is equal stays in the order of the files.
    private static List<Entry> upTo(LocalDate today, List<Entry> entries, Zone zone) {
        var past = new ArrayList<Entry>(entries.size());
        boolean decisions = false;
        for (var entry : entries) {
            if (!entry.at().dayIn(zone).isAfter(today)) {
                past.add(entry);
                decisions |= !entry.decides().isEmpty();
            }
        }
        past.sort((a, b) -> compare(a, b, zone));
        return decisions ? decisionsAfterMoves(past, zone) : past;
    }

    /// What happened in the same minute is told apart by when it was written down.
    private static int compare(Entry a, Entry b, Zone zone) {
        int byTime = Long.compare(a.at().orderIn(zone), b.at().orderIn(zone));
        return byTime != 0 ? byTime : Long.compare(written(a, zone), written(b, zone));
    }

    private static long written(Entry entry, Zone zone) {
        return entry.attributes().moment("recorded").orElse(entry.at()).orderIn(zone);
    }

    /// What is decided upon on the same day was there before, whichever file comes first and
    /// whatever has no time of day. Several decisions on one move stay in their order.
    private static List<Entry> decisionsAfterMoves(List<Entry> entries, Zone zone) {
        var ordered = new ArrayList<>(entries);
        var placed = new HashSet<String>();
        for (var decision : entries) {
            var ids = decision.decides();
            int at = ids.isEmpty() ? ordered.size() : indexOf(decision, ordered);
            for (int i = ordered.size() - 1; i > at; i--) {
                var move = ordered.get(i);
                if (ids.contains(move.id())
                        && move.at().dayIn(zone).equals(decision.at().dayIn(zone))) {
                    ordered.remove(at);
                    while (i < ordered.size() && placed.contains(ordered.get(i).id())) {
                        i++;
                    }
                    ordered.add(i, decision);
                    placed.add(decision.id());
                    break;
                }
            }
        }
        return ordered;
    }

    /// By what tells entries apart: to compare them whole is linked anew at each start.
    private static int indexOf(Entry entry, List<Entry> entries) {
        int at = 0;
        while (!entries.get(at).id().equals(entry.id())
                || entries.get(at).places().whole().compareTo(entry.places().whole()) != 0) {
            at++;
        }
        return at;
    }

    private static Optional<Entry> lastTouch(List<Entry> entries) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).first(Happening.Touch.class).isPresent()) {
                return Optional.of(entries.get(i));
            }
        }
        return Optional.empty();
    }
}
