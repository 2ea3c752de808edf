package dev.tend.yaml;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.policy.WorkCalendar;
import dev.tend.model.policy.WorkingHours;
import dev.tend.model.value.Iso;
import dev.tend.model.value.Weekday;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads when a team works: `calendar` of a policy.
record CalendarCodec(PublicHolidays publicHolidays, Problems problems) {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final List<WorkingHours> HOURS =
            List.of(new WorkingHours(LocalTime.of(9, 0), LocalTime.of(18, 0)));

    /// Every day is a working day where the policy has no calendar.
    WorkCalendar calendar(Optional<Fields> given) {
        if (given.isEmpty()) {
            return WorkCalendar.EVERY_DAY;
        }
        var fields = given.get();
        var own = HolidaysCodec.holidays(fields, problems);
        var calendar = new WorkCalendar(weekend(fields), hours(fields), own);
        var country = fields.scalar("holidays");
        fields.refuseOthers();
        if (country.isEmpty()) {
            return calendar;
        }
        var code = country.get().text();
        if (!Iso.isCountry(code)) {
            problems.add(Check.COUNTRY, country.get().place(), code);
            return calendar;
        }
        return calendar.with(code, publicHolidays.of(country.get(), problems));
    }

    private Set<DayOfWeek> weekend(Fields fields) {
        var node = fields.node("weekend");
        if (node.isEmpty()) {
            return WEEKEND;
        }
        var weekend = EnumSet.noneOf(DayOfWeek.class);
        for (var scalar : fields.scalars("weekend")) {
            var day = Values.choice(scalar, List.of(Weekday.values()), Check.CHOICE, problems);
            if (day.isPresent()) {
                weekend.add(day.get().day());
            }
        }
        if (weekend.size() == DayOfWeek.values().length) {
            problems.add(Check.WEEKEND, node.get().place());
            return WEEKEND;
        }
        return weekend;
    }

    private List<WorkingHours> hours(Fields fields) {
        var hours = new ArrayList<WorkingHours>();
        for (var scalar : fields.scalars("hours")) {
            var read = WorkingHours.read(scalar.text());
            if (read.isEmpty()) {
                problems.add(Check.HOURS, scalar.place(), scalar.text());
            } else if (!hours.isEmpty() && !hours.getLast().endsBefore(read.get())) {
                var before = hours.getLast().toString();
                problems.add(Check.HOURS_ORDER, scalar.place(), scalar.text(), before);
            } else {
                hours.add(read.get());
            }
        }
        return hours.isEmpty() ? HOURS : hours;
    }
}
