package dev.tend.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The rules of a random policy and what stands in the profile, in the plainest form. What is empty
/// is not there.
record Rules(
        NaiveCalendar calendar,
        String rhythm,
        String silent,
        String stuck,
        String complaint,
        Map<String, String> limits,
        List<Care> care,
        Sequence sequence,
        String lead,
        String lapse,
        Group forDates,
        String grade,
        String tag,
        LocalDate created,
        List<Opportunity> opportunities,
        LocalDate contract,
        Map<String, LocalDate> birthdays) {
    static final List<String> OPEN = List.of("lead", "needs", "proposal");

    record Group(List<String> stages, String grade, String tag) {}

    record Care(String code, String every, String activity, Group group) {}

    record Sequence(List<String> steps, Group group) {}

    record Opportunity(String code, LocalDate created) {}

    String policy() {
        var text = new StringBuilder("tend: 1\ntimezone: " + calendar.zone() + "\n");
        text.append("team:\n  lilei: {name: 李雷, role: sales}\n  hanmei: {name: 韩梅, role: lead}\n");
        text.append("stages:\n");
        for (var stage : OPEN) {
            var limit = limits.getOrDefault(stage, "");
            text.append("  ")
                    .append(stage)
                    .append(limit.isEmpty() ? ": {}\n" : ": {limit: " + limit + "}\n");
        }
        text.append("  won: {kind: won}\n  lost: {kind: lost}\n");
        text.append("fields:\n  customer: {contract-end: {type: date}}\n");
        text.append("  entry: {valid-until: {type: date}, complaint: {type: yes-no}}\n");
        text.append("timeliness: {grade: 24h}\n");
        text.append("calendar:\n  weekend: ").append(weekend()).append("\n  off: {");
        calendar.off().forEach(day -> text.append(day).append(": off, "));
        text.append("}\n  work: ").append(List.copyOf(calendar.work())).append('\n');
        if (!rhythm.isEmpty()) {
            text.append("rhythms: {A: ").append(rhythm).append("}\n");
        }
        text.append("risks: {").append(key("silent", silent)).append(key("stuck", stuck));
        text.append("complaint: {field: complaint, within: ").append(complaint).append("}}\n");
        text.append("care:\n");
        for (var one : care) {
            text.append("  ")
                    .append(one.code())
                    .append(": {every: ")
                    .append(one.every())
                    .append(", ");
            text.append(key("activity", one.activity())).append(group(one.group())).append("}\n");
        }
        text.append("sequences:\n  opening:\n    ")
                .append(group(sequence.group()))
                .append("\n    steps: [");
        sequence.steps()
                .forEach(after -> text.append("{do: It, after: ").append(after).append("}, "));
        text.append("]\ndates:\n");
        text.append("  contract: {customer: contract-end, lead: ")
                .append(lead)
                .append(", ")
                .append(group(forDates))
                .append("}\n");
        text.append("  birthday: {contact: birthday, yearly: yes, lead: ")
                .append(lead)
                .append(", lapse: ")
                .append(lapse)
                .append("}\n");
        return text.append("  quote: {entry: valid-until}\n").toString();
    }

    String profile() {
        var text = new StringBuilder("name: Acme\nowner: lilei\ncreated: " + created + "\n");
        text.append(grade.isEmpty() ? "" : "grade: " + grade + "\n");
        text.append(tag.isEmpty() ? "" : "tags: [" + tag + "]\n");
        text.append("contract-end: ").append(contract).append("\ncontacts:\n");
        birthdays.forEach((name, day) ->
                text.append("  - {name: ")
                        .append(name)
                        .append(", birthday: ")
                        .append(day)
                        .append("}\n"));
        if (opportunities.size() > 1) {
            text.append("opportunities:\n");
            for (var one : opportunities) {
                text.append("  ")
                        .append(one.code())
                        .append(": {name: It, created: ")
                        .append(one.created())
                        .append("}\n");
            }
        }
        return text.toString();
    }

    private String weekend() {
        return calendar.weekend().stream()
                .map(day -> day.name().substring(0, 3).toLowerCase(java.util.Locale.ROOT))
                .toList()
                .toString();
    }

    private static String key(String key, String value) {
        return value.isEmpty() ? "" : key + ": " + value + ", ";
    }

    private static String group(Group group) {
        return "for: {"
                + (group.stages().isEmpty() ? "" : "stage: " + group.stages() + ", ")
                + key("grade", group.grade())
                + key("tag", group.tag())
                + "}";
    }
}
