package dev.tend.analysis.fact;

import dev.tend.model.record.Entry;
import dev.tend.model.record.Happening;
import dev.tend.model.value.Moment;
import dev.tend.report.Cell;

import java.time.LocalDate;
import java.util.Optional;

/// An entry about a customer, and the day it is dated.
public record Logged(Client client, Entry entry, LocalDate day) implements Subject {
    /// Whether it is a contact with the customer, by a channel.
    public boolean isTouch() {
        for (var happening : entry.happenings()) {
            if (happening instanceof Happening.Touch) {
                return true;
            }
        }
        return false;
    }

    /// Whether the customer answered (F45).
    public boolean isAnswered() {
        for (var happening : entry.happenings()) {
            if (happening instanceof Happening.Answer) {
                return true;
            }
        }
        return false;
    }

    public String channel() {
        for (var happening : entry.happenings()) {
            if (happening instanceof Happening.Touch(var channel)) {
                return channel;
            }
        }
        return "";
    }

    @Override
    public Optional<Moment> at() {
        return Optional.of(entry.at());
    }

    @Override
    public Cell value() {
        return Cell.text(entry.summary());
    }
}
