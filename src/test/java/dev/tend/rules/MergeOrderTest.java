package dev.tend.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.SmallBook;
import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.policy.Policy;
import dev.tend.model.record.Account;
import dev.tend.model.record.Entry;
import dev.tend.model.value.Moment;
import dev.tend.yaml.EntryCodec;
import dev.tend.yaml.Problems;
import dev.tend.yaml.SourceText;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/// Two people log the same customer on two branches, each legally. Git may put the entries of a
/// file in any order when it merges: what `check` finds must not depend on it, and must be all
/// there is.
class MergeOrderTest {
    private static final int HISTORIES = 400;
    private static final int ORDERS = 6;
    private static final Moment NOW = Moment.of(LocalDate.parse("2024-12-31"));
    private static final List<String> STAGES = List.of("lead", "needs", "proposal", "won", "lost");
    private static final Map<String, List<String>> ALLOWED =
            Map.of(
                    "lead", List.of("needs"),
                    "needs", List.of("proposal", "lead"),
                    "proposal", List.of("won", "needs"),
                    "won", List.of("proposal"),
                    "lost", List.of("lead"));
    private static final Policy POLICY =
            SmallBook.policy(
                    """
                    tend: 1
                    timezone: Asia/Shanghai
                    team:
                      lilei: {name: 李雷, role: sales}
                      hanmei: {name: 韩梅, role: lead}
                    stages:
                      lead: {to: [needs]}
                      needs: {to: [proposal, lead], leave: {activities: [survey]}}
                      proposal: {to: [won, needs], enter: {milestones: [contract-submitted]}}
                      won: {kind: won, to: [proposal]}
                      lost: {kind: lost, to: [lead]}
                    moves: {weighty: []}
                    """);

    /// An entry of a random history: a move, or what a move may ask for.
    private record Step(String id, int minute, String by, String stage, boolean supplies) {
        String text() {
            var at =
                    "2024-03-%02dT%02d:%02d+08:00"
                            .formatted(1 + minute / 1440, minute / 60 % 24, minute % 60);
            var what =
                    supplies
                            ? "activities: [survey]\nmilestones: [contract-submitted]\n"
                            : "stage: " + stage + (stage.equals("lost") ? "\nreason: price" : "");
            return "---\nid: " + id + "\nat: " + at + "\nby: " + by + "\n" + what.strip() + "\n";
        }
    }

    @Test
    void noOrderOfMergingHidesWhatIsWrong() {
        int wrong = 0;
        for (long seed = 0; seed < HISTORIES; seed++) {
            var random = new Random(seed);
            var base = branch(List.of(), random);
            var mine = branch(base, random);
            var theirs = branch(base, random);
            var merged = new ArrayList<>(mine);
            theirs.stream().filter(step -> !merged.contains(step)).forEach(merged::add);
            var expected = violations(merged);
            wrong += expected.isEmpty() ? 0 : 1;
            for (int i = 0; i < ORDERS; i++) {
                Collections.shuffle(merged, random);
                assertEquals(expected, found(merged), "seed " + seed);
            }
        }
        assertTrue(wrong > HISTORIES / 10, "only " + wrong + " merged histories are illegal");
        assertTrue(wrong < HISTORIES, "all merged histories are illegal");
    }

    /// Random steps after those of `base`, each kept only if the history stays legal.
    private static List<Step> branch(List<Step> base, Random random) {
        var steps = new ArrayList<>(base);
        int from = base.stream().mapToInt(Step::minute).max().orElse(0);
        for (int i = 0; i < 8; i++) {
            var step =
                    new Step(
                            id(random),
                            from + 1 + random.nextInt(2000),
                            random.nextBoolean() ? "lilei" : "hanmei",
                            STAGES.get(random.nextInt(STAGES.size())),
                            random.nextInt(3) == 0);
            boolean free = steps.stream().noneMatch(one -> one.minute() == step.minute());
            steps.add(step);
            if (!free || !violations(steps).isEmpty()) {
                steps.removeLast();
            }
        }
        return steps;
    }

    /// The moves that are against the rules, worked out step by step and in the plainest way.
    private static Set<String> violations(List<Step> steps) {
        var inOrder = new ArrayList<>(steps);
        inOrder.sort((a, b) -> Integer.compare(a.minute(), b.minute()));
        var wrong = new TreeSet<String>();
        var stage = "lead";
        boolean supplied = false;
        for (var step : inOrder) {
            supplied |= step.supplies();
            if (!step.supplies() && !step.stage().equals(stage)) {
                boolean allowed =
                        step.stage().equals("lost")
                                || ALLOWED.getOrDefault(stage, List.of()).contains(step.stage());
                boolean leavesNeeds = stage.equals("needs") && step.stage().equals("proposal");
                boolean asks = leavesNeeds || step.stage().equals("proposal");
                if (!allowed || asks && !supplied) {
                    wrong.add(step.id());
                }
                stage = step.stage();
            }
        }
        return wrong;
    }

    /// The entries that `check` finds fault with, in files written in the order given.
    private static Set<String> found(List<Step> steps) {
        var account = account(steps);
        var wrong = new HashSet<String>();
        for (var problem : Rule.checkAccount(account, POLICY, NOW)) {
            assertTrue(isOfMoves(problem), problem.toString());
            for (var entry : account.entries()) {
                if (entry.places().of("stage").equals(problem.place())) {
                    wrong.add(entry.id());
                }
            }
        }
        return new TreeSet<>(wrong);
    }

    private static boolean isOfMoves(Diagnostic problem) {
        return List.of(Check.MOVE_FORBIDDEN, Check.MOVE_ACTIVITY, Check.MOVE_MILESTONE)
                .contains(problem.check());
    }

    private static Account account(List<Step> steps) {
        var customer = SmallBook.customer("acme", "name: Acme\n", POLICY);
        var entries = new ArrayList<Entry>();
        for (var person : List.of("hanmei", "lilei")) {
            var text = new StringBuilder();
            for (var step : steps) {
                text.append(step.by().equals(person) ? step.text() : "");
            }
            var source = new SourceText("customers/acme/2024-" + person + ".yaml", text.toString());
            var problems = new Problems();
            entries.addAll(EntryCodec.read(source, customer, POLICY, problems));
            assertEquals(List.of(), problems.all());
        }
        return new Account(customer, entries);
    }

    private static String id(Random random) {
        var id = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            id.append("0123456789abcdefghjkmnpqrstvwxyz".charAt(random.nextInt(32)));
        }
        return id.toString();
    }
}
