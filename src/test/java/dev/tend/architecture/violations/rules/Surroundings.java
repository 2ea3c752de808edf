package dev.tend.architecture.violations.rules;

import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;

final class Surroundings {
    record Variable() {
        String value() {
            return String.valueOf(System.getenv("HOME"));
        }
    }

    record Property() {
        String value() {
            return System.getProperty("user.home", "");
        }
    }

    record NumericProperty() {
        int value() {
            return Integer.getInteger("tend.columns", 0);
        }
    }

    record Language() {
        Locale value() {
            return Locale.getDefault();
        }
    }

    record Dice(SplittableRandom random) {}

    record OldDice(Random random) {}

    record MathDice() {
        double thrown() {
            return Math.random();
        }
    }

    record Unique() {
        UUID id() {
            return UUID.randomUUID();
        }
    }

    private Surroundings() {}
}
