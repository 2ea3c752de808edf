package dev.tend.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.value.Language;
import dev.tend.render.diagnosis.CheckWords;
import dev.tend.render.table.Markdown;
import dev.tend.text.Messages;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `docs/checks.md` says what the program says; with `-Dupdate=true` it is written anew.
class ChecksPageTest {
    private static final Path PAGE = Path.of("docs/checks.md");
    private static final CheckWords ENGLISH = new CheckWords(Messages.in(Language.ENGLISH));
    private static final CheckWords CHINESE = new CheckWords(Messages.in(Language.CHINESE));
    private static final String BEGINNING =
"""
            # Checks

            Everything that `tend check` can find, by code. `tend check --only CODE` shows the problems of one kind, `--only phone`
            those of all codes that begin with `phone.`; [commands.md](commands.md#check) has the other options. `…` stands for what the
            file says. An error makes `tend check` exit with 1, a warning only with `--strict`, an info never. Where a policy may set the
severity, it does so in `tend.yaml`: `checks: {due.past: error}`, or `off`.

            `tend check` 能发现的所有问题，按代码列出。`tend check --only 代码` 只看一种问题。“…”处是文件中的内容。有错误时 `tend check` 以 1 退出，
            警告仅在 `--strict` 时如此，提示从不。团队规则可设定的级别写在 `tend.yaml` 中：`checks: {due.past: error}`，或 `off`。

            This page is made from the program's own messages and from the broken files of its tests:
            `mvn test -Dtest=ChecksPageTest -Dupdate=true`.

""";

    @Test
    void thePageSaysWhatTheProgramSays() throws IOException {
        var page = page();
        if (Boolean.getBoolean("update")) {
            Files.writeString(PAGE, page);
        } else {
            assertEquals(Files.readString(PAGE), page);
        }
    }

    private static String page() throws IOException {
        var lines = new ArrayList<String>();
        lines.add("| code | severity | policy | problem |");
        lines.add("|-|-|-|-|");
        for (var check : Check.values()) {
            lines.add(
                    "| [%s](#%s) | %s | %s | %s |"
                            .formatted(
                                    check.code(),
                                    check.code(),
                                    check.severity().code(),
                                    isOfPolicy(check) ? "may set it" : "",
                                    Markdown.escaped(ENGLISH.summary(check))));
        }
        for (var check : Check.values()) {
            lines.add("");
            lines.addAll(section(check));
        }
        return BEGINNING + String.join("\n", lines) + "\n";
    }

    private static List<String> section(Check check) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("<a id=\"%s\"></a>".formatted(check.code()));
        lines.add("");
        lines.add("## " + check.code());
        lines.add("");
        lines.add("| | English | 中文 |");
        lines.add("|-|-|-|");
        lines.add(row("severity", severity(ENGLISH, check), severity(CHINESE, check)));
        lines.add(row("problem", ENGLISH.summary(check), CHINESE.summary(check)));
        if (!ENGLISH.why(check).isEmpty()) {
            lines.add(row("why", ENGLISH.why(check), CHINESE.why(check)));
        }
        lines.add(row("what to do", ENGLISH.advice(check), CHINESE.advice(check)));
        var example = CheckExample.of(check);
        if (example.isPresent()) {
            lines.addAll(example(example.get()));
        }
        return lines;
    }

    private static boolean isOfPolicy(Check check) {
        return switch (check.origin()) {
            case FORMAT, RULE -> false;
            case POLICY -> true;
        };
    }

    private static String severity(CheckWords words, Check check) {
        var severity = words.messages().get("severity." + check.severity().code());
        if (!isOfPolicy(check)) {
            return severity;
        }
        return switch (words.messages().language()) {
            case ENGLISH -> severity + "; a policy may set another";
            case CHINESE -> severity + "；团队规则可另行设定";
        };
    }

    private static String row(String name, String english, String chinese) {
        return "| %s | %s | %s |"
                .formatted(name, Markdown.escaped(english), Markdown.escaped(chinese));
    }

    private static List<String> example(CheckExample example) {
        var lines = new ArrayList<String>();
        if (!example.lines().isEmpty()) {
            lines.add("");
            lines.add("`%s`:".formatted(example.file()));
            lines.add("");
            lines.add("```yaml");
            lines.addAll(example.lines());
            lines.add("```");
        }
        lines.add("");
        lines.add("```console");
        lines.add("$ tend check");
        lines.addAll(example.said());
        lines.add("```");
        return lines;
    }
}
