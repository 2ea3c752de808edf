package dev.tend.analysis.fact;

import dev.tend.model.history.Situation;
import dev.tend.model.policy.Pipeline;
import dev.tend.model.policy.Policy;
import dev.tend.model.record.Customer;
import dev.tend.model.record.Happening;
import dev.tend.model.value.Zone;
import dev.tend.report.Cell;
import dev.tend.rules.Completeness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A customer with its opportunities and what was logged about it, in order, up to the day of the
/// facts.
public final class Client implements Subject {
    private final Situation situation;
    private final List<Deal> deals = new ArrayList<>();
    private final List<Logged> log = new ArrayList<>();
    private final List<Handover> handovers = new ArrayList<>();
    private Optional<Map<String, Completeness>> records = Optional.empty();

    /// From whom, and the day from which on that counts; none where it is not known yet.
    private record Handover(long order, LocalDate known, String from) {}

    Client(Situation situation, Zone zone) {
        this.situation = situation;
        for (var journey : situation.journeys()) {
            deals.add(new Deal(this, journey, zone));
        }
        var known = new HashSet<String>();
        for (var entry : situation.entries()) {
            log.add(new Logged(this, entry, entry.at().dayIn(zone)));
            if (entry.first(Happening.HandedOver.class).isPresent()) {
                known.add(entry.id());
            }
        }
        for (var entry : situation.account().entries()) {
            var handedOver = entry.first(Happening.HandedOver.class);
            if (handedOver.isPresent()) {
                var at = known.contains(entry.id()) ? entry.at().dayIn(zone) : LocalDate.MAX;
                var order = entry.at().orderIn(zone);
                handovers.add(new Handover(order, at, handedOver.get().from()));
            }
        }
        handovers.sort((a, b) -> Long.compare(b.order(), a.order()));
    }

    public Customer customer() {
        return situation.customer();
    }

    public String key() {
        return customer().key();
    }

    public Situation situation() {
        return situation;
    }

    List<Deal> deals() {
        return deals;
    }

    List<Logged> log() {
        return log;
    }

    /// How complete its records of contacts are, by the id of the entry; counted once.
    public Map<String, Completeness> records(Policy policy) {
        var counted = records.orElseGet(() -> Completeness.ofRecords(situation, policy));
        records = Optional.of(counted);
        return counted;
    }

    /// The opportunity that stands for it.
    public Optional<Deal> leading(Pipeline pipeline) {
        var leading = situation.leading(pipeline);
        for (var deal : deals) {
            if (leading.isPresent() && deal.journey().equals(leading.get())) {
                return Optional.of(deal);
            }
        }
        return Optional.empty();
    }

    /// Those of its opportunities that had begun by the end of a day.
    public List<Deal> dealsOn(LocalDate day) {
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
    public boolean isOpenOn(LocalDate day) {
        for (var deal : deals) {
            if (deal.isThereOn(day) && deal.isOpenOn(day)) {
                return true;
            }
        }
        return false;
    }

    /// The last touch up to the end of a day.
    public Optional<Logged> lastTouch(LocalDate day) {
        for (int i = log.size() - 1; i >= 0; i--) {
            if (log.get(i).isTouch() && !log.get(i).day().isAfter(day)) {
                return Optional.of(log.get(i));
            }
        }
        return Optional.empty();
    }

    /// Everybody whose customer it is or was; an empty code for nobody.
    Set<String> owners() {
        var owners = new HashSet<>(Set.of(customer().owner()));
        for (var handover : handovers) {
            owners.add(handover.from());
        }
        return owners;
    }

    /// Whose customer it was at the end of a day: today's owner, unless it was handed over since,
    /// or that had not been written down yet (F38).
    public String ownerOn(LocalDate day) {
        var owner = customer().owner();
        for (var handover : handovers) {
            if (!handover.known().isAfter(day)) {
                return owner;
            }
            owner = handover.from();
        }
        return owner;
    }

    @Override
    public Client client() {
        return this;
    }

    @Override
    public Cell value() {
        return Cell.BLANK;
    }
}
