package dev.tend.render.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.value.Language;
import dev.tend.model.value.Place;
import dev.tend.render.table.MeasuredColumns;
import dev.tend.render.text.Names;
import dev.tend.render.text.Style;
import dev.tend.text.Messages;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/// The line with a caret under it, on screens of several widths.
class DiagnosticTextTest {
    private static final String LINE =
            "summary: 总经理空缺，预算和决策人七月才明确；追溯码方案先写 stage: propsal 换质管点头，样品下周送到，报价随后";

    @Test
    void aLongLineIsCutAroundTheCaretAndTheAdviceGoesBelow() {
        assertEquals(
                """
                c.yaml:7:43: error[value.day]: "propsal" is no day
                  7 | … 溯码方案先写 stage: propsal 换质管点…
                    |                       ^^^^^^^
                    = write YYYY-MM-DD, a day that exists
                """,
                printed(46, "propsal"));
        assertEquals(
                """
                c.yaml:7:43: error[value.day]: "propsal" is no day
                  7 | … 策人七月才明确；追溯码方案先写 stage: propsal 换质管点头，…
                    |                                         ^^^^^^^
                    = write YYYY-MM-DD, a day that exists
                """,
                printed(68, "propsal"));
    }

    @Test
    void nothingUnderTheHeadlineIsWiderThanTheScreenAndTheCaretStandsUnderWhatIsMeant() {
        for (int width = 26; width < 120; width++) {
            for (var word : List.of("总经理", "propsal", "报价随后", "summary")) {
                var lines = printed(width, word).lines().toList();
                for (var line : lines.subList(1, lines.size())) {
                    assertTrue(MeasuredColumns.of(line) <= width, width + ": " + line);
                }
                var caret = lines.get(2);
                var before = caret.substring(0, caret.indexOf('^'));
                int at = lines.get(1).indexOf(word.substring(0, 1), 6);
                assertEquals(
                        before.length(),
                        MeasuredColumns.of(lines.get(1).substring(0, at)),
                        width + ": " + lines.get(1));
            }
        }
    }

    private static String printed(int width, String word) {
        int column = LINE.codePointCount(0, LINE.indexOf(word)) + 1;
        var place = new Place("c.yaml", 7, column, word.codePointCount(0, word.length()));
        var text =
                new DiagnosticText(
                        Messages.in(Language.ENGLISH),
                        Style.PLAIN,
                        Names.CODES,
                        _ -> Optional.of(LINE),
                        width);
        var out = new StringBuilder();
        text.print(List.of(Diagnostic.of(Check.DAY, place, word)), out);
        return out.toString();
    }
}
