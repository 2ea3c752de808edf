package dev.tend.figures;

import java.util.List;

/// A policy by chance: zones, calendars, limits, moves that wait, tiers, what is required of
/// records, and what makes something due.
record RandomPolicy(Chance chance) {
    private static final List<String> ZONES =
            List.of(
                    "Asia/Shanghai",
                    "America/New_York",
                    "UTC",
                    "Pacific/Kiritimati",
                    "Asia/Kathmandu");
    private static final String OPTIONS =
            """
            team:
              lilei: {name: Li Lei, role: sales}
              hanmei: {name: Han Mei, role: lead}
              wangfang: {name: Wang Fang, role: sales}
              zhaomin: {name: Zhao Min, role: lead}
            fields:
              customer:
                seats: {type: number}
                contract-end: {type: date}
              entry:
                complaint: {type: yes-no}
                quote-until: {type: date}
            activities:
              visit: Visit
            stages:
            """;
    private static final List<String> MOVES =
            List.of(
                    "",
                    "moves: {weighty: []}\n",
                    "moves: {weighty: [{from: [won, care], to: lost, role: lead}]}\n",
                    """
                    moves:
                      weighty:
                        - {from: [needs, won], to: [lost, lead], role: lead}
                        - {from: lead, to: won, role: sales}
                    """);
    private static final List<String> TIMELINESS =
            List.of(
                    "",
                    "timeliness: {record: 2h}\n",
                    "timeliness: {record: 36h}\n",
                    "timeliness: {record: 1wd}\n",
                    "timeliness: {record: 4wh}\n");
    private static final List<String> CALENDARS =
            List.of(
                    "",
                    "calendar: {hours: [09:00-12:00, 13:30-18:00], holidays: CN}\n",
                    "calendar: {weekend: [fri], off: {2024-02-03..2024-03-02: closed},"
                            + " work: [2024-03-08]}\n");
    private static final List<String> TIERS =
            List.of(
                    "",
                    "tiers: {core: {amount: 500}, key: {wins: 2, within: 2m}}\n",
                    "tiers: {core: {amount: 300 EUR, within: 1m}, key: {wins: 2}, rest: {label:"
                            + " Rest}}\n");
    private static final List<String> TEMPLATES =
            List.of(
                    "templates: {full: {label: Full}, short: {label: Short}}\n",
                    """
                    template: full
                    templates:
                      full:
                        customer: {required: [contacts, reach, need, amount], recommended: [seats, decider]}
                        entry: {required: [via, summary, next], recommended: [with, feedback.words]}
                      short:
                        customer: {required: [grade], optional: [need]}
                        entry: {required: [summary]}
                    """,
                    """
                    templates:
                      full:
                        customer: {recommended: [contacts, phone, source, created]}
                        entry: {recommended: [next, result, next.goal]}
                      short:
                        customer: {required: [name]}
                    """);
    private static final List<String> REQUIREMENTS =
            List.of(
                    "",
                    """
                    requirements:
                      - {entry: [next], when: {result: [continue, pending]}}
                      - {customer: [budget, decider, amount], from: proposal}
                      - {customer: [seats], from: needs, level: recommended, since: 2024-02-10}
                      - {entry: [words], when: {reason: [price, other]}, since: 2024-03-01}
                      - {entry: [with], from: needs, level: optional}
                    """,
                    """
                    requirements:
                      - {customer: [need, source], when: {grade: [A, B], tags: old}}
                      - {customer: [need], template: short, level: optional}
                      - {entry: [feedback.words, result], when: {feedback: [waiting, refused]}, level: recommended}
                      - {entry: [summary, next], template: full, from: proposal}
                      - {entry: [complaint], from: won, level: recommended}
                      - {customer: [contract-end], from: won}
                    """);
    private static final List<String> DATES =
            List.of(
                    "",
                    """
                    dates:
                      contract-end: {customer: contract-end, lead: 2w}
                      birthday: {contact: birthday, yearly: yes, lead: 5d, lapse: 10d}
                    """,
                    """
                    dates:
                      quote: {entry: quote-until, lead: 3wd, for: {stage: [needs, proposal]}}
                      founding: {day: 05-20, lead: 1m, lapse: 2w, for: {grade: [A, B]}}
                      autumn: {lunar: 05-05, lead: 1w}
                      contract-end: {customer: contract-end, yearly: yes, lead: 1m, lapse: 5wd, for: {status: [won, potential]}}
                    """);
    private static final List<String> CARE =
            List.of(
                    "",
                    """
                    care:
                      visit: {every: 3w, for: {status: won}}
                    sequences:
                      welcome: {steps: [{do: call, after: 3d}, {do: visit, after: 2w}], for: {stage: lead}}
                    """,
                    """
                    care:
                      visit: {every: 3w, activity: visit, for: {stage: [lead, won, care], grade: [A, C]}}
                      letter: {every: 1m, for: {status: [interested, won], tag: [big, small]}}
                    sequences:
                      welcome: {steps: [{do: call, after: 1wd}, {do: visit, after: 36h}, {do: write, after: 1w}]}
                    """);

    @Override
    public String toString() {
        var policy = new StringBuilder("tend: 1\ntimezone: ");
        policy.append(chance.one(ZONES)).append("\ncurrency: CNY\n").append(OPTIONS);
        stage("lead", "open", policy);
        stage("needs", "open", policy);
        boolean lossesComeEarly = chance.of(30);
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
        for (var section :
                List.of(
                        MOVES,
                        TIMELINESS,
                        CALENDARS,
                        TIERS,
                        TEMPLATES,
                        REQUIREMENTS,
                        DATES,
                        CARE)) {
            policy.append(chance.one(section));
        }
        policy.append("rhythms: {A: ").append(chance.length("d", "w", "m", "wd"));
        policy.append(", B: ").append(chance.length("d", "w", "m", "wd")).append("}\n");
        if (chance.of(70)) {
            policy.append("risks:\n  silent: ").append(chance.length("d", "w", "wd"));
            policy.append("\n  stuck: ").append(chance.length("d", "w", "wd"));
            policy.append("\n  complaint: {field: complaint, within: ")
                    .append(chance.length("d", "h", "wd"))
                    .append("}\n");
        }
        if (chance.of(70)) {
            policy.append("escalation: {owner: 1, lead: ").append(1 + chance.below(10));
            policy.append(", risk: ").append(12 + chance.below(20)).append("}\n");
        }
        if (chance.of(30)) {
            policy.append("since: 2024-0").append(2 + chance.below(3)).append("-15\n");
        }

        return policy.toString();
    }

    private void stage(String code, String kind, StringBuilder policy) {
        policy.append("  ").append(code).append(": {kind: ").append(kind);
        if (kind.equals("open") && chance.of(70)) {
            policy.append(", limit: ").append(chance.length("d", "w", "m", "wd", "h", "wh"));
        }
        if (chance.of(70)) {
            policy.append(", probability: ")
                    .append(chance.one(List.of("5%", "12.5%", "33%", "75%", "100%")));
        }
        policy.append("}\n");
    }
}
