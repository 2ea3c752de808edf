package dev.tend.schedule;

import dev.tend.SmallBook;
import dev.tend.model.history.Situation;
import dev.tend.model.policy.Policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What a policy asks of one customer, for tests: its profile, and entries by lilei.
record Asked(String rules, String profile, String entries) {
    private static final String POLICY =
            """
            tend: 1
            timezone: Asia/Shanghai
            currency: CNY
            team:
              lilei: {name: 李雷, role: sales}
              hanmei: {name: 韩梅, role: lead}
            stages:
              lead: {}
              needs: {limit: 3d}
              proposal: {}
              won: {kind: won}
              care: {kind: after}
              lost: {kind: lost}
            fields:
              customer: {contract-end: {type: date}}
              entry: {valid-until: {type: date}, complaint: {type: yes-no}}
            """;

    /// A customer of grade A, first spoken of on 3 June 2024, a Monday.
    static Asked by(String rules) {
        return new Asked(rules, "name: Acme\nowner: lilei\ngrade: A\ncreated: 2024-06-03\n", "");
    }

    Asked of(String other) {
        return new Asked(rules, other, entries);
    }

    Asked with(String more) {
        return new Asked(rules, profile + more, entries);
    }

    /// After one more entry, which has what `happened`.
    Asked after(String at, String happened) {
        var id = "aaaaaa" + (10 + entries.split("---", -1).length);
        return new Asked(rules, profile, entries + SmallBook.entry(id, at, happened));
    }

    Policy policy() {
        return SmallBook.policy(POLICY + rules);
    }

    Situation situation(String today) {
        var policy = policy();
        return Situation.of(
                SmallBook.account("acme", profile, entries, policy),
                policy,
                LocalDate.parse(today));
    }

    List<Task> tasks(String today) {
        return new Schedule(policy(), LocalDate.parse(today)).tasks(situation(today));
    }

    /// Each as `REFERENCE DUE`, with `from DAY` where it shows earlier, and `covered`; what the
    /// limit of the stage asks is left out.
    List<String> on(String today) {
        var texts = new ArrayList<String>();
        for (var task : tasks(today)) {
            var day = task.due().dayIn(policy().zone());
            if (!task.reference().startsWith("limit.needs")) {
                texts.add(
                        task.reference()
                                + " "
                                + task.due().readable(policy().zone())
                                + (task.shows().equals(day) ? "" : " from " + task.shows())
                                + (task.isCovered() ? " covered" : ""));
            }
        }
        return texts;
    }
}
