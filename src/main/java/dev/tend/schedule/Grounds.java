package dev.tend.schedule;

import dev.tend.model.history.Journey;
import dev.tend.model.history.Situation;
import dev.tend.model.history.Stay;
import dev.tend.model.policy.KeyDate;
import dev.tend.model.policy.Policy;
import dev.tend.model.record.Customer;
import dev.tend.model.record.DueSource;
import dev.tend.model.record.Entry;
import dev.tend.model.record.Occurrence;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Place;

import java.util.List;
import java.util.Optional;

/// Finds where a customer's files say what a date is counted from.
record Grounds(Policy policy, Situation situation) {
    Optional<Evidence> of(Reckoning reckoning, Optional<Occurrence> occurrence) {
        return switch (reckoning.base()) {
            case PLANNED, ASKED, TOUCHED, REPORTED -> reckoning.entry().map(Evidence::of);
            case ARRIVED -> arrival(reckoning.from(), situation.entries());
            case ENTERED -> occurrence.flatMap(this::entered);
            case BELONGS -> occurrence.flatMap(this::belongs);
            case SEEN_TO -> occurrence.flatMap(one -> seenTo(one, reckoning)).map(Evidence::of);
            case RECORDED -> occurrence.flatMap(one -> recorded(one, reckoning));
            case YEARLY, ENDED -> Optional.empty();
        };
    }

    /// The entry with which a stay in a stage began, or where the profile says so.
    Optional<Evidence> ofStay(Journey journey, Stay stay) {
        for (var move : journey.transitions()) {
            if (move.to().is(stay.stage())) {
                for (var id : List.of(move.decision(), move.entry().id())) {
                    var entry = entry(id);
                    if (entry.isPresent() && entry.get().at().equals(stay.since())) {
                        return entry.map(Evidence::of);
                    }
                }
            }
        }
        return arrival(stay.since(), journey.entries());
    }

    private Optional<Entry> entry(String id) {
        for (var entry : situation.entries()) {
            if (entry.id().equals(id)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    private Optional<Evidence> arrival(Moment began, List<Entry> entries) {
        for (var entry : entries) {
            if (entry.at().equals(began)) {
                return Optional.of(Evidence.of(entry));
            }
        }
        var customer = situation.customer();
        var key = customer.places().has("created") ? "created" : "opportunities";
        return Optional.of(profile(customer.places().of(key)));
    }

    private Optional<Evidence> entered(Occurrence occurrence) {
        var journey = situation.journeyOf(occurrence.subject());
        return journey.flatMap(one -> ofStay(one, one.current()));
    }

    private Optional<Evidence> belongs(Occurrence occurrence) {
        var planning = policy.planning();
        var audience =
                occurrence.source() == DueSource.CARE
                        ? planning.care(occurrence.code()).map(care -> care.audience())
                        : planning.sequence(occurrence.code()).map(one -> one.audience());
        if (audience.isEmpty()) {
            return Optional.empty();
        }
        var journey = situation.belonging(audience.get(), policy.zone());
        return journey.flatMap(one -> ofStay(one, one.belongsSince(audience.get())));
    }

    /// The entry that closed an earlier occurrence, or did what counts as seeing to it.
    private Optional<Entry> seenTo(Occurrence occurrence, Reckoning reckoning) {
        var done = reckoning.entry();
        if (done.isPresent() && done.get().at().equals(reckoning.from())) {
            return done;
        }
        var beginning = occurrence.source().code() + "." + occurrence.code() + ".";
        var day = reckoning.from().dayIn(policy.zone());
        for (var one : situation.commitments().closed().entrySet()) {
            var earlier = Occurrence.read(one.getKey());
            if (one.getKey().startsWith(beginning) && earlier.isPresent()) {
                var closing = one.getValue();
                var counted =
                        closing.done()
                                ? closing.entry().at().dayIn(policy.zone())
                                : earlier.get().day();
                if (counted.equals(day)) {
                    return Optional.of(closing.entry());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Evidence> recorded(Occurrence occurrence, Reckoning reckoning) {
        if (reckoning.entry().isPresent()) {
            return reckoning.entry().map(Evidence::of);
        }
        var rule = policy.planning().date(occurrence.code());
        if (rule.isEmpty()) {
            return Optional.empty();
        }
        var field = field(rule.get());
        Customer customer = situation.customer();
        for (var contact : customer.contacts()) {
            if (rule.get().origin() instanceof KeyDate.OfContact
                    && contact.name().equals(occurrence.subject())) {
                return Optional.of(profile(contact.places().of(field)));
            }
        }
        return Optional.of(profile(customer.places().of(field)));
    }

    /// The field that a date is read from, or empty.
    static String field(KeyDate rule) {
        return switch (rule.origin()) {
            case KeyDate.OfCustomer(var field) -> field;
            case KeyDate.OfContact(var field) -> field;
            case KeyDate.OfEntry(var field) -> field;
            case KeyDate.OfYear _, KeyDate.OfLunarYear _ -> "";
        };
    }

    private static Evidence profile(Place place) {
        return new Evidence(place, Optional.empty());
    }
}
