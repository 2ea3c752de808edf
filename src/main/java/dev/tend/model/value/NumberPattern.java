package dev.tend.model.value;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// How customer numbers are made (F11): `C{yyyy}{MM}{nnn}` gives C202405001, C202405002 … `prefix`
/// is what stands before the running number, `digits` its least width. An empty prefix without
/// digits means that the book gives no numbers.
public record NumberPattern(String prefix, int digits) {
    public static final NumberPattern NONE = new NumberPattern("", 0);

    /// Reads a pattern: any text, `{yyyy}`, `{yy}` and `{MM}` of the day of creation, and at its
    /// end one `{n…}`.
    public static Optional<NumberPattern> read(String text) {
        int counter = text.lastIndexOf("{n");
        if (counter < 0 || !text.endsWith("}")) {
            return Optional.empty();
        }
        int digits = text.length() - counter - 2;
        boolean onlyDigits =
                text.substring(counter + 1, text.length() - 1).chars().allMatch(c -> c == 'n');
        String prefix = text.substring(0, counter);
        String rest = prefix.replace("{yyyy}", "-").replace("{yy}", "-").replace("{MM}", "-");
        return onlyDigits && rest.indexOf('{') < 0 && rest.indexOf('}') < 0
                ? Optional.of(new NumberPattern(prefix, digits))
                : Optional.empty();
    }

    /// The first number free for a customer created on `created`, beside those `taken`.
    public Optional<String> next(LocalDate created, Collection<String> taken) {
        if (digits == 0) {
            return Optional.empty();
        }
        String year = padded(created.getYear(), 4);
        String head =
                prefix.replace("{yyyy}", year)
                        .replace("{yy}", year.substring(year.length() - 2))
                        .replace("{MM}", padded(created.getMonthValue(), 2));
        long highest = 0;
        for (var number : taken) {
            if (number.toUpperCase(Locale.ROOT).startsWith(head.toUpperCase(Locale.ROOT))) {
                highest = Math.max(highest, wholeNumber(number.substring(head.length())));
            }
        }
        return Optional.of(head + padded(highest + 1, digits));
    }

    private static long wholeNumber(String text) {
        boolean number =
                !text.isEmpty()
                        && text.length() < 16
                        && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Long.parseLong(text) : 0;
    }

    private static String padded(long number, int width) {
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
