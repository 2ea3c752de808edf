package dev.tend.figures;

import java.util.List;
import java.util.SplittableRandom;

/// What a seed decides.
record Chance(SplittableRandom random) {
    boolean of(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /// A number from 0 on, below a bound.
    int below(int bound) {
        return random.nextInt(bound);
    }

    /// A length of time, such as `3wd`, in one of some units.
    String length(String... units) {
        var unit = units[random.nextInt(units.length)];
        int most =
                switch (unit) {
                    case "h" -> 100;
                    case "wh" -> 40;
                    case "m" -> 2;
                    case "w" -> 4;
                    default -> 20;
                };
        return 1 + random.nextInt(most) + unit;
    }
}
