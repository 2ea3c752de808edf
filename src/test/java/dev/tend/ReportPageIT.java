package dev.tend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/// The page of all reports, in a real Chromium: its figures, and what it draws of them.
class ReportPageIT extends PageInBrowser {
    private static final List<String> REPORTS =
            List.of(
                    "overview",
                    "trend",
                    "funnel",
                    "forecast",
                    "team",
                    "activity",
                    "hours",
                    "sources",
                    "losses",
                    "stages",
                    "cycle",
                    "touches",
                    "coverage",
                    "risk",
                    "value",
                    "quality");
    private static final String ALL_TABLES =
            """
            return [...document.querySelectorAll('section')].map(section => ({
              id: section.id,
              keys: [...section.querySelectorAll('thead th')].map(cell => cell.dataset.key),
              headings: [...section.querySelectorAll('thead th button')].map(one => one.textContent),
              rows: [...section.querySelectorAll('tbody tr')].map(row => [...row.cells].map(
                  cell => ({text: cell.innerText, value: cell.dataset.value ?? null}))),
            }));
            """;

    @ParameterizedTest
    @CsvSource({"zhilian,zh", "zhilian,en", "atlas,en", "atlas,zh"})
    void everyFigureOfThePageIsThatOfTheJson(String book, String language) throws Exception {
        open(all(book, language));
        var sections = browser.run(ALL_TABLES);
        var ids = new ArrayList<String>();
        int cells = 0;
        for (var section : sections) {
            ids.add(section.get("id").asString());
            cells += new ShownTable(section).assertShows(answer(section, book, language));
        }
        assertEquals(REPORTS, ids);
        assertTrue(cells > 700, "only " + cells + " cells");
    }

    /// What the program gives as JSON, in rows as the page has them.
    private List<List<JsonNode>> answer(JsonNode section, String book, String language)
            throws Exception {
        var keys = section.get("keys").valueStream().map(JsonNode::asString).toList();
        var id = section.get("id").asString();
        var rows =
                switch (id) {
                    case "overview" -> ShownTable.below(json(book, language, id).get(0));
                    case "trend" -> ShownTable.beside(json(book, language, id), keys.size() - 1);
                    case "hours" ->
                            ShownTable.rows(
                                    json(book, language, "activity", "--by", "weekday,hour"), keys);
                    default -> ShownTable.rows(json(book, language, id), keys);
                };
        assertFalse(rows.isEmpty(), id);
        return rows;
    }

    @ParameterizedTest
    @CsvSource({"zhilian,zh", "atlas,en"})
    void everyChartIsDrawnFromItsTable(String book, String language) throws Exception {
        open(all(book, language));
        var charts =
                browser.run(
                        """
                        return [...document.querySelectorAll('figure')].map(figure => ({
                          section: figure.closest('section').id,
                          form: figure.dataset.form,
                          hidden: figure.hidden,
                          shapes: figure.querySelectorAll('svg path').length,
                          texts: [...figure.querySelectorAll('svg text')].map(text => text.textContent),
                          labels: [...figure.closest('section').querySelectorAll('tbody th')]
                              .map(cell => cell.textContent),
                          reached: [...figure.closest('section').querySelectorAll('tbody tr')]
                              .map(row => row.cells[5]?.textContent),
                        }));
                        """);
        var forms = new ArrayList<String>();
        for (var chart : charts) {
            if (!chart.get("hidden").asBoolean()) {
                forms.add(chart.get("form").asString());
                assertTrue(chart.get("shapes").asInt() > 3, chart::toString);
                assertTrue(chart.get("texts").size() > 3, chart::toString);
            }
            if (chart.get("form").asString().equals("funnel")) {
                assertEquals(stages(chart), texts(chart.get("texts")));
            }
        }
        for (var form : List.of("funnel", "lines", "columns", "stack", "heat")) {
            assertTrue(forms.contains(form), form + " in " + forms);
        }
        assertTrue(forms.size() > 17, forms::toString);
    }

    @Test
    void lossesAreStackedInTheOrderOfTheStages() throws Exception {
        open(all("zhilian", "zh"));
        var legend =
                browser.run(
                        """
                        return [...document.querySelectorAll('#losses svg text')].map(text => text.textContent);
                        """);
        var stages = List.of("线索收集", "需求确认", "定制方案", "产品演示", "谈判签约", "成交");
        assertEquals(stages, texts(legend).stream().filter(stages::contains).toList());
    }

    @Test
    void aChartSaysWhichCurrencyItDrawsAndThatThereAreOthers() throws Exception {
        open(all("zhilian", "en"));
        var note =
                browser.run(
                        """
                        return document.querySelector('#funnel figure:not([hidden]) .note').textContent;
                        """);
        assertEquals("Drawn in CNY. The table also has EUR, USD.", note.asString());
    }

    /// What a funnel says: the stages that can be reached, by name, then the share that reached
    /// each, and how many that is.
    private static List<String> stages(JsonNode chart) {
        var labels = new ArrayList<String>();
        var figures = new ArrayList<String>();
        long all = chart.get("reached").get(0).asLong();
        for (int i = 0; i < chart.get("labels").size(); i++) {
            var reached = chart.get("reached").get(i).asString();
            if (!reached.isEmpty()) {
                labels.add(chart.get("labels").get(i).asString());
                figures.add(Math.round(100.0 * Long.parseLong(reached) / all) + "%");
                figures.add(reached);
            }
        }
        labels.addAll(figures);
        return labels;
    }

    private static List<String> texts(JsonNode texts) {
        return texts.valueStream()
                .map(text -> text.asString().strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
