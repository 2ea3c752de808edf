package dev.tend.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.SmallBook;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.policy.Keys;
import dev.tend.model.policy.Policy;
import dev.tend.yaml.CustomerCodec;
import dev.tend.yaml.EntryCodec;
import dev.tend.yaml.PolicyCodec;
import dev.tend.yaml.Problems;
import dev.tend.yaml.SourceText;
import dev.tend.yaml.WrittenText;

import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;

/// No schema marks what tend accepts, however its values look to other programs for YAML.
class SchemaPropertyTest {
    private static final int ROUNDS = 300;

    /// Codes that are numbers or truth values to other programs.
    private static final Policy POLICY =
            SmallBook.policy(
                    """
                    tend: 1
                    team:
                      007: {name: Bond}
                      lilei: {name: 李雷, role: sales}
                    stages:
                      1: {label: One}
                      won: {kind: won}
                      404: {kind: lost}
                      gone: {kind: lost}
                    sources: {1e5: Hundred, true: Yes, null: Nothing, referral: Referral}
                    channels: {0x1f: Hex, phone: Phone}
                    fields:
                      customer:
                        seats: {type: number}
                        fee: {type: money}
                        score: {type: choice, choices: {1: bad, 2: good, x: unknown}}
                        vip: {type: yes-no}
                        until: {type: date}
                        keeper: {type: person}
                        plain: {type: text}
                        erp: ERP system
                      entry: {satisfaction: Satisfaction}
                    templates:
                      quick: {entry: {required: [summary]}}
                    """);

