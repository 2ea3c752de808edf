package dev.tend.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/// Questions by chance about the book of a [RandomBook].
final class RandomInquiry {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 28);

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
        var inquiry = Inquiry.of(report, TODAY);
        if (report.equals("risk")) {
            return ofDay(random);
        }
        boolean isSnapshot = List.of("funnel", "coverage", "value", "forecast").contains(report);
        switch (random.nextInt(6)) {
            case 0 -> inquiry = inquiry.per("month");
            case 1 ->
                    inquiry =
                            inquiry.per(random.nextBoolean() ? "quarter" : "week")
                                    .within(day(random).toString(), "");
            case 2 -> inquiry = inquiry.within("", day(random).toString());
            case 3 -> {
                if (!isSnapshot) {
                    var first = day(random);
                    inquiry =
                            inquiry.within(
                                    first.toString(),
                                    first.plusDays(random.nextInt(29)).toString());
                }
            }
            default -> {}
        }
        if (report.equals("funnel")
                && !(inquiry.since() + inquiry.until() + inquiry.unit()).isEmpty()
                && random.nextBoolean()) {
            inquiry = inquiry.ofCohort();
        }
        switch (random.nextInt(6)) {
            case 0 -> inquiry = inquiry.splitBy("owner");
            case 1 -> inquiry = inquiry.splitBy("tag");
            case 2 -> inquiry = inquiry.splitBy("grade", "region");
            case 3 ->
                    inquiry =
                            report.equals("activity")
                                    ? inquiry.splitBy("source", "weekday", "hour")
                                    : inquiry;
            case 4 -> inquiry = inquiry.splitBy();
            default -> {}
        }
        switch (random.nextInt(6)) {
            case 0 -> inquiry = inquiry.only("grade:A,B");
            case 1 -> inquiry = inquiry.only("-region:north");
            case 2 -> inquiry = inquiry.only("tag:old");
            default -> {}
        }
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

    private static LocalDate day(SplittableRandom random) {
        return TODAY.minusDays(30L + random.nextInt(120));
    }
}
