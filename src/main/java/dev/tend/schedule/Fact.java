package dev.tend.schedule;

import dev.tend.model.policy.Stage;
import dev.tend.model.value.Length;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Place;
import dev.tend.schedule.Reckoning.Base;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One thing by which a task came about, or that changed what became of it (F30).
public sealed interface Fact {
    /// The rule that asks for it: its keys in the policy, what it says there, and where. Without a
    /// place it is what holds where the policy does not say.
    record Rule(String path, String says, Optional<Place> place) implements Fact {}

    /// The stage entered with which the customer came to belong to those whom the rule is for.
    record Belongs(Stage stage, Moment since, Optional<Evidence> evidence) implements Fact {}

    /// Which step of how many.
    record Step(int number, int of) implements Fact {}

    /// What the date is counted from; `what` is the field of a date that is recorded, or empty.
    record Counted(Base base, Moment from, String what, Optional<Evidence> evidence)
            implements Fact {}

    /// A day of every year that was first on another one, or has no year of its own: `shortened`
    /// where it is 28 February for want of a 29th.
    record EveryYear(LocalDate day, boolean shortened) implements Fact {}

    /// A day of the Chinese lunar calendar, and when it is this time; lunar day 0 is the eve of the
    /// month.
    record Lunar(int month, int lunarDay, LocalDate day) implements Fact {}

    /// So long before, it begins to show.
    record Lead(Length lead, LocalDate shows) implements Fact {}

    /// So long after, it is no longer asked for.
    record Lapse(Length lapse, LocalDate day) implements Fact {}

    /// The length counted from the beginning, before days off moved it.
    record Reckoned(Deadline deadline) implements Fact {}

    /// The days off that moved the deadline or did not count, and days that a calendar made working
    /// days although they fall on a weekend.
    record DaysOff(Deadline deadline, List<Stretch> off, List<LocalDate> madeUp) implements Fact {
        public DaysOff {
            off = List.copyOf(off);
            madeUp = List.copyOf(madeUp);
        }
    }

    /// Years of which the public holidays of a country are not known, so that only weekends and the
    /// team's own days count.
    record HolidaysUnknown(String country, List<Integer> years) implements Fact {
        public HolidaysUnknown {
            years = List.copyOf(years);
        }
    }

    /// An entry gave it to a person or department.
    record Given(String to, Evidence evidence) implements Fact {}

    /// An entry put it off; the last one counts.
    record PutOff(Moment to, Evidence evidence) implements Fact {}

    /// Something else that is due by then stands for it.
    record Covered(Task by) implements Fact {}

    /// Who may approve a move: everybody of a role but who asked for it.
    record Approvers(String role, List<String> people) implements Fact {
        public Approvers {
            people = List.copyOf(people);
        }
    }
}