    private static final List<String> VALUES =
            List.of(
                    "",
                    "~",
                    "null",
                    "Null",
                    "true",
                    "True",
                    "false",
                    "yes",
                    "no",
                    "off",
                    "''",
                    "\"\"",
                    "\" \"",
                    "0",
                    "1",
                    "2",
                    "8",
                    "007",
                    "\"007\"",
                    "1e5",
                    "\"1e5\"",
                    "1e400",
                    "0x1f",
                    "0o17",
                    "-5",
                    "+5",
                    ".5",
                    "5.",
                    "-0",
                    "12.50",
                    "1_000",
                    ".inf",
                    "-.inf",
                    ".nan",
                    "404",
                    "gone",
                    "won",
                    "x",
                    "A",
                    "D",
                    "phone",
                    "lilei",
                    "nobody",
                    "referral",
                    "quick",
                    "open",
                    "lost",
                    "decider",
                    "positive",
                    "void",
                    "potential",
                    "en",
                    "zh",
                    "text",
                    "choice",
                    "required",
                    "error",
                    "12345678",
                    "123e4567",
                    "k3f9q2zt",
                    "\"0x123456\"",
                    "k3f9q2zu",
                    "2024-06-05",
                    "2024-02-30",
                    "2023-02-29",
                    "2024-13-01",
                    "2024-06-05T10:00+08:00",
                    "2024-06-05T10:00:30Z",
                    "2024-06-05T24:00Z",
                    "2024-06-05T10:00",
                    "2024-06-05T10:00+18:01",
                    "0000-01-01",
                    "500000 CNY",
                    "500000CNY",
                    "\" 12.5  EUR \"",
                    "12 RMBS",
                    "EUR",
                    "999999999999999",
                    "9999999999999999",
                    "2d",
                    "99999h",
                    "100000h",
                    "2 d",
                    "60%",
                    "60 %",
                    "\" 0100.00 %\"",
                    "101%",
                    "100.5%",
                    "CN",
                    "CNY",
                    "Asia/Shanghai",
                    "+8",
                    "C{yyyy}{MM}{nnn}",
                    "C{n}{n}",
                    "\"{n}\"",
                    "\"{M{yy}M}{n}\"",
                    "[]",
                    "{}",
                    "[a, 1, true, ~]",
                    "[[a]]",
                    "[{}]",
                    "[phone, 0x1f]",
                    "[lilei]",
                    "[lilei, 007]",
                    "[k3f9q2zt, 12345678]",
                    "[]  # c",
                    "[won, 1]",
                    "[name]",
                    "{en: a, zh: 5}",
                    "{en: [a]}",
                    "{de: a}",
                    "{a: b}",
                    "{A b: c}",
                    "{A b: }",
                    "{k3f9q2zt: 2024-06-05}",
                    "{12345678: 2024-06-05}",
                    "{abc: 2024-06-05}",
                    "{abc: }",
                    "{abc: ''}",
                    "{mood: waiting}",
                    "{mood: }",
                    "{words: a}",
                    "{mood: refused, words: 5}",
                    "{do: 5, due: 2024-06-05}",
                    "{do: ~, due: 2024-06-05, fixed: yes}",
                    "{do: a, due: 2024-06-05, fixed: true}",
                    "{do: '', due: 2024-06-05}",
                    "{do: a, due: ''}",
                    "{do: a, due: 2024-06-05, owner: 007, via: }",
                    "[{name: a}]",
                    "[{name: 5, phone: 123, email: [a, 1], role: }]",
                    "[{}, {}]",
                    "[{name: }]",
                    "[{name: ''}]",
                    "[{name: a, birthday: 2024}]",
                    "{first: {name: a, amount: 5}}",
                    "{first: }",
                    "{first: {amount: x}}",
                    "{first: {}, B: }",
                    "{A: 1w, B: }",
                    "{A: 1}",
                    "{D: 1w}",
                    "{customer: {erp: ERP}}",
                    "{customer: {name: ERP}}",
                    "{customer: {name: }}",
                    "{entry: {a_b: {type: choice}}}",
                    "{entry: {a_b: {type: number, label: 5}}}",
                    "{entry: {a_b: {type: choice, choices: {1: a}}}}",
                    "{entry: {a: {en: A}}}",
                    "{entry: {a: {en: A, type: text}}}",
                    "{entry: {a: {}}}",
                    "{other: {}}",
                    "{entry.late: off}",
                    "{ENTRY.LATE: off}",
                    "{entry.late: }",
                    "{nothing: off}",
                    "{nothing: }",
                    "{key.unknown: off}",
                    "{entry.late: false}",
                    "{lilei: {name: 5, role: 5, aliases: 5}}",
                    "{lilei: {}}",
                    "{lilei: }",
                    "{Li: {name: a}}",
                    "{core: {amount: 5, wins: 2, within: 1y, label: {zh: 核心}}}",
                    "{core: {amount: 300000 CNY}, ordinary: {}}",
                    "{core: {amount: -5}}",
                    "{core: {wins: 0}}",
                    "{core: {wins: 2.5}}",
                    "{core: {within: 0d}}",
                    "{core: {least: 5}}",
                    "{core: 5}",
                    "{Core: {}}",
                    "{core: }",
                    "{skip: no}",
                    "{skip: false}",
                    "{weighty: [{from: won, to: [404], role: lead}]}",
                    "{weighty: []}",
                    "{vague: [a, 5], shortest: 3, verbs: }",
                    "{shortest: 07, telling: a}",
                    "{shortest: -1}",
                    "{shortest: 2.5}",
                    "{shortest: a}",
                    "{shortest: ~}",
                    "{vague: {}}",
                    "{weighty: [{from: won}]}",
                    "{weighty: }",
                    "{grade: 24h}",
                    "{grade: 24}",
                    "[{entry: next, when: {result: won}}]",
                    "[{when: {result: won}}]",
                    "[{customer: budget, from: 1, level: optional, since: 2024-01-01}]",
                    "[{customer: budget, since: 2024}]",
                    "{a: {label: x, customer: {}}}",
                    "{a: {customer: {required: [budget], wanted: []}}}",
                    "{a: , b: {kind: won}, c: {kind: }}",
                    "{a: {limit: 5}, b: {kind: won}}",
                    "{a: {to: b, probability: 60%, label: {zh: 5}}, b: {kind: won}}",
                    "{a: {enter: {fields: budget}}, b: {kind: won, leave: {milestones: []}}}");

    @Test
    void whatTendWritesIsNotMarked() {
        var seed = new Random().nextLong();
        var policy = SmallBook.policy();
        var written = new WrittenText(new Random(seed), policy);
        var customers = Editor.of(BookSchema.CUSTOMER, policy);
        var entries = Editor.of(BookSchema.ENTRY, policy);
        for (int i = 0; i < ROUNDS; i++) {
            var customer = written.customer();
            assertEquals(List.of(), customers.marks(customer), seed + "\n" + customer);
            var entry = written.entry();
            assertEquals(List.of(), entries.marks(entry), seed + "\n" + entry);
        }
    }

    @Test
    void noValueOfAProfileIsMarkedThatTendAccepts() {
        var keys = new ArrayList<>(Keys.with(Keys.CUSTOMER, POLICY.customerFields()).keySet());
        keys.addAll(List.of("contacts", "opportunities", "unknown"));
        compare(
                BookSchema.CUSTOMER,
                "name: Acme\n",
                keys,
                (text, problems) ->
                        CustomerCodec.read(
                                "acme", new SourceText("customer.yaml", text), POLICY, problems));
    }

