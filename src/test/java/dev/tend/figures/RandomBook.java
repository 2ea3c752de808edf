package dev.tend.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// A book by chance, with what makes counting hard: several opportunities and currencies, amounts
/// that are missing, moves back, moves that wait, deals re-opened, entries written down late or out
/// of order, times around midnight in several zones, customers handed over, and customers without
/// any entry.
final class RandomBook {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 28);
    private static final List<String> PEOPLE = List.of("lilei", "hanmei", "wangfang", "zhaomin");
    private static final List<String> STAGES =
            List.of("lead", "needs", "proposal", "won", "care", "lost", "dead");
    private static final List<String> ZONES =
            List.of(
                    "Asia/Shanghai",
                    "America/New_York",
                    "UTC",
                    "Pacific/Kiritimati",
                    "Asia/Kathmandu");
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int MOST_CUSTOMERS = 9;
    private static final int MOST_ENTRIES = 14;
    private static final int NOON = 12;

    private final SplittableRandom random;
    private final TreeMap<String, StringBuilder> files = new TreeMap<>();
    private int ids;

    RandomBook(SplittableRandom random) {
        this.random = random;
    }

    void write(Path folder) throws IOException {
        file("tend.yaml").append(policy());
        int customers = chance(10) ? random.nextInt(2) : random.nextInt(MOST_CUSTOMERS + 1);
        for (int i = 0; i < customers; i++) {
            customer("c" + i);
        }
        for (var file : files.entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private String policy() {
        var policy = new StringBuilder();
        policy.append("tend: 1\ntimezone: ").append(one(ZONES)).append("\ncurrency: CNY\n");
        policy.append(
                """
                team:
                  lilei: {name: Li Lei, role: sales}
                  hanmei: {name: Han Mei, role: lead}
                  wangfang: {name: Wang Fang, role: sales}
                  zhaomin: {name: Zhao Min, role: lead}
                stages:
                """);
        stage("lead", "open", policy);
        stage("needs", "open", policy);
        boolean lossesComeEarly = chance(30);
        if (lossesComeEarly) {
            stage("dead", "lost", policy);
        }
        stage("proposal", "open", policy);
        stage("won", "won", policy);
        stage("care", "after", policy);
        stage("lost", "lost", policy);
        if (!lossesComeEarly) {
            stage("dead", "lost", policy);
        }
        policy.append(
                one(
                        List.of(
                                "",
                                "moves: {weighty: []}\n",
                                "moves: {weighty: [{from: [won, care], to: lost, role: lead}]}\n",
                                """
                                moves:
                                  weighty:
                                    - {from: [needs, won], to: [lost, lead], role: lead}
                                    - {from: lead, to: won, role: sales}
                                """)));
        policy.append(
                one(
                        List.of(
                                "",
                                "timeliness: {record: 2h}\n",
                                "timeliness: {record: 36h}\n",
                                "timeliness: {record: 1wd}\n",
                                "timeliness: {record: 4wh}\n")));
        policy.append(
                one(
                        List.of(
                                "",
                                "calendar: {hours: [09:00-12:00, 13:30-18:00], holidays: CN}\n",
                                "calendar: {weekend: [fri], off: {2024-02-03..2024-03-02: closed},"
                                        + " work: [2024-03-08]}\n")));
        policy.append(
                "rhythms: {A: %s, B: %s}\n"
                        .formatted(length("d", "w", "m", "wd"), length("d", "w", "m", "wd")));
        policy.append(
                one(
                        List.of(
                                "",
                                "tiers: {core: {amount: 500}, key: {wins: 2, within: 2m}}\n",
                                "tiers: {core: {amount: 300 EUR, within: 1m}, key: {wins: 2}, rest:"
                                        + " {label: Rest}}\n")));
        return policy.toString();
    }

    private void stage(String code, String kind, StringBuilder policy) {
        policy.append("  ").append(code).append(": {kind: ").append(kind);
        if (kind.equals("open") && chance(70)) {
            policy.append(", limit: ").append(length("d", "w", "m", "wd", "h", "wh"));
        }
        if (chance(70)) {
            policy.append(", probability: ")
                    .append(one(List.of("5%", "12.5%", "33%", "75%", "100%")));
        }
        policy.append("}\n");
    }

    private String length(String... units) {
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

    private void customer(String key) {
        var folder = "customers/" + key + "/";
        var profile = file(folder + "customer.yaml").append("name: ").append(key).append('\n');
        int entries = chance(15) ? 0 : random.nextInt(MOST_ENTRIES + 1);
        var opportunities =
                chance(60)
                        ? List.of("")
                        : List.of("first", "second", "third").subList(0, 1 + random.nextInt(3));
        if (entries == 0 || chance(60)) {
            profile.append("created: ").append(START.plusDays(random.nextInt(120))).append('\n');
        }
        maybe(profile, "grade", List.of("A", "B", "C"));
        maybe(profile, "source", List.of("referral", "website", "exhibition"));
        maybe(profile, "region", List.of("north", "south"));
        maybe(profile, "tags", List.of("big", "[big, old]", "[old, small, old]"));
        if (opportunities.getFirst().isEmpty()) {
            amount(profile, "amount: ", "\n");
        } else {
            profile.append("opportunities:\n");
            for (var code : opportunities) {
                profile.append("  ").append(code).append(": {name: ").append(code);
                amount(profile, ", amount: ", "");
                if (chance(40)) {
                    profile.append(", created: ").append(START.plusDays(random.nextInt(120)));
                }
                profile.append("}\n");
            }
        }
        profile.append("owner: ").append(entries(folder, entries, opportunities)).append('\n');
    }

    private void amount(StringBuilder profile, String before, String after) {
        if (chance(75)) {
            var cents = chance(30) ? "." + (10 + random.nextInt(90)) : "";
            profile.append(before).append(random.nextInt(1000)).append(cents);
            profile.append(one(List.of("", " CNY", " EUR", " USD"))).append(after);
        }
    }

    private void maybe(StringBuilder profile, String field, List<String> values) {
        if (chance(75)) {
            profile.append(field).append(": ").append(one(values)).append('\n');
        }
    }

    /// Writes the entries of a customer; whose it is after them.
    private String entries(String folder, int count, List<String> opportunities) {
        var owner = one(PEOPLE);
        var day = START.plusDays(random.nextInt(100));
        var handed = LocalDate.MIN;
        var moves = new ArrayList<String>();
        var stages = new HashMap<String, List<String>>();
        for (int i = 0; i < count; i++) {
            day = day.plusDays(chance(40) ? 0 : random.nextInt(20));
            var by = one(PEOPLE);
            var id = id();
            var entry = new StringBuilder("---\nid: " + id + "\n");
            var at = moment(day);
            boolean isHandover = chance(8) && handed.isBefore(day.minusDays(3));
            if (isHandover) {
                at = day.toString();
                handed = day;
            }
            entry.append("at: ").append(at).append("\nby: ").append(by).append('\n');
            var opportunity = opportunities.getFirst();
            if (!opportunity.isEmpty() && chance(70)) {
                opportunity = one(opportunities);
                entry.append("opportunity: ").append(opportunity).append('\n');
            }
            entry.append("summary: talked about it\n");
            if (chance(60)) {
                entry.append("via: ").append(one(List.of("phone", "visit", "email"))).append('\n');
            }
            if (chance(40)) {
                entry.append("feedback: {mood: waiting}\n");
            }
            boolean decides = !moves.isEmpty() && chance(30);
            if (decides) {
                entry.append(chance(75) ? "approves: " : "rejects: ")
                        .append(
                                moves.remove(
                                        moves.size()
                                                - 1
                                                - random.nextInt(Math.min(2, moves.size()))))
                        .append('\n');
            }
            if (!decides && chance(60)) {
                var stage = stage(stages.computeIfAbsent(opportunity, _ -> new ArrayList<>()));
                entry.append("stage: ").append(stage).append('\n');
                if (stage.equals("lost") || stage.equals("dead")) {
                    entry.append("reason: ")
                            .append(one(List.of("price", "competitor", "other")))
                            .append('\n');
                }
                moves.add(id);
            }
            if (chance(25)) {
                entry.append("close: ").append(day.plusDays(random.nextInt(90))).append('\n');
            }
            if (isHandover) {
                var taker = one(PEOPLE);
                entry.append("handover: {from: ")
                        .append(owner)
                        .append(", to: ")
                        .append(taker)
                        .append("}\n");
                owner = taker;
            }
            if (chance(90)) {
                entry.append("recorded: ").append(recorded(at)).append('\n');
            }
            var file = file(folder + at.substring(0, 4) + "-" + by + ".yaml");
            if (chance(20)) {
                file.insert(0, entry);
            } else {
                file.append(entry);
            }
        }
        return owner;
    }

    /// Where to move next: anywhere, but for where it may stand while a move waits, as a move to
    /// there is none.
    private String stage(List<String> moved) {
        var stage = one(STAGES);
        int last = moved.size() - 1;
        while (last > 0
                && !stage.equals(moved.get(last))
                && moved.subList(Math.max(0, last - 3), last).contains(stage)) {
            stage = one(STAGES);
        }
        moved.add(stage);
        return stage;
    }

    /// A whole day, or a time near midnight or noon in some zone.
    private String moment(LocalDate day) {
        if (chance(25)) {
            return day.toString();
        }
        var offset = one(List.of("+08:00", "-05:00", "Z", "+14:00", "+05:45"));
        var time =
                LocalDateTime.of(day, java.time.LocalTime.of(chance(50) ? NOON : 0, 0))
                        .plusMinutes(random.nextInt(600) - 300);
        return time.truncatedTo(ChronoUnit.MINUTES) + offset;
    }

    private String recorded(String at) {
        if (at.length() == 10) {
            var day = LocalDate.parse(at).plusDays(chance(60) ? 0 : random.nextInt(40));
            return chance(50) ? day.toString() : day.atTime(random.nextInt(24), 0) + "+08:00";
        }
        var time =
                OffsetDateTime.parse(at)
                        .plusMinutes(chance(60) ? random.nextInt(240) : random.nextInt(60000));
        return time.withOffsetSameInstant(ZoneOffset.UTC).toString();
    }

    private String id() {
        var id = new StringBuilder();
        for (int rest = ++ids, i = 0; i < 8; i++, rest /= ALPHABET.length()) {
            id.insert(0, ALPHABET.charAt(rest % ALPHABET.length()));
        }
        return id.toString();
    }

    private StringBuilder file(String name) {
        return files.computeIfAbsent(name, _ -> new StringBuilder());
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    /// A question by chance about such a book.
    static Inquiry inquiry(String report, SplittableRandom random) {
        var inquiry = Inquiry.of(report, TODAY);
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

    private static LocalDate day(SplittableRandom random) {
        return TODAY.minusDays(30L + random.nextInt(120));
    }
}
