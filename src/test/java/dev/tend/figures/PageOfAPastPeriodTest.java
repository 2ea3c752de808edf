package dev.tend.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A page of all reports of a period that is over: also what is at risk is told of its end.
class PageOfAPastPeriodTest {
    private static final Path BOOK = Path.of("examples/zhilian");

    @Test
    void whatWasAtRiskIsToldOfTheEndOfThePeriod() {
        var then = riskTable("risk", "--as-of", "2024-05-15");
        assertEquals(then, riskTable("all", "--until", "2024-05-15"));
        assertEquals(
                riskTable("risk", "--as-of", "2024-04-30"),
                riskTable("all", "--period", "2024-04"));
        assertNotEquals(then, riskTable("risk"));
        assertEquals(riskTable("risk"), riskTable("all"));
    }

    private static String riskTable(String... words) {
        var line = new ArrayList<>(List.of("--lang", "en", "--today", "2024-06-10", "report"));
        line.addAll(List.of(words));
        line.addAll(List.of("-f", "html"));
        var page = TendAnswer.text(BOOK, line);
        var section = page.substring(page.indexOf("<section id=\"risk\""));
        return section.substring(section.indexOf("<tbody>"), section.indexOf("</tbody>"));
    }
}
