package dev.tend.model.value;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A time zone. With the first zone that is asked for, Java reads the rules of all and looks
/// through every jar for more, which takes longer than the answer of a short command. So a zone may
/// be remembered with a stretch of its rules, and asks Java for the others where they are needed.
public final class Zone {
    public static final Zone UTC = of(ZoneOffset.UTC);

    private static final long DAY = 86_400;

    private final String id;
    private final Stretch stretch;
    private final ZoneRules within;
    private Optional<ZoneRules> all;

    private Zone(String id, Stretch stretch, ZoneRules within, Optional<ZoneRules> all) {
        this.id = id;
        this.stretch = stretch;
        this.within = within;
        this.all = all;
    }

    /// The rules of a zone `from` a second `until` another, since 1970: the offset at its
    /// beginning, and the changes of the clocks in their order.
    public record Stretch(long from, long until, ZoneOffset offset, List<Change> changes) {
        private static final Stretch ALWAYS =
                new Stretch(Long.MIN_VALUE, Long.MAX_VALUE, ZoneOffset.UTC, List.of());

        public Stretch {
            changes = List.copyOf(changes);
        }

        private ZoneRules rules() {
            var transitions = new ArrayList<ZoneOffsetTransition>(changes.size());
            var before = offset;
            for (var change : changes) {
                var local = LocalDateTime.ofEpochSecond(change.at(), 0, before);
                transitions.add(ZoneOffsetTransition.of(local, before, change.offset()));
                before = change.offset();
            }
            return ZoneRules.of(offset, offset, List.of(), transitions, List.of());
        }
    }

    /// From a second on the clocks have another offset.
    public record Change(long at, ZoneOffset offset) {}

    public static Zone of(ZoneId zone) {
        var rules = zone.getRules();
        return new Zone(zone.getId(), Stretch.ALWAYS, rules, Optional.of(rules));
    }

    /// The zone of a name such as `Asia/Shanghai`; nothing where there is none.
    public static Optional<Zone> read(String id) {
        try {
            return Optional.of(of(ZoneId.of(id)));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    /// The zone of a name that was read before, and a stretch of its rules.
    public static Zone remembered(String id, Stretch stretch) {
        return new Zone(id, stretch, stretch.rules(), Optional.empty());
    }

    public String id() {
        return id;
    }

    /// Whether Java need not be asked about a point in time.
    public boolean knows(Instant instant) {
        return knows(instant.getEpochSecond());
    }

    private boolean knows(long second) {
        return second >= stretch.from() && second < stretch.until();
    }

    /// Its rules for a time. What never changed before that, or never does after, holds always.
    public Stretch stretch(Instant from, Instant until) {
        var rules = all();
        var changes = new ArrayList<Change>();
        var change = rules.nextTransition(from);
        while (change != null && change.getInstant().isBefore(until)) {
            changes.add(new Change(change.toEpochSecond(), change.getOffsetAfter()));
            change = rules.nextTransition(change.getInstant());
        }
        return new Stretch(
                rules.previousTransition(from.plusSeconds(1)) == null
                        ? Long.MIN_VALUE
                        : from.getEpochSecond(),
                change == null ? Long.MAX_VALUE : until.getEpochSecond(),
                rules.getOffset(from),
                changes);
    }

    /// A point in time by the clocks of this zone.
    public OffsetDateTime at(Instant instant) {
        var rules = knows(instant) ? within : all();
        return instant.atOffset(rules.getOffset(instant));
    }

    /// The same of a point in time by other clocks.
    public OffsetDateTime at(OffsetDateTime time) {
        return at(time.toInstant());
    }

    /// A time of a day. One that the clocks skip is as much later; of one that they show twice it
    /// is the first.
    public OffsetDateTime at(LocalDate day, LocalTime time) {
        var local = LocalDateTime.of(day, time);
        var rules = around(day);
        var change = rules.getTransition(local);
        return change != null && change.isGap()
                ? local.plus(change.getDuration()).atOffset(change.getOffsetAfter())
                : local.atOffset(rules.getOffset(local));
    }

    /// The first instant of a day.
    public OffsetDateTime startOf(LocalDate day) {
        var midnight = day.atStartOfDay();
        var rules = around(day);
        var change = rules.getTransition(midnight);
        return change != null && change.isGap()
                ? change.getDateTimeAfter().atOffset(change.getOffsetAfter())
                : midnight.atOffset(rules.getOffset(midnight));
    }

    private ZoneRules around(LocalDate day) {
        long noon = day.toEpochDay() * DAY + DAY / 2;
        return knows(noon - 2 * DAY) && knows(noon + 2 * DAY) ? within : all();
    }

    private ZoneRules all() {
        if (all.isEmpty()) {
            all = Optional.of(ZoneId.of(id).getRules());
        }
        return all.get();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Zone zone && id.equals(zone.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
