package dev.tend.model.record;

import dev.tend.model.value.Moment;
import dev.tend.model.value.Zone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What entries plan, and what they say became of it: actions still open in the order of their due
/// dates, and what was closed or snoozed, by reference. A reference is the id of an action or the
/// text of an [Occurrence].
public record Commitments(
        List<Action> open, Map<String, Closing> closed, Map<String, Moment> snoozed) {
    public Commitments {
        open = List.copyOf(open);
        closed = Map.copyOf(closed);
        snoozed = Map.copyOf(snoozed);
    }

    /// The entry that closed something; `done`, or dropped.
    public record Closing(Entry entry, boolean done) {}

    /// Those of entries in the order in which they happened.
    public static Commitments of(List<Entry> entries, Zone zone) {
        var fold = new Fold();
        for (var entry : entries) {
            for (var happening : entry.happenings()) {
                fold.take(entry, happening);
            }
        }
        return new Commitments(fold.open(zone), fold.closed, fold.snoozed);
    }

    /// The last day that counts as one on which a rule's occurrences were seen to: that of the
    /// closing entry, or of the occurrence itself where it was dropped.
    public Optional<LocalDate> lastSeenTo(DueSource source, String code, Zone zone) {
        Optional<LocalDate> last = Optional.empty();
        var beginning = source.code() + "." + code + ".";
        for (var one : closed.entrySet()) {
            if (one.getKey().startsWith(beginning)) {
                var closing = one.getValue();
                var day =
                        closing.done()
                                ? Optional.of(closing.entry().at().dayIn(zone))
                                : Occurrence.read(one.getKey()).map(Occurrence::day);
                if (last.isEmpty() || day.isPresent() && day.get().isAfter(last.get())) {
                    last = day;
                }
            }
        }
        return last;
    }

    private static final class Fold {
        private final Map<String, Action> planned = new LinkedHashMap<>();
        private final Map<String, Moment> snoozed = new HashMap<>();
        private final Map<String, String> assigned = new HashMap<>();
        private final Map<String, Closing> closed = new HashMap<>();

        void take(Entry entry, Happening happening) {
            if (happening instanceof Happening.Plan plan) {
                var action = new Action(entry.id(), plan, plan.due(), plan.owner(), entry);
                planned.put(entry.id(), action);
            } else if (happening instanceof Happening.Snoozed(var id, var due)) {
                snoozed.put(id, due);
            } else if (happening instanceof Happening.Assigned(var id, var to)) {
                assigned.put(id, to);
            }
            for (var id : happening.closes()) {
                closed.put(id, new Closing(entry, happening instanceof Happening.Done));
            }
        }

        List<Action> open(Zone zone) {
            var open = new ArrayList<Action>();
            for (var action : planned.values()) {
                if (!closed.containsKey(action.id())) {
                    var due = snoozed.getOrDefault(action.id(), action.due());
                    var owner = assigned.getOrDefault(action.id(), action.owner());
                    open.add(new Action(action.id(), action.plan(), due, owner, action.entry()));
                }
            }
            open.sort((a, b) -> Long.compare(a.due().orderIn(zone), b.due().orderIn(zone)));
            return open;
        }
    }
}
