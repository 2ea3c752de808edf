package dev.tend.figures;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The entries of one customer by chance: written down late or out of order, at times around
/// midnight in several zones, moves that wait and what decides on them, once or twice.
final class RandomEntries {
    static final LocalDate START = LocalDate.of(2024, 1, 1);
    static final List<String> PEOPLE = List.of("lilei", "hanmei", "wangfang", "zhaomin");
    private static final List<String> STAGES =
            List.of("lead", "needs", "proposal", "won", "care", "lost", "dead");
    private static final List<String> SUMMARIES =
            List.of(
                    "talked about it",
                    "asked for a quote on 120 seats",
                    "called",
                    "followed up",
                    "Called, they are interested",
                    "已联系客户, 客户考虑中",
                    "报价降到40万可签",
                    "phone call",
                    "继续跟进客户, 等通知",
                    "仍在跟进 (价格)",
                    "６月５日再联系",
                    "will think about it: price",
                    "Followed up by e-mail, no news",
                    "touched base; proposal?",
                    "保持联系, 没有预算");
    private static final int NOON = 12;

    /// Gives each entry an id.
    interface Ids {
        String next();
    }

    /// Where the text of a file is gathered, by its name.
    interface Files {
        StringBuilder file(String name);
    }

    private final Chance chance;
    private final Ids ids;
    private final List<String> opportunities;
    private final List<String> moves = new ArrayList<>();
    private final List<String> plans = new ArrayList<>();
    private final List<String> occurrences = new ArrayList<>();
    private final Map<String, List<String>> stages = new HashMap<>();
    private String owner;

    RandomEntries(Chance chance, Ids ids, List<String> opportunities) {
        this.chance = chance;
        this.ids = ids;
        this.opportunities = opportunities;
        this.owner = chance.one(PEOPLE);
    }

    /// Writes so many; whose the customer is after them.
    String write(int count, Files files) {
        var day = START.plusDays(chance.below(100));
        var handed = LocalDate.MIN;
        for (int i = 0; i < count; i++) {
            day = day.plusDays(chance.of(40) ? 0 : chance.below(20));
            var by = chance.one(PEOPLE);
            var at = moment(day);
            boolean isHandover = chance.of(8) && handed.isBefore(day.minusDays(3));
            if (isHandover) {
                at = day.toString();
                handed = day;
            }
            var entry = entry(at, by, day);
            if (isHandover) {
                handover(entry);
            }
            if (chance.of(90)) {
                entry.append("recorded: ").append(recorded(at)).append('\n');
            }
            var file = files.file(at.substring(0, 4) + "-" + by + ".yaml");
            if (chance.of(20)) {
                file.insert(0, entry);
            } else {
                file.append(entry);
            }
        }
        return owner;
    }

    private StringBuilder entry(String at, String by, LocalDate day) {
        var id = ids.next();
        var entry = new StringBuilder("---\nid: " + id + "\n");
        entry.append("at: ").append(at).append("\nby: ").append(by).append('\n');
        var opportunity = opportunities.getFirst();
        if (!opportunity.isEmpty() && chance.of(70)) {
            opportunity = chance.one(opportunities);
            entry.append("opportunity: ").append(opportunity).append('\n');
        }
        contact(entry);
        boolean decides = !moves.isEmpty() && chance.of(30);
        if (decides) {
            decision(entry);
        } else if (chance.of(60)) {
            move(id, opportunity, entry);
        }
        if (chance.of(25)) {
            entry.append("close: ").append(day.plusDays(chance.below(90))).append('\n');
        }
        plan(id, day, entry);
        var moved = stages.getOrDefault(opportunity, List.of("lead"));
        mayAsk(chance.of(80) ? day : day.minusDays(1), opportunity, moved.getLast());
        return entry;
    }

    /// The names of what rules may ask for because of something on a day.
    private void mayAsk(LocalDate day, String opportunity, String stage) {
        var of = opportunity.isEmpty() ? "." : "." + opportunity + ".";
        occurrences.add("limit." + stage + of + day);
        occurrences.add("risk.stuck" + of + day);
        for (var name :
                List.of(
                        "rhythm",
                        "grading",
                        "risk.silent",
                        "risk.complaint",
                        "sequence.welcome.1",
                        "sequence.welcome.2")) {
            occurrences.add(name + "." + day);
        }
        occurrences.add("care.visit." + day.plusWeeks(3));
        occurrences.add("care.letter." + day.plusMonths(1));
        occurrences.add("date.birthday.Zhang0." + day.plusDays(chance.below(60)));
        occurrences.add("date.founding.2024-05-20");
        occurrences.add("date.autumn.2024-06-10");
    }

