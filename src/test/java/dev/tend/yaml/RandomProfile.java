package dev.tend.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// The text of a profile as people may write it: any style, comments, blank lines, line ends.
public final class RandomProfile {
    private static final String[] WORDS = {
        "Acme",
        "报价 50万",
        "it's so",
        "😀 𠮷野家",
        "a#b",
        "price-sensitive",
        "制造业",
        "x: y",
        "- z",
        "no",
        "2024",
        "a, b",
        "[c]",
        "\"q\"",
        "say \\n"
    };
    private static final List<String> TEXT_KEYS =
            List.of("number", "need", "industry", "region", "note", "the_note");
    private static final List<String> LIST_KEYS = List.of("aliases", "tags", "pains", "erp");

    private final Random random;
    private final String lineBreak;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, int[]> lines = new LinkedHashMap<>();
    private final Set<String> canonical = new HashSet<>();
    private final boolean isInBraces;
    private boolean keepsBlankLines;

    public RandomProfile(long seed) {
        this.random = new Random(seed);
        this.lineBreak = random.nextBoolean() ? "\n" : "\r\n";
        this.isInBraces = random.nextInt(5) == 0;
        write();
    }

    public String text() {
        return text.toString();
    }

    /// The first and the last line of each key, counted from 0.
    Map<String, int[]> lines() {
        return lines;
    }

    /// Whether the whole profile is one mapping in braces: then its keys may share a line.
    boolean isInBraces() {
        return isInBraces;
    }

    /// Whether a key's value is written as tend would write it.
    boolean isCanonical(String key) {
        return canonical.contains(key);
    }

    private void write() {
        text.append(random.nextInt(8) == 0 ? "\uFEFF" : "");
        between();
        if (random.nextInt(4) == 0) {
            line("---");
        }
        if (isInBraces) {
            line("{" + comment());
        }
        var keys = new ArrayList<>(List.of("name"));
        for (var list : List.of(TEXT_KEYS, LIST_KEYS, List.of("created", "grade", "amount"))) {
            list.stream().filter(_ -> random.nextInt(3) == 0).forEach(keys::add);
        }
        if (random.nextInt(3) > 0) {
            Collections.shuffle(keys, random);
        }
        keys.addAll(List.of("contacts", "opportunities"));
        for (var key : keys) {
            between();
            int first = lineCount();
            value(key);
            lines.put(key, new int[] {first, lineCount() - 1});
        }
        if (isInBraces) {
            line("  }" + comment());
        }
        between();
        if (random.nextInt(3) == 0) {
            text.setLength(text.length() - lineBreak.length());
        }
    }

    private void value(String key) {
        var name = random.nextInt(8) == 0 ? "\"" + key + "\"" : key;
        if (isInBraces) {
            valueInBraces(key, name);
            return;
        }
        if (LIST_KEYS.contains(key)) {
            list(key, name);
            return;
        }
        switch (key) {
            case "created" -> plain(key, name, "2024-05-0" + (1 + random.nextInt(9)));
            case "grade" -> plain(key, name, List.of("A", "B", "C").get(random.nextInt(3)));
            case "amount" -> plain(key, name, random.nextInt(9000) + 1 + " CNY");
            case "contacts" -> contacts(name);
            case "opportunities" -> opportunities(name);
            default -> text(key, name);
        }
    }

    private void valueInBraces(String key, String name) {
        var value =
                switch (key) {
                    case "created" -> "2024-05-03";
                    case "grade" -> "B";
                    case "amount" -> "70 CNY";
                    case "contacts" -> "[{name: 张三, title: x}" + comment() + lineBreak + "  ]";
                    case "opportunities" -> "{first: {name: One, amount: 5 CNY}}";
                    default ->
                            LIST_KEYS.contains(key)
                                    ? "[one, 二, \"x: y\"]"
                                    : YamlText.flowScalar(word());
                };
        boolean isLast = key.equals("opportunities");
        boolean isNear = !isLast && random.nextInt(4) == 0;
        text.append(" ").append(name).append(": ").append(value);
        text.append(isLast && random.nextBoolean() ? "" : ",");
        if (!isNear) {
            line(comment());
        }
        canonical.add(key);
    }

