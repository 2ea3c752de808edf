package dev.tend.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.model.value.Decimal;
import dev.tend.model.value.Language;
import dev.tend.model.value.Money;
import dev.tend.model.value.Totals;
import dev.tend.render.html.Chart.Form;
import dev.tend.report.Cell;
import dev.tend.report.Column;
import dev.tend.report.Table;
import dev.tend.text.Messages;

import org.junit.jupiter.api.Test;

import java.io.StringWriter;
import java.util.List;

class PageWriterTest {
    private static final Table TABLE =
            new Table(
                    List.of(Column.shorten("stage"), Column.drawn("reached"), Column.whole("sum")),
                    List.of(
                            List.of(
                                    new Cell.Coded("lead", "<b>\"Lead\" & 'more'</b>"),
                                    new Cell.Count(3),
                                    new Cell.Amount(Totals.of(List.of(money(1200), money(50))))),
                            List.of(new Cell.Coded("won", "Won"), Cell.BLANK, Cell.BLANK)));

    @Test
    void aTableSaysWhatPeopleReadAndWhatProgramsRead() {
        var html = written(new Page("Page", List.of(), List.of(Section.of("Funnel", TABLE))));
        var rows =
                """
                <thead><tr><th scope="col" data-key="stage" class="short">stage</th>\
                <th scope="col" data-key="reached" data-drawn="" class="figure">reached</th>\
                <th scope="col" data-key="sum" class="figure">sum CNY</th></tr></thead>
                <tbody>
                <tr><th scope="row" data-value="lead" class="short">\
                &lt;b&gt;&quot;Lead&quot; &amp; &#39;more&#39;&lt;/b&gt;</th>\
                <td data-value="3" class="figure">3</td>\
                <td data-value="1250" class="figure">1,250</td></tr>
                <tr><th scope="row" data-value="won" class="short">Won</th>\
                <td class="figure"></td><td class="figure"></td></tr>
                </tbody>
                """;
        assertTrue(html.contains(rows.strip()), html);
    }

    @Test
    void withoutScriptsTheTablesStandAndNoDrawingIsMissed() {
        var html = written(drawn());
        assertTrue(html.contains("<figure hidden=\"\" data-form=\"funnel\""), "hidden");
        assertTrue(html.indexOf("<table>") < html.indexOf("<script>"), "a table");
    }

    @Test
    void onlyAPageWithDrawingsHoldsTheChartLibrary() {
        var plain = written(new Page("Page", List.of(), List.of(Section.of("Funnel", TABLE))));
        assertFalse(plain.contains("echarts"));
        assertTrue(plain.length() < 20_000, plain.length() + " characters");
        var drawn = written(drawn());
        assertTrue(drawn.contains("Licensed to the Apache Software Foundation"));
        assertEquals(3, count("<script>", drawn));
    }

    @Test
    void thePolicyNamesEachScriptAndNothingElse() {
        var html = written(drawn());
        int start = html.indexOf("content=\"default-src") + "content=\"".length();
        var policy = html.substring(start, html.indexOf('"', start)).replace("&#39;", "'");
        assertEquals(count("<script>", html), count("'sha256-", policy));
        assertTrue(
                policy.startsWith("default-src 'none'; style-src 'unsafe-inline'; script-src '"));
        assertTrue(policy.endsWith("; base-uri 'none'; form-action 'none'"), policy);
    }

    @Test
    void textsAndControlCharactersAreMadeHarmlessEverywhere() {
        var nasty = "</title></script><script>alert(1)</script>\u0007\u202E";
        var section =
                new Section(
                        "one",
                        nasty,
                        List.of(nasty),
                        TABLE,
                        0,
                        List.of(),
                        List.of("lead"),
                        List.of(new Definition(nasty, nasty, List.of(nasty))));
        var html = written(new Page(nasty, List.of(nasty), List.of(section, section.named("two"))));
        assertFalse(html.contains("alert(1)</script>"), "escaped");
        assertTrue(count("&lt;script&gt;alert(1)&lt;/script&gt;␇�", html) > 14, html);
    }

    private static Page drawn() {
        var section =
                new Section(
                        "funnel",
                        "Funnel",
                        List.of(),
                        TABLE,
                        0,
                        List.of(Chart.of(Form.FUNNEL, "stage", "reached")),
                        List.of(),
                        List.of());
        return new Page("Page", List.of(), List.of(section));
    }

    private static String written(Page page) {
        var out = new StringWriter();
        new PageWriter(Messages.in(Language.ENGLISH), key -> key).write(page, out);
        return out.toString();
    }

    private static int count(String part, String text) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            count++;
        }
        return count;
    }

    private static Money money(int amount) {
        return new Money(Decimal.of(amount), "CNY");
    }
}
