package dev.tend.model.policy;

import dev.tend.model.value.Decimal;
import dev.tend.model.value.Money;

import java.util.Map;
import java.util.Optional;

/// The weights by which due items are put in order, in points: per day late and per full `step` of
/// the amount, each up to a most; by grade; and for what was agreed with the customer.
public record Urgency(
        int perDayLate,
        int mostForLate,
        Decimal step,
        int perStep,
        int mostForAmount,
        Map<Grade, Integer> grades,
        int fixed) {
    public static final Urgency STANDARD =
            new Urgency(
                    2,
                    30,
                    Decimal.of(100_000),
                    2,
                    20,
                    Map.of(Grade.A, 20, Grade.B, 10, Grade.C, 0),
                    15);

    public Urgency {
        grades = Map.copyOf(grades);
    }

    /// What each circumstance adds.
    public record Points(int late, int amount, int grade, int fixed) {
        public int total() {
            return late + amount + grade + fixed;
        }
    }

    /// Of amounts only those in the book's `currency` count.
    public Points of(
            long daysLate, Optional<Money> amount, String currency, String grade, boolean isFixed) {
        return new Points(
                (int) Math.min(mostForLate, daysLate * perDayLate),
                amount.isPresent() && amount.get().currency().equals(currency)
                        ? ofAmount(amount.get().amount())
                        : 0,
                ofGrade(grade),
                isFixed ? fixed : 0);
    }

    private int ofAmount(Decimal amount) {
        long steps = amount.wholeParts(step, Integer.MAX_VALUE);
        return (int) Math.min(mostForAmount, steps * perStep);
    }

    private int ofGrade(String code) {
        for (var grade : grades.entrySet()) {
            if (grade.getKey().code().equals(code)) {
                return grade.getValue();
            }
        }
        return 0;
    }
}
