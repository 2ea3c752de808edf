package dev.tend.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What follows from a customer's entries up to the end of a day: a fold, never stored. `journeys`
/// is empty while the customer was not yet there.
public record Situation(
        Account account,
        List<Entry> entries,
        List<Journey> journeys,
        List<Action> openActions,
        Optional<LocalDate> lastTouch) {
    public Situation {
        entries = List.copyOf(entries);
        journeys = List.copyOf(journeys);
        openActions = List.copyOf(openActions);
    }

    /// Folds the entries dated up to the end of `today`; open actions come in the order of their
    /// due dates.
    public static Situation of(Account account, Policy policy, LocalDate today) {
        var entries = upTo(today, account.entries(), policy.zone());
        return new Situation(
                account,
                entries,
                new Journeys(account.customer(), entries, policy).upTo(today),
                openActions(entries, policy.zone()),
                lastTouch(entries, policy.zone()));
    }

    public Customer customer() {
        return account.customer();
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
        Comparator<Journey> furthest =
                Comparator.comparingInt(journey -> pipeline.position(journey.stage()));
        Comparator<Journey> lastMoved =
                Comparator.comparing(journey -> journey.current().entered());
        var open =
                journeys.stream()
                        .filter(journey -> journey.stage().kind() == StageKind.OPEN)
                        .max(furthest);
        return open.isPresent() ? open : journeys.stream().max(lastMoved);
    }

    /// Entries in the order in which they happened; what is equal stays in the order of the files.
    private static List<Entry> upTo(LocalDate today, List<Entry> entries, ZoneId zone) {
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
    private static int compare(Entry a, Entry b, ZoneId zone) {
        int byTime = Long.compare(a.at().orderIn(zone), b.at().orderIn(zone));
        return byTime != 0 ? byTime : Long.compare(written(a, zone), written(b, zone));
    }

    private static long written(Entry entry, ZoneId zone) {
        return (entry.attributes().values().get("recorded") instanceof Value.At(var recorded)
                        ? recorded
                        : entry.at())
                .orderIn(zone);
    }

    /// What is decided upon on the same day was there before, whichever file comes first and
    /// whatever has no time of day.
    private static List<Entry> decisionsAfterMoves(List<Entry> entries, ZoneId zone) {
        var ordered = new ArrayList<>(entries);
        for (var decision : entries) {
            var ids = decision.decides();
            int at = ids.isEmpty() ? ordered.size() : ordered.indexOf(decision);
            for (int i = ordered.size() - 1; i > at; i--) {
                var move = ordered.get(i);
                if (ids.contains(move.id())
                        && move.at().dayIn(zone).equals(decision.at().dayIn(zone))) {
                    ordered.add(i, ordered.remove(at));
                    break;
                }
            }
        }
        return ordered;
    }

    private static List<Action> openActions(List<Entry> entries, ZoneId zone) {
        Map<String, Action> planned = new LinkedHashMap<>();
        Map<String, Moment> snoozed = new HashMap<>();
        Set<String> closed = new HashSet<>();
        for (var entry : entries) {
            for (var happening : entry.happenings()) {
                if (happening instanceof Happening.Plan plan) {
                    planned.put(entry.id(), new Action(entry.id(), plan, plan.due(), entry));
                } else if (happening instanceof Happening.Snoozed(var id, var due)) {
                    snoozed.put(id, due);
                }
                closed.addAll(happening.closes());
            }
        }
        var open = new ArrayList<Action>();
        for (var action : planned.values()) {
            if (!closed.contains(action.id())) {
                var due = snoozed.getOrDefault(action.id(), action.due());
                open.add(new Action(action.id(), action.plan(), due, action.entry()));
            }
        }
        open.sort((a, b) -> Long.compare(a.due().orderIn(zone), b.due().orderIn(zone)));
        return open;
    }

    private static Optional<LocalDate> lastTouch(List<Entry> entries, ZoneId zone) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).first(Happening.Touch.class).isPresent()) {
                return Optional.of(entries.get(i).at().dayIn(zone));
            }
        }
        return Optional.empty();
    }
}
