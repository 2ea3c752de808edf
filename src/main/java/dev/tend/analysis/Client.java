package dev.tend.analysis;

import dev.tend.model.Customer;
import dev.tend.model.Entry;
import dev.tend.model.Happening;
import dev.tend.model.Moment;
import dev.tend.model.Situation;
import dev.tend.report.Cell;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A customer with its opportunities and what was logged about it, in order, up to the day of the
/// facts.
public final class Client implements Subject {
    private final Situation situation;
    private final ZoneId zone;
    private final List<Deal> deals = new ArrayList<>();
    private final List<Logged> log = new ArrayList<>();
    private final List<Entry> handovers = new ArrayList<>();

    Client(Situation situation, ZoneId zone) {
        this.situation = situation;
        this.zone = zone;
        for (var journey : situation.journeys()) {
            deals.add(new Deal(this, journey, zone));
        }
        for (var entry : situation.entries()) {
            log.add(new Logged(this, entry, entry.at().dayIn(zone)));
        }
        for (var entry : situation.account().entries()) {
            if (entry.first(Happening.HandedOver.class).isPresent()) {
                handovers.add(entry);
            }
        }
        handovers.sort((a, b) -> Long.compare(a.at().orderIn(zone), b.at().orderIn(zone)));
    }

    public Customer customer() {
        return situation.customer();
    }

    public String key() {
        return customer().key();
    }

    Situation situation() {
        return situation;
    }

    List<Deal> deals() {
        return deals;
    }

    List<Logged> log() {
        return log;
    }

    /// Those of its opportunities that had begun by the end of a day.
    List<Deal> dealsOn(LocalDate day) {
        var there = new ArrayList<Deal>();
        for (var deal : deals) {
            if (deal.isThereOn(day)) {
                there.add(deal);
            }
        }
        return there;
    }

    boolean isThereOn(LocalDate day) {
        for (var deal : deals) {
            if (deal.isThereOn(day)) {
                return true;
            }
        }
        return false;
    }

    /// Whether any of its opportunities was still to be won or lost at the end of a day.
    boolean isOpenOn(LocalDate day) {
        for (var deal : deals) {
            if (deal.isThereOn(day) && deal.isOpenOn(day)) {
                return true;
            }
        }
        return false;
    }

    /// The last touch up to the end of a day.
    Optional<Logged> lastTouch(LocalDate day) {
        for (int i = log.size() - 1; i >= 0; i--) {
            if (log.get(i).isTouch() && !log.get(i).day().isAfter(day)) {
                return Optional.of(log.get(i));
            }
        }
        return Optional.empty();
    }

    /// Whose customer it was at the end of a day: today's owner, unless it was handed over since,
    /// or that had not been written down yet (F38).
    public String ownerOn(LocalDate day) {
        var owner = customer().owner();
        for (var entry : handovers.reversed()) {
            if (!entry.at().dayIn(zone).isAfter(day) && situation.entries().contains(entry)) {
                return owner;
            }
            owner = entry.first(Happening.HandedOver.class).orElseThrow().from();
        }
        return owner;
    }

    @Override
    public Client client() {
        return this;
    }

    @Override
    public Optional<Deal> deal() {
        return Optional.empty();
    }

    @Override
    public Optional<Moment> at() {
        return Optional.empty();
    }

    @Override
    public Cell value() {
        return Cell.BLANK;
    }
}
