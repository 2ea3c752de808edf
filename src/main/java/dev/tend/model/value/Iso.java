package dev.tend.model.value;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Optional;

/// Reads the forms in which files store days, moments and money. By hand: a formatter costs more
/// than the rest of a daily command's start.
public final class Iso {
    private static final int DAY_LENGTH = 10;

    private Iso() {}

    /// `2024-06-05`; empty for anything else, impossible dates included.
    public static Optional<LocalDate> day(String text) {
        if (text.length() != DAY_LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        boolean exists =
                year >= 0
                        && month >= 1
                        && month <= 12
                        && day >= 1
                        && day <= lengthOf(month, year)
                        && year <= Year.MAX_VALUE;
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /// `YearMonth` would do, and so would the leap years of Java, but either costs the making of a
    /// formatter.
    private static int lengthOf(int month, int year) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return Month.of(month).length(leap);
    }

    /// A day, or `2024-06-01T10:00+08:00` with optional seconds.
    public static Optional<Moment> moment(String text) {
        if (text.length() == DAY_LENGTH) {
            var day = day(text);
            return day.isPresent() ? Optional.of(Moment.of(day.get())) : Optional.empty();
        }
        if (text.length() < 17 || text.charAt(10) != 'T') {
            return Optional.empty();
        }
        boolean seconds = text.charAt(16) == ':' && text.length() > 19;
        var date = day(text.substring(0, DAY_LENGTH));
        var time = time(text.substring(11, seconds ? 19 : 16));
        var offset = offset(text.substring(seconds ? 19 : 16));
        return date.isPresent() && time.isPresent() && offset.isPresent()
                ? Optional.of(
                        new Moment.Time(OffsetDateTime.of(date.get(), time.get(), offset.get())))
                : Optional.empty();
    }

    /// `500000 CNY`, `1200.50 EUR`, `99`, with or without a space before the currency.
    public static Optional<Money> money(String text, String currencyOfBook) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) >= 'A' && text.charAt(end - 1) <= 'Z') {
            end--;
        }
        var currency = end == text.length() ? currencyOfBook : text.substring(end);
        var number = text.substring(0, end).strip();
        return currency.length() == 3 && isDecimal(number)
                ? Optional.of(new Money(Decimal.of(number), currency))
                : Optional.empty();
    }

    /// Three capital letters, as ISO 4217 codes are.
    public static boolean isCurrency(String text) {
        return text.length() == 3 && isCapitals(text);
    }

    /// The form of an ISO 3166 code: `CN`.
    public static boolean isCountry(String text) {
        return text.length() == 2 && isCapitals(text);
    }

    private static boolean isCapitals(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 'A' || text.charAt(i) > 'Z') {
                return false;
            }
        }
        return true;
    }

    /// Digits with at most one point in between; no sign, no exponent, at most 15 digits.
    public static boolean isDecimal(String text) {
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && i > 0 && i < text.length() - 1) {
                points++;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return !text.isEmpty() && points <= 1 && text.length() - points <= 15;
    }

    /// A decimal with a minus sign or none.
    public static boolean isNumber(String text) {
        return isDecimal(text.startsWith("-") ? text.substring(1) : text);
    }

    /// `10:00`, or `10:00:30`.
    public static Optional<LocalTime> time(String text) {
        boolean seconds = text.length() == 8;
        if (!seconds && text.length() != 5 || text.charAt(2) != ':') {
            return Optional.empty();
        }
        int hour = number(text, 0, 2);
        int minute = number(text, 3, 5);
        int second = seconds ? number(text, 6, 8) : 0;
        boolean exists =
                hour >= 0
                        && hour < 24
                        && minute >= 0
                        && minute < 60
                        && second >= 0
                        && second < 60
                        && (!seconds || text.charAt(5) == ':');
        return exists ? Optional.of(LocalTime.of(hour, minute, second)) : Optional.empty();
    }

    private static Optional<ZoneOffset> offset(String text) {
        if (text.equals("Z")) {
            return Optional.of(ZoneOffset.UTC);
        }
        if (text.length() != 6 || text.charAt(3) != ':') {
            return Optional.empty();
        }
        int hours = number(text, 1, 3);
        int minutes = number(text, 4, 6);
        char sign = text.charAt(0);
        boolean exists =
                (sign == '+' || sign == '-')
                        && hours >= 0
                        && minutes >= 0
                        && minutes < 60
                        && hours * 60 + minutes <= 18 * 60;
        int direction = sign == '-' ? -1 : 1;
        return exists
                ? Optional.of(ZoneOffset.ofHoursMinutes(direction * hours, direction * minutes))
                : Optional.empty();
    }

    /// The number that these digits write, or -1 where they are not all digits.
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }
}
