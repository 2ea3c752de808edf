package dev.tend.model.policy;

import dev.tend.model.value.Coded;
import dev.tend.model.value.Label;
import dev.tend.model.value.Length;
import dev.tend.model.value.Place;

import java.time.LocalDate;

/// The stage summary (阶段总结, F9) that a team writes after every period, within so long.
public record StageSummary(Period period, Length within, Place place) {
    /// The line that a draft has while its period is not over.
    public static final String UNFINISHED = "<!-- unfinished -->";

    /// How long a period is.
    public enum Period implements Coded {
        MONTH("month", "month", "月"),
        QUARTER("quarter", "quarter", "季度");

        private final String code;
        private final Label label;

        Period(String code, String english, String chinese) {
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
                case MONTH -> day.withDayOfMonth(1);
                case QUARTER ->
                        day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
            };
        }

        /// The first day of the period before the one that starts on `start`.
        public LocalDate before(LocalDate start) {
            return switch (this) {
                case MONTH -> start.minusMonths(1);
                case QUARTER -> start.minusMonths(3);
            };
        }

        /// What the period that starts on `start` is called in file names: `2024-06`, `2024-Q2`.
        public String name(LocalDate start) {
            return switch (this) {
                case MONTH -> start.toString().substring(0, 7);
                case QUARTER -> start.getYear() + "-Q" + ((start.getMonthValue() - 1) / 3 + 1);
            };
        }
    }
}
