package dev.tend.model.policy;

import dev.tend.model.value.Label;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// When a team works. `hours` are sorted and do not overlap; `own` are the team's own days, which
/// count before those of `country`, an ISO 3166 code or empty; `years` are those for which the
/// country's holidays are known.
public record WorkCalendar(
        Set<DayOfWeek> weekend,
        List<WorkingHours> hours,
        Holidays own,
        String country,
        Holidays publicHolidays,
        Set<Integer> years) {
    /// A team that works every day, around the clock: of a book without a calendar.
    public static final WorkCalendar EVERY_DAY =
            new WorkCalendar(Set.of(), List.of(WorkingHours.WHOLE_DAY), Holidays.NONE);

    private static final int DAYS_OF_WEEK = 7;
    private static final Label WEEKEND = new Label("weekend", "周末");

    /// At least one day of the week is a working day, and there is at least one stretch of hours.
    public WorkCalendar {
        weekend = copy(weekend);
        hours = List.copyOf(hours);
        years = Set.copyOf(years);
        if (weekend.size() == DAYS_OF_WEEK || hours.isEmpty()) {
            throw new IllegalArgumentException("a calendar without working time");
        }
    }

    /// A calendar without public holidays.
    public WorkCalendar(Set<DayOfWeek> weekend, List<WorkingHours> hours, Holidays own) {
        this(weekend, hours, own, "", Holidays.NONE, Set.of());
    }

    /// The same with the public holidays of a country, by year. A later year counts before an
    /// earlier one, as the later notice does where it says something of the turn of the year.
    public WorkCalendar with(String country, Map<Integer, Holidays> byYear) {
        Map<LocalDate, Label> off = new HashMap<>();
        Set<LocalDate> work = new HashSet<>();
        for (var year : new TreeSet<>(byYear.keySet())) {
            var holidays = byYear.getOrDefault(year, Holidays.NONE);
            work.removeAll(holidays.off().keySet());
            off.putAll(holidays.off());
            off.keySet().removeAll(holidays.work());
            work.addAll(holidays.work());
        }
        return new WorkCalendar(
                weekend, hours, own, country, new Holidays(off, work), byYear.keySet());
    }

    public boolean isWorkday(LocalDate day) {
        if (own.work().contains(day)) {
            return true;
        }
        if (own.off().containsKey(day)) {
            return false;
        }
        return publicHolidays.work().contains(day)
                || !publicHolidays.off().containsKey(day) && !weekend.contains(day.getDayOfWeek());
    }

    /// Why a day is off: the name of the holiday, or that it is a weekend. Nothing for a working
    /// day.
    public Optional<Label> nameOf(LocalDate day) {
        if (isWorkday(day)) {
            return Optional.empty();
        }
        var name = own.off().getOrDefault(day, publicHolidays.off().getOrDefault(day, WEEKEND));
        return Optional.of(name);
    }

    /// The first working day on or after a day.
    public LocalDate nextWorkday(LocalDate day) {
        var next = day;
        while (!isWorkday(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /// Whether the public holidays of a year are known. A year of which they are not has its
    /// weekends alone; where no country's holidays count, there is nothing to know.
    public boolean covers(int year) {
        return country.isEmpty() || years.contains(year);
    }

    private static Set<DayOfWeek> copy(Set<DayOfWeek> days) {
        Set<DayOfWeek> inOrder = new LinkedHashSet<>();
        // The first `EnumSet` of a kind finds its constants by reflection.
        for (var day : DayOfWeek.values()) {
            if (days.contains(day)) {
                inOrder.add(day);
            }
        }
        return Collections.unmodifiableSet(inOrder);
    }
}
