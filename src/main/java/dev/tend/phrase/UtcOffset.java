package dev.tend.phrase;

import java.time.ZoneOffset;
import java.util.Optional;

/// Reads an offset from UTC as ISO 8601 writes it: `Z`, `+08:00`, `+0800`, `-05`.
final class UtcOffset {
    private static final int MOST_MINUTES = 18 * 60;

    private UtcOffset() {}

    static boolean startsAt(Tokens in) {
        return in.at(Kind.Z) || in.at(Kind.PLUS) || in.at(Kind.DASH);
    }

    static Optional<ZoneOffset> read(Tokens in) {
        if (in.skip(Kind.Z)) {
            return Optional.of(ZoneOffset.UTC);
        }
        int sign = in.at(Kind.DASH) ? -1 : 1;
        in.take();
        if (!in.at(Kind.NUMBER)) {
            return Optional.empty();
        }
        int width = in.peek().width();
        int number = in.take();
        return switch (width) {
            case 2 -> withMinutes(in, sign, number);
            case 4 -> offset(sign, number / 100, number % 100);
            default -> Optional.empty();
        };
    }

    private static Optional<ZoneOffset> withMinutes(Tokens in, int sign, int hours) {
        if (!in.skip(Kind.COLON)) {
            return offset(sign, hours, 0);
        }
        return in.at(Kind.NUMBER) && in.peek().width() == 2
                ? offset(sign, hours, in.take())
                : Optional.empty();
    }

    private static Optional<ZoneOffset> offset(int sign, int hours, int minutes) {
        int total = hours * 60 + minutes;
        boolean real = minutes <= 59 && total <= MOST_MINUTES;
        return real ? Optional.of(ZoneOffset.ofTotalSeconds(sign * total * 60)) : Optional.empty();
    }
}
