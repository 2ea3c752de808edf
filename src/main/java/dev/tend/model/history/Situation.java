package dev.tend.model.history;

import dev.tend.model.policy.Audience;
import dev.tend.model.policy.Pipeline;
import dev.tend.model.policy.Policy;
import dev.tend.model.policy.StageKind;
import dev.tend.model.record.Account;
import dev.tend.model.record.Action;
import dev.tend.model.record.Attributes;
import dev.tend.model.record.Commitments;
import dev.tend.model.record.Customer;
import dev.tend.model.record.Entry;
import dev.tend.model.record.Happening;
import dev.tend.model.record.Opportunity;
import dev.tend.model.value.Value;
import dev.tend.model.value.Zone;

import java.time.LocalDate;
import java.util.ArrayList;
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

    /// The opportunity for which the customer belongs to an audience: the one that has belonged
    /// longest.
    public Optional<Journey> belonging(Audience audience, Zone zone) {
        Optional<Journey> longest = Optional.empty();
        if (audience.includes(customer())) {
            for (var journey : journeys) {
                if (audience.includes(journey.stage())
                        && (longest.isEmpty()
                                || since(journey, audience, zone)
                                        < since(longest.get(), audience, zone))) {
                    longest = Optional.of(journey);
                }
            }
        }
        return longest;
    }

    private static long since(Journey journey, Audience audience, Zone zone) {
        return journey.belongsSince(audience).since().orderIn(zone);
    }

    /// The opportunity that stands for the customer: the furthest open one; else the one that was
    /// won last, as who has bought stays a customer when another offer is lost; else the one lost
    /// last.
    public Optional<Journey> leading(Pipeline pipeline) {
        Optional<Journey> leading = Optional.empty();
        for (var journey : journeys) {
            if (leading.isEmpty() || leads(journey, leading.get(), pipeline)) {
                leading = Optional.of(journey);
            }
        }
        return leading;
    }

    /// Whether an opportunity stands for the customer rather than one that is listed before it.
    private static boolean leads(Journey one, Journey before, Pipeline pipeline) {
        int order = Integer.compare(rank(one), rank(before));
        if (order != 0) {
            return order > 0;
        }
        return one.stage().kind() == StageKind.OPEN
                ? pipeline.position(one.stage()) >= pipeline.position(before.stage())
                : !one.current().entered().isBefore(before.current().entered());
    }

    private static int rank(Journey journey) {
        return switch (journey.stage().kind()) {
            case OPEN -> 2;
            case WON, AFTER -> 1;
            case LOST -> 0;
        };
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

    /// A decision on a move of the same day comes behind it, whichever file comes first and
    /// whatever has no time of day, and before a further move of the same moment, which would
    /// withdraw what it decides on. Several decisions on one move stay in their order.
    private static List<Entry> decisionsAfterMoves(List<Entry> entries, Zone zone) {
        var turns = new ArrayList<Turn>(entries.size());
        for (int rank = 0; rank < entries.size(); rank++) {
            turns.add(turn(rank, entries, zone));
        }
        turns.sort(Situation::inTurn);
        var ordered = new ArrayList<Entry>(entries.size());
        for (var turn : turns) {
            ordered.add(turn.entry());
        }
        return ordered;
    }

    /// An entry whose place is its own, or right behind that of the entry with the rank `behind`.
    private record Turn(Entry entry, int rank, int behind) {
        boolean isMoved() {
            return behind != rank;
        }
    }

    private static int inTurn(Turn a, Turn b) {
        int byPlace = Integer.compare(a.behind(), b.behind());
        int byNature = byPlace != 0 ? byPlace : Boolean.compare(a.isMoved(), b.isMoved());
        return byNature != 0 ? byNature : Integer.compare(a.rank(), b.rank());
    }

    /// Entries come sorted, so that what is of its day and what is earlier lies beside it.
    private static Turn turn(int rank, List<Entry> entries, Zone zone) {
        var entry = entries.get(rank);
        if (entry.decides().isEmpty()) {
            return new Turn(entry, rank, rank);
        }
        int move = -1;
        var day = entry.at().dayIn(zone);
        for (int i = rank; i >= 0 && isOn(day, entries.get(i), zone) && move < 0; i--) {
            move = isMoveOf(entry, entries.get(i)) ? i : move;
        }
        for (int i = rank; i < entries.size() && isOn(day, entries.get(i), zone); i++) {
            move = isMoveOf(entry, entries.get(i)) ? i : move;
        }
        if (move < 0) {
            return new Turn(entry, rank, rank);
        }
        return new Turn(entry, rank, move > rank ? move : behind(move, rank, entries, zone));
    }

    /// The rank before the first move between a move and a decision on it that is told to have
    /// happened at the moment of the decision; that of the decision where there is none.
    private static int behind(int move, int rank, List<Entry> entries, Zone zone) {
        var decision = entries.get(rank);
        int behind = rank;
        for (int i = rank - 1; i > move && compare(entries.get(i), decision, zone) == 0; i--) {
            if (entries.get(i).first(Happening.Move.class).isPresent()) {
                behind = i - 1;
            }
        }
        return behind;
    }

    private static boolean isOn(LocalDate day, Entry entry, Zone zone) {
        return entry.at().dayIn(zone).equals(day);
    }

    private static boolean isMoveOf(Entry decision, Entry entry) {
        return decision.decides().contains(entry.id());
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
