package dev.tend.cli.report;

import dev.tend.model.value.Coded;
import dev.tend.model.value.PeriodUnit;
import dev.tend.model.value.Span;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Periods of the calendar by their names (`2024-Q2`), or as people call them (`last-month`, 上月).
public final class Periods {
    private static final Map<String, Integer> BEGINNINGS =
            Map.of("this-", 0, "last-", -1, "本", 0, "这个", 0, "上个", -1, "上", -1);
    private static final Map<String, Integer> YEARS = Map.of("今年", 0, "去年", -1, "前年", -2);

    private Periods() {}

    static Optional<Span> read(String word, LocalDate today) {
        var year = YEARS.get(word);
        if (year != null) {
            return Optional.of(near(PeriodUnit.YEAR, year, today));
        }
        for (var beginning : BEGINNINGS.entrySet()) {
            if (word.startsWith(beginning.getKey())) {
                var rest = word.substring(beginning.getKey().length());
                var unit = Coded.find(List.of(PeriodUnit.values()), rest);
                if (unit.isPresent()) {
                    return Optional.of(near(unit.get(), beginning.getValue(), today));
                }
            }
        }
        return Span.read(word);
    }

    private static Span near(PeriodUnit unit, int distance, LocalDate today) {
        return Span.of(unit, unit.plus(unit.start(today), distance));
    }
}
