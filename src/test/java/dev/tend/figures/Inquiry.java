package dev.tend.figures;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;

/// A question to `tend report`, as both sides answer it. `by` are codes to split by (`-` for the
/// split that the report has by itself, nothing for none), `unit` is `month`, `quarter` or nothing;
/// `since` and `until` are nothing where the period is open; `filter` is words with a blank between
/// them, or nothing.
record Inquiry(
        String report,
        LocalDate today,
        boolean asOf,
        String since,
        String until,
        String unit,
        List<String> by,
        boolean cohort,
        String filter) {
    /// The split of a report of its own.
    static final List<String> OWN = List.of("-");

    /// What the rows of losses are told apart by, unless one of them or none is named.
    private static final List<String> OF_LOSSES = List.of("reason", "stage");

    static Inquiry of(String report, LocalDate today) {
        return new Inquiry(report, today, false, "", "", "", OWN, false, "");
    }

    Inquiry ofReport(String other) {
        return new Inquiry(other, today, asOf, since, until, unit, by, cohort, filter);
    }

    Inquiry within(String first, String last) {
        return new Inquiry(report, today, asOf, first, last, unit, by, cohort, filter);
    }

    Inquiry per(String newUnit) {
        return new Inquiry(report, today, asOf, since, until, newUnit, by, cohort, filter);
    }

    Inquiry splitBy(String... codes) {
        return new Inquiry(report, today, asOf, since, until, unit, List.of(codes), cohort, filter);
    }

    Inquiry asOf(LocalDate day) {
        return new Inquiry(report, day, true, since, until, unit, by, cohort, filter);
    }

    Inquiry ofCohort() {
        return new Inquiry(report, today, asOf, since, until, unit, by, true, filter);
    }

    Inquiry only(String word) {
        return new Inquiry(report, today, asOf, since, until, unit, by, cohort, word);
    }

    /// The name of the period that a day lies in.
    String periodOf(LocalDate day) {
        return switch (unit) {
            case "month" -> day.toString().substring(0, 7);
            case "quarter" -> day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
            case "week" ->
                    "%d-W%02d"
                            .formatted(
                                    day.get(IsoFields.WEEK_BASED_YEAR),
                                    day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            default -> throw new IllegalArgumentException(unit);
        };
    }

    /// What the rows are about.
    List<String> dimensions() {
        if (!by.equals(OWN)) {
            return report.equals("losses")
                    ? by.stream().filter(code -> !OF_LOSSES.contains(code)).toList()
                    : by;
        }
        return switch (report) {
            case "activity" -> List.of("channel");
            case "sources" -> List.of("source");
            case "team" -> List.of("person");
            case "coverage" -> List.of("grade");
            default -> List.of();
        };
    }

    /// Whether the rows of losses are told apart by their reason or stage.
    boolean tellsApart(String code) {
        boolean isNamed = by.stream().anyMatch(OF_LOSSES::contains);
        return isNamed ? by.contains(code) : !by.isEmpty();
    }

    /// The words of the command line. What is asked as of a day is asked a month later.
    List<String> words() {
        var words = new ArrayList<String>();
        words.addAll(
                List.of(
                        "--lang",
                        "en",
                        "--today",
                        (asOf ? today.plusMonths(1) : today).toString()));
        words.addAll(List.of("report", report));
        option("--as-of", asOf ? today.toString() : "", words);
        option("--since", since, words);
        option("--until", until, words);
        option("--period", unit, words);
        option("--by", by.equals(OWN) ? "" : by.isEmpty() ? "none" : String.join(",", by), words);
        if (cohort) {
            words.add("--cohort");
        }
        if (!filter.isEmpty()) {
            words.addAll(List.of(filter.split(" ")));
        }
        return words;
    }

    private static void option(String name, String value, List<String> words) {
        if (!value.isEmpty()) {
            words.addAll(List.of(name, value));
        }
    }

    @Override
    public String toString() {
        return "tend " + String.join(" ", words());
    }
}
