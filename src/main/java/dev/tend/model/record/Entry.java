package dev.tend.model.record;

import dev.tend.model.value.Moment;
import dev.tend.model.value.Places;
import dev.tend.model.value.Zone;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A follow-up record (F1): who, when, and what happened. `opportunity` is empty where the entry
/// names none. Texts and custom fields are in `attributes`.
public record Entry(
        String id,
        Moment at,
        String by,
        String opportunity,
        List<Happening> happenings,
        Attributes attributes,
        Places places) {
    private static final int YEAR_DIGITS = 4;

    public Entry {
        happenings = List.copyOf(happenings);
    }

    /// The happening of one kind, where there is one.
    public <H extends Happening> Optional<H> first(Class<H> kind) {
        for (var happening : happenings) {
            if (kind.isInstance(happening)) {
                return Optional.of(kind.cast(happening));
            }
        }
        return Optional.empty();
    }

    /// The day by the end of which it had happened and was written down.
    public LocalDate known(Zone zone) {
        var happened = at.dayIn(zone);
        var recorded = attributes.moment("recorded");
        return recorded.isPresent() && recorded.get().dayIn(zone).isAfter(happened)
                ? recorded.get().dayIn(zone)
                : happened;
    }

    /// The name of the file it belongs in: that of its person and year.
    public String fileName() {
        return yearOfFile() + by + ".yaml";
    }

    /// What the name of that file begins with.
    public String yearOfFile() {
        var year = Integer.toString(at.year());
        return "0".repeat(Math.max(0, YEAR_DIGITS - year.length())) + year + "-";
    }

    /// Whether it records a contact with the customer, and not only what became of stages and
    /// actions: what a policy asks of records is asked of these (F3).
    public boolean isContactRecord() {
        boolean isBookkeeping = false;
        for (var happening : happenings) {
            if (happening.isContact()) {
                return true;
            }
            isBookkeeping |= !(happening instanceof Happening.Plan);
        }
        return !isBookkeeping && (happenings.isEmpty() || !summary().isEmpty());
    }

    /// The ids of the moves that it approves or turns down.
    public List<String> decides() {
        for (var happening : happenings) {
            if (!happening.decides().isEmpty()) {
                return happening.decides();
            }
        }
        return List.of();
    }

    /// Whether it has words of its own: a summary, an answer or a plan.
    public boolean saysSomething() {
        return !summary().isEmpty()
                || first(Happening.Answer.class).isPresent()
                || first(Happening.Plan.class).isPresent();
    }

    public String summary() {
        return attributes.text("summary");
    }
}
