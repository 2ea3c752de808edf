package dev.tend.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tend.SmallBook;
import dev.tend.analysis.Analysis;
import dev.tend.analysis.count.Sheet;
import dev.tend.analysis.fact.Facts;
import dev.tend.analysis.question.Question;
import dev.tend.analysis.question.ReportKind;
import dev.tend.model.value.Language;
import dev.tend.model.value.Span;
import dev.tend.render.table.Markdown;
import dev.tend.report.Column;
import dev.tend.report.Labels;
import dev.tend.text.Messages;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// `docs/figures.md` says what the program says of its figures; with `-Dupdate=true` it is written
/// anew.
class FiguresPageTest {
    private static final Path PAGE = Path.of("docs/figures.md");
    private static final Messages ENGLISH = Messages.in(Language.ENGLISH);
    private static final Messages CHINESE = Messages.in(Language.CHINESE);
    private static final String BEGINNING =
            """
            # Figures

            Every figure of every report, with its one definition; `tend report NAME --explain` prints it with the numbers behind it. "The period" is the days that
            `--period`, `--since` and `--until` name; without them, all days up to today. CSV and JSON have all columns, in this order; those of `--period month`
            and `--by KEY` stand before them. Shares are between 0 and 1, amounts have their currency ([formats](commands.md#formats)), days are whole days by
            the book's clock. A figure that is not to be had, such as a share of nothing, is blank.

            每张报表的每个指标及其唯一定义；`tend report 名称 --explain` 还会列出背后的数字。

            This page is made from the program's own messages: `mvn test -Dtest=FiguresPageTest -Dupdate=true`.
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

    private static String page() {
        var lines = new ArrayList<String>();
        for (var kind : ReportKind.values()) {
            var sheet = emptySheet(kind);
            var title = "report." + kind.code() + ".title";
            var about = "report." + kind.code() + ".about";
            lines.add("");
            lines.add("## " + kind.code());
            lines.add("");
            lines.add("%s – %s".formatted(ENGLISH.get(title), ENGLISH.get(about)));
            lines.add("");
            lines.add("%s：%s".formatted(CHINESE.get(title), CHINESE.get(about)));
            lines.add("");
            lines.add(rows(sheet.keys()));
            lines.add("");
            lines.add("| column | | | definition | 定义 |");
            lines.add("|-|-|-|-|-|");
            for (var figure : sheet.figures()) {
                lines.add(row(kind, figure));
            }
        }
        lines.addAll(comparison());
        return BEGINNING + String.join("\n", lines) + "\n";
    }

    private static List<String> comparison() {
        return List.of(
                "",
                "## compare",
                "",
                ENGLISH.get("report.compare.about"),
                "",
                CHINESE.get("report.compare.about"),
                "",
                "A row for each row of the report and each `figure` of it: `a`, `b` and `change`."
                    + " Where only one side has a row, numbers are 0 on the other, and no amount"
                    + " counts as 0; of a share or days that one side lacks there is no change. In"
                    + " CSV and JSON the change of a share is a part of 1, as the share is.");
    }

    private static String rows(List<Column> keys) {
        return keys.isEmpty()
                ? "One row."
                : keys.stream()
                        .filter(column -> !column.key().equals("label"))
                        .map(column -> "`" + column.key() + "`")
                        .collect(Collectors.joining(", ", "A row for each ", "."));
    }

    private static String row(ReportKind kind, Column column) {
        var key = column.key();
        return "| `%s` | %s | %s | %s | %s |"
                .formatted(
                        key,
                        ENGLISH.get("column." + column.called()),
                        CHINESE.get("column." + column.called()),
                        Markdown.escaped(definition(ENGLISH, kind, key)),
                        Markdown.escaped(definition(CHINESE, kind, key)));
    }

    private static String definition(Messages messages, ReportKind kind, String key) {
        var own = "define." + kind.code() + "." + key;
        return messages.get(messages.has(own) ? own : "define." + key);
    }

    private static Sheet emptySheet(ReportKind kind) {
        var labels = new Labels(SmallBook.policy(), Language.ENGLISH);
        var facts = Facts.of(List.of(), labels.policy(), LocalDate.EPOCH);
        return new Analysis(labels, word -> word, word -> word)
                .ask(Question.of(kind, Span.upTo(LocalDate.EPOCH)), facts);
    }
}