    private void contact(StringBuilder entry) {
        boolean isTouch = chance.of(60);
        if (isTouch) {
            entry.append("via: ")
                    .append(chance.one(List.of("phone", "visit", "email")))
                    .append('\n');
        }
        if (!isTouch || chance.of(85)) {
            entry.append("summary: \"").append(chance.one(SUMMARIES)).append("\"\n");
        }
        if (chance.of(40)) {
            var mood = chance.one(List.of("waiting", "refused", "positive"));
            var words = chance.of(40) ? ", words: too dear" : "";
            entry.append("feedback: {mood: %s%s}\n".formatted(mood, words));
        }
        maybe(20, "result: continue", entry);
        maybe(30, "with: Zhang", entry);
        maybe(10, "complaint: " + chance.one(List.of("yes", "no")), entry);
        maybe(10, "quote-until: " + START.plusDays(60 + chance.below(150)), entry);
        maybe(10, "template: " + chance.one(List.of("full", "short")), entry);
        maybe(8, "activities: [visit]", entry);
    }

    private void maybe(int percent, String line, StringBuilder entry) {
        if (chance.of(percent)) {
            entry.append(line).append('\n');
        }
    }

    /// What was decided upon is decided upon once more at times.
    private void decision(StringBuilder entry) {
        int which = moves.size() - 1 - chance.below(Math.min(2, moves.size()));
        entry.append(chance.of(75) ? "approves: " : "rejects: ")
                .append(chance.of(60) ? moves.remove(which) : moves.get(which))
                .append('\n');
    }

    private void move(String id, String opportunity, StringBuilder entry) {
        var stage = chance.one(STAGES);
        stages.computeIfAbsent(opportunity, _ -> new ArrayList<>()).add(stage);
        entry.append("stage: ").append(stage).append('\n');
        if (stage.equals("lost") || stage.equals("dead")) {
            entry.append("reason: ")
                    .append(chance.one(List.of("price", "competitor", "other")))
                    .append('\n');
            maybe(50, "words: not now", entry);
        }
        moves.add(id);
    }

    /// What was planned is closed or put off, and so is, by its name, what a rule may ask for.
    private void plan(String id, LocalDate day, StringBuilder entry) {
        var closed = new ArrayList<String>();
        if (!plans.isEmpty() && chance.of(40)) {
            closed.add(plans.removeFirst());
        }
        if (!occurrences.isEmpty() && chance.of(25)) {
            closed.add(chance.one(occurrences));
        }
        if (!closed.isEmpty()) {
            entry.append(chance.of(70) ? "done: " : "dropped: ").append(closed).append('\n');
        }
        if (!occurrences.isEmpty() && chance.of(15)) {
            var putOff =
                    plans.isEmpty() || chance.of(70) ? chance.one(occurrences) : plans.getLast();
            entry.append("snoozed: {%s: %s}\n".formatted(putOff, day.plusDays(chance.below(60))));
        }
        if (chance.of(20)) {
            entry.append("next: {do: send the offer, due: ").append(day.plusDays(chance.below(30)));
            entry.append(chance.of(30) ? ", goal: sign" : "").append("}\n");
            plans.add(id);
        }
    }

    private void handover(StringBuilder entry) {
        var taker = chance.one(PEOPLE);
        entry.append("handover: {from: %s, to: %s}\n".formatted(owner, taker));
        owner = taker;
    }

    /// A whole day, or a time near midnight or noon in some zone.
    private String moment(LocalDate day) {
        if (chance.of(25)) {
            return day.toString();
        }
        var offset = chance.one(List.of("+08:00", "-05:00", "Z", "+14:00", "+05:45"));
        var time =
                LocalDateTime.of(day, LocalTime.of(chance.of(50) ? NOON : 0, 0))
                        .plusMinutes(chance.below(600) - 300);
        return time.truncatedTo(ChronoUnit.MINUTES) + offset;
    }

    private String recorded(String at) {
        if (at.length() == 10) {
            var day = LocalDate.parse(at).plusDays(chance.of(60) ? 0 : chance.below(40));
            return chance.of(50) ? day.toString() : day.atTime(chance.below(24), 0) + "+08:00";
        }
        var time =
                OffsetDateTime.parse(at)
                        .plusMinutes(chance.of(60) ? chance.below(240) : chance.below(60000));
        return time.withOffsetSameInstant(ZoneOffset.UTC).toString();
    }
}
