package dev.tend.model.value;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/// How long a period of the calendar is. Weeks are those of ISO 8601, from Monday on.
public enum PeriodUnit implements Coded {
    DAY("day", "day", "日"),
    WEEK("week", "week", "周"),
    MONTH("month", "month", "月"),
    QUARTER("quarter", "quarter", "季度"),
    YEAR("year", "year", "年");

    private final String code;
    private final Label label;

    PeriodUnit(String code, String english, String chinese) {
        this.code = code;
        this.label = new Label(english, chinese);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return label;
    }

    /// The first day of the period that `day` lies in.
    public LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /// The first day of the period so many periods after the one that starts on `start`; of an
    /// earlier one where `count` is negative.
    public LocalDate plus(LocalDate start, long count) {
        return switch (this) {
            case DAY -> start.plusDays(count);
            case WEEK -> start.plusWeeks(count);
            case MONTH -> start.plusMonths(count);
            case QUARTER -> start.plusMonths(3 * count);
            case YEAR -> start.plusYears(count);
        };
    }

    /// What the period that starts on `start` is called: `2024-06-10`, `2024-W24`, `2024-06`,
    /// `2024-Q2`, `2024`.
    public String name(LocalDate start) {
        return switch (this) {
            case DAY -> start.toString();
            case WEEK -> {
                int week = start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
                yield start.get(IsoFields.WEEK_BASED_YEAR) + (week < 10 ? "-W0" : "-W") + week;
            }
            case MONTH -> start.toString().substring(0, 7);
            case QUARTER -> start.getYear() + "-Q" + ((start.getMonthValue() - 1) / 3 + 1);
            case YEAR -> Integer.toString(start.getYear());
        };
    }
}
