package dev.tend.phrase;

/// A place within a month, as people name it: its 1st, its 15th or its last day.
enum Point {
    START(new DayOfMonth(1, false)),
    MIDDLE(new DayOfMonth(15, false)),
    END(new DayOfMonth(31, true));

    private final DayOfMonth day;

    Point(DayOfMonth day) {
        this.day = day;
    }

    DayOfMonth ofMonth() {
        return day;
    }
}
