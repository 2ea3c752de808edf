package dev.tend.phrase;

/// Reads a quarter of the calendar by its number: `Q3`, `三季度`, `第三季度末`.
final class Quarter {
    private static final int MONTHS = 3;
    private static final int LAST = 4;

    private Quarter() {}

    static boolean startsAt(Tokens in) {
        return in.at(Kind.Q, Kind.NUMBER)
                || in.at(Kind.NUMBERED, Kind.NUMBER)
                || in.at(Kind.NUMBER, Kind.QUARTER_MARK);
    }

    /// A day of the quarter: the one it names itself (`Q3末`), else `point`. It lies in no month
    /// where there is no such quarter or no such day.
    static DayOfYear read(Tokens in, Point point) {
        boolean byLetter = in.skip(Kind.Q);
        in.skip(Kind.NUMBERED);
        int number = in.take();
        boolean whole = byLetter || in.skip(Kind.QUARTER_MARK);
        Point named = point;
        if (in.at(Kind.POINT)) {
            named = Point.values()[in.take()];
        } else if (in.skip(Kind.INSIDE)) {
            named = Point.END;
        }
        boolean real = whole && number >= 1 && number <= LAST;
        return new DayOfYear(real ? month(number, named) : DayOfYear.NO_MONTH, named.ofMonth());
    }

    /// The month that such a day of a quarter lies in; the middle of a quarter is no one day.
    static int month(int quarter, Point point) {
        return switch (point) {
            case START -> (quarter - 1) * MONTHS + 1;
            case MIDDLE -> DayOfYear.NO_MONTH;
            case END -> quarter * MONTHS;
        };
    }
}
