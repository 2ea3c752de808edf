package dev.tend.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/// Questions by chance about the book of a [RandomBook].
final class RandomInquiry {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 28);
    private static final List<String> UNITS = List.of("week", "month", "quarter");

    /// Those of one day follow each other, as SQL works out the history for each day anew.
    static final Comparator<Inquiry> BY_DAY =
            Comparator.comparing(inquiry -> inquiry.today() + " " + inquiry.asOf());

    private RandomInquiry() {}

    static List<Inquiry> ofEach(List<String> reports, SplittableRandom random) {
        var inquiries = new ArrayList<Inquiry>();
        for (var report : reports) {
            inquiries.add(of(report, random));
        }
        inquiries.sort(BY_DAY);
        return inquiries;
    }

    /// A question to a report.
    private static Inquiry of(String report, SplittableRandom random) {
        if (report.equals("risk")) {
            return ofDay(random);
        }
        var inquiry = within(Inquiry.of(report, TODAY), random);
        if (isOfCohort(inquiry, random)) {
            inquiry = inquiry.ofCohort();
        }
        return asOf(filtered(split(inquiry, random), random), random);
    }

    /// A question whose answer `trend` gives period by period.
    static Inquiry trend(String report, SplittableRandom random) {
        var unit = UNITS.get(random.nextInt(UNITS.size()));
        var inquiry = Inquiry.of(report, TODAY).per(unit);
        if (unit.equals("week") || random.nextInt(3) == 0) {
            inquiry = inquiry.within(day(random).toString(), "");
        }
        if (isOfCohort(inquiry, random)) {
            inquiry = inquiry.ofCohort();
        }
        inquiry = filtered(split(inquiry, random), random);
        return report.equals("risk") ? inquiry : asOf(inquiry, random);
    }

    /// A question that `compare` asks twice.
    static Both comparison(String report, long seed, SplittableRandom random) {
        var plain = filtered(split(Inquiry.of(report, TODAY), random), random);
        boolean isCohort = report.equals("funnel") && random.nextBoolean();
        var inquiry = isCohort ? plain.ofCohort() : plain;
        var spanned = isCohort ? inquiry.within(beforeAll(random).toString(), "") : inquiry;
        return switch ((int) (seed % 3)) {
            case 0 -> {
                var unit = UNITS.get(random.nextInt(UNITS.size()));
                var first = TODAY.minusDays(14L + random.nextInt(100));
                yield Both.ofPeriods(
                        inquiry, Period.of("week", first), Period.of(unit, first.plusDays(14)));
            }
            case 1 -> {
                var first = day(random);
                yield Both.ofDays(spanned, first, first.plusDays(1 + random.nextInt(30)));
            }
            default -> Both.ofPeople(spanned, "lilei", "hanmei");
        };
    }

    private static Inquiry within(Inquiry inquiry, SplittableRandom random) {
        boolean isSnapshot =
                List.of("funnel", "coverage", "value", "forecast").contains(inquiry.report());
        return switch (random.nextInt(6)) {
            case 0 -> inquiry.per("month");
            case 1 ->
                    inquiry.per(random.nextBoolean() ? "quarter" : "week")
                            .within(day(random).toString(), "");
            case 2 -> inquiry.within("", day(random).toString());
            case 3 -> {
                if (isSnapshot) {
                    yield inquiry;
                }
                var first = day(random);
                var last = first.plusDays(random.nextInt(29));
                yield inquiry.within(first.toString(), last.toString());
            }
            default -> inquiry;
        };
    }

    private static boolean isOfCohort(Inquiry inquiry, SplittableRandom random) {
        return inquiry.report().equals("funnel")
                && !(inquiry.since() + inquiry.until() + inquiry.unit()).isEmpty()
                && random.nextBoolean();
    }

    private static Inquiry split(Inquiry inquiry, SplittableRandom random) {
        return switch (random.nextInt(6)) {
            case 0 -> inquiry.splitBy("owner");
            case 1 -> inquiry.splitBy("tag");
            case 2 -> inquiry.splitBy("grade", "region");
            case 3 ->
                    switch (inquiry.report()) {
                        case "activity" -> inquiry.splitBy("source", "weekday", "hour");
                        case "losses" ->
                                random.nextBoolean()
                                        ? inquiry.splitBy("owner", "reason")
                                        : inquiry.splitBy("stage");
                        default -> inquiry;
                    };
            case 4 -> inquiry.splitBy();
            default -> inquiry;
        };
    }

    private static Inquiry filtered(Inquiry inquiry, SplittableRandom random) {
        return switch (random.nextInt(8)) {
            case 3 -> inquiry.only("owner:lilei,hanmei");
            case 4 -> inquiry.only("-owner:lilei tag:old");
            case 0 -> inquiry.only("grade:A,B");
            case 1 -> inquiry.only("-region:north");
            case 2 -> inquiry.only("tag:old");
            default -> inquiry;
        };
    }

    private static Inquiry asOf(Inquiry inquiry, SplittableRandom random) {
        return random.nextInt(4) == 0 && inquiry.until().isEmpty() && inquiry.since().isEmpty()
                ? inquiry.asOf(day(random))
                : inquiry;
    }

    /// What is at risk is asked for one day.
    private static Inquiry ofDay(SplittableRandom random) {
        var inquiry = Inquiry.of("risk", day(random).plusDays(30));
        if (random.nextInt(3) == 0) {
            inquiry = inquiry.asOf(inquiry.today());
        }
        return switch (random.nextInt(4)) {
            case 0 -> inquiry.splitBy("owner");
            case 1 -> inquiry.splitBy("grade", "region");
            case 2 -> inquiry.only("-region:north");
            default -> inquiry;
        };
    }

    /// Before every day that is asked for.
    private static LocalDate beforeAll(SplittableRandom random) {
        return TODAY.minusDays(150L + random.nextInt(30));
    }

    private static LocalDate day(SplittableRandom random) {
        return TODAY.minusDays(30L + random.nextInt(120));
    }
}