    private void plain(String key, String name, String value) {
        boolean quoted = random.nextInt(4) == 0;
        line(name + ": " + (quoted ? "'" + value + "'" : value) + comment());
        if (!quoted) {
            canonical.add(key);
        }
    }

    private void text(String key, String name) {
        switch (random.nextInt(key.equals("name") ? 4 : 8)) {
            case 0, 1 -> {
                line(name + ": " + YamlText.flowScalar(word()) + comment());
            }
            case 2 -> line(name + ":   '" + word().replace("'", "''") + "'" + comment());
            case 3 -> {
                line(name + ": plain words" + comment());
                canonical.add(key);
            }
            case 4 -> {
                var header = List.of("|", ">", "|-", ">-", "|+").get(random.nextInt(5));
                line(name + ": " + header + comment());
                line("  " + word());
                if (random.nextBoolean()) {
                    line("");
                    line("    - more # no comment");
                }
                if (random.nextInt(3) == 0) {
                    line("");
                }
                keepsBlankLines = header.equals("|+");
            }
            case 5 -> {
                line(name + ": plain words");
                line("  that go on" + comment());
            }
            case 6 -> {
                line(name + ":" + comment());
                line("  \"below");
                line("");
                line("  it\"" + comment());
            }
            default -> line(name + ":" + comment());
        }
    }

    private void list(String key, String name) {
        var indent = random.nextBoolean() ? "  " : "";
        switch (random.nextInt(5)) {
            case 0 -> {
                line(name + ": [one, 二, \"x: y\"]" + comment());
                canonical.add(key);
            }
            case 1 -> {
                line(name + ": [ 'one'," + comment());
                between();
                line("   " + YamlText.flowScalar(word()) + comment());
                line("  ]" + comment());
            }
            case 2 -> line(name + ": single" + comment());
            default -> {
                line(name + ":" + comment());
                between();
                for (int i = random.nextInt(3); i >= 0; i--) {
                    line(indent + "- " + YamlText.flowScalar(word()) + comment());
                }
            }
        }
    }

    private void contacts(String name) {
        switch (random.nextInt(5)) {
            case 0 -> line(name + ":" + comment());
            case 1 -> line(name + ": []" + comment());
            case 2 -> {
                line(name + ": [{name: 张三, title: 采购}," + comment());
                line("    {name: Bob}]" + comment());
            }
            default -> {
                line(name + ":" + comment());
                var indent = random.nextBoolean() ? "  " : "";
                line(indent + "- name: 张三" + comment());
                between();
                line(indent + "  title: '采购'" + comment());
                between();
                line(indent + "- {name: Bob, phone: [1, 2]}" + comment());
                if (random.nextBoolean()) {
                    line(indent + "-   note: |+");
                    line(indent + "      ok");
                    line("");
                    line(indent + "    name: Last 😀" + comment());
                }
            }
        }
    }

    private void opportunities(String name) {
        switch (random.nextInt(4)) {
            case 0 -> line(name + ":" + comment());
            case 1 -> line(name + ": {first: {name: One, amount: 5 CNY}}" + comment());
            default -> {
                line(name + ":" + comment());
                line("    first: {name: One," + comment());
                line("      amount: 5 CNY}" + comment());
                between();
                line("    second:" + comment());
                line("      name: \"Two\"" + comment());
            }
        }
    }

    /// Comments are not as far in as the text of a block scalar, so that they are none of it; one
    /// stands first where a block scalar keeps its blank lines.
    private void between() {
        if (keepsBlankLines) {
            line("# kept");
            keepsBlankLines = false;
        }
        while (random.nextInt(3) == 0) {
            line(random.nextBoolean() ? "" : " ".repeat(random.nextInt(2)) + "# 注 key: [x] 😀");
        }
    }

    private String comment() {
        return switch (random.nextInt(6)) {
            case 0 -> "  # why: 😀";
            case 1 -> " ";
            default -> "";
        };
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private void line(String line) {
        text.append(line).append(lineBreak);
    }

    private int lineCount() {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