    @Test
    void noValueOfAnEntryIsMarkedThatTendAccepts() {
        var keys = new ArrayList<>(Keys.with(Keys.ENTRY, POLICY.entryFields()).keySet());
        keys.addAll(Keys.HAPPENINGS);
        keys.addAll(List.of("reason", "words", "why", "unknown", "id", "at", "by"));
        var customer = SmallBook.customer("acme", "name: Acme\n", POLICY);
        for (var beside :
                List.of("", "stage: 404\nreason: price\n", "stage: gone\nreason: price\n")) {
            compare(
                    BookSchema.ENTRY,
                    "id: k3f9q2zt\nat: 2024-06-05\nby: lilei\n" + beside,
                    keys,
                    (text, problems) ->
                            EntryCodec.read(
                                    new SourceText("2024-lilei.yaml", text),
                                    customer,
                                    POLICY,
                                    problems));
        }
    }

    @Test
    void noValueOfAPolicyIsMarkedThatTendAccepts() {
        var keys =
                List.of(
                        "tend",
                        "name",
                        "language",
                        "timezone",
                        "currency",
                        "country",
                        "numbers",
                        "team",
                        "stages",
                        "rhythms",
                        "channels",
                        "sources",
                        "reasons",
                        "milestones",
                        "activities",
                        "tiers",
                        "fields",
                        "template",
                        "templates",
                        "wording",
                        "requirements",
                        "moves",
                        "timeliness",
                        "calendar",
                        "checks",
                        "since",
                        "unknown");
        compare(
                BookSchema.POLICY,
                "tend: 1\nstages: {1: {}, won: {kind: won}, 404: {kind: lost}}\n",
                keys,
                (text, problems) ->
                        PolicyCodec.read(
                                new SourceText("tend.yaml", text), (_, _) -> Map.of(), problems));
    }

    @Test
    void noValueOfACalendarIsMarkedThatTendAccepts() {
        var values = new ArrayList<>(VALUES);
        for (var value :
                List.of(
                        "sat",
                        "[sun]",
                        "[mon, tue, wed, thu, fri, sat]",
                        "22:00-24:00",
                        "[09:00-12:00, 13:30-18:00]",
                        "CN",
                        "2024-12-25",
                        "[2024-12-25, 2024-12-28]",
                        "{2024-12-25: Christmas, 2024-10-01..2024-10-07: {zh: 国庆节}}",
                        "{2024-12-25: 1, 2024-12-26: }")) {
            values.add(value);
        }
        var counts =
                compare(
                        BookSchema.POLICY,
                        "tend: 1\nstages: {1: {}, won: {kind: won}}\ncalendar:\n",
                        List.of("  weekend", "  hours", "  holidays", "  off", "  work", "  x"),
                        values,
                        (text, problems) ->
                                PolicyCodec.read(
                                        new SourceText("tend.yaml", text),
                                        (_, _) -> Map.of(),
                                        problems));
        assertTrue(counts.accepted() > 40, counts.toString());
        assertTrue(counts.marked() > 300, counts.toString());
    }

    private static void compare(
            BookSchema schema,
            String base,
            List<String> keys,
            BiConsumer<String, Problems> reading) {
        var counts = compare(schema, base, keys, VALUES, reading);
        assertTrue(counts.accepted() > 100, counts.toString());
        assertTrue(counts.marked() > 1000, counts.toString());
    }

    private record Counts(int accepted, int marked) {}

    private static Counts compare(
            BookSchema schema,
            String base,
            List<String> keys,
            List<String> values,
            BiConsumer<String, Problems> reading) {
        var editor = Editor.of(schema, POLICY);
        int accepted = 0;
        int marked = 0;
        for (var key : keys) {
            for (var value : values) {
                var text = with(base, key, value);
                var problems = new Problems();
                reading.accept(text, problems);
                boolean sound = problems.all().stream().noneMatch(Diagnostic::isError);
                var marks = marks(editor, text);
                if (sound) {
                    assertEquals(List.of(), marks, text);
                    accepted++;
                } else if (!marks.isEmpty()) {
                    marked++;
                }
            }
        }
        return new Counts(accepted, marked);
    }

    /// The lines with that of a key replaced, or added.
    private static String with(String base, String key, String value) {
        var text = new StringBuilder();
        for (var line : base.lines().toList()) {
            if (!line.startsWith(key + ":")) {
                text.append(line).append('\n');
            }
        }
        return text.append(key).append(": ").append(value).append('\n').toString();
    }

    private static List<String> marks(Editor editor, String text) {
        try {
            return editor.marks(text);
        } catch (YamlEngineException noYaml) {
            return List.of(noYaml.getMessage());
        }
    }
}
