package dev.tend.model.policy;

import dev.tend.model.value.Label;
import dev.tend.model.value.Length;
import dev.tend.model.value.Place;

import java.util.Optional;

/// A day that matters at a customer (F31): when a contract expires, a birthday, a festival. It is
/// to be seen to from `lead` before. A yearly one recurs, on 28 February where it has no 29th, and
/// lapses so long after the day; any other stays until somebody has seen to it.
public record KeyDate(
        String code,
        Label action,
        String via,
        Origin origin,
        Optional<Length> lead,
        boolean yearly,
        Length lapse,
        Audience audience,
        Place place) {
    /// How long a yearly date stays on the list where the book does not say.
    public static final Length LAPSE = new Length(1, Length.Unit.WEEKS);

    /// Where the date comes from.
    public sealed interface Origin {}

    /// A field of the profile.
    public record OfCustomer(String field) implements Origin {}

    /// A field of each contact.
    public record OfContact(String field) implements Origin {}

    /// A field of an entry; the latest entry that has it counts.
    public record OfEntry(String field) implements Origin {}

    /// The same day of every year.
    public record OfYear(int month, int day) implements Origin {}

    /// The same day of every year of the Chinese lunar calendar; day 0 is the eve of the month.
    public record OfLunarYear(int month, int day) implements Origin {}
}
