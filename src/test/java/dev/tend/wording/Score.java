package dev.tend.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// How well examples were judged. Precision: of what was called vague, the part that is. Recall: of
/// what is vague, the part that was called so.
record Score(int caught, int missed, int falseAlarms, int passed, List<String> wrong) {
    static Score of(List<Example> examples) {
        int caught = 0;
        int missed = 0;
        int falseAlarms = 0;
        int passed = 0;
        var wrong = new ArrayList<String>();
        for (var example : examples) {
            var verdict = example.verdict();
            if (example.vague()) {
                caught += verdict.isPresent() ? 1 : 0;
                missed += verdict.isPresent() ? 0 : 1;
            } else {
                falseAlarms += verdict.isPresent() ? 1 : 0;
                passed += verdict.isPresent() ? 0 : 1;
            }
            if (verdict.isPresent() != example.vague()) {
                wrong.add((example.vague() ? "missed " : "false alarm ") + example + " " + verdict);
            }
        }
        return new Score(caught, missed, falseAlarms, passed, wrong);
    }

    double precision() {
        return (double) caught / (caught + falseAlarms);
    }

    double recall() {
        return (double) caught / (caught + missed);
    }

    /// The cells of its row in the table of `docs/quality.md`.
    String cells() {
        return " | "
                + (caught + missed)
                + " | "
                + caught
                + " | "
                + (passed + falseAlarms)
                + " | "
                + falseAlarms
                + " | "
                + share(precision())
                + " | "
                + share(recall())
                + " |";
    }

    String report() {
        return cells() + "\n" + String.join("\n", wrong);
    }

    private static String share(double value) {
        return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).toString();
    }
}
