package dev.tend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The page of all reports, in a real Chromium: what it shows, draws, lets people do, and asks for.
class ReportPageIT {
    private static final ObjectMapper JSON = new ObjectMapper();
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

    @TempDir static Path temporary;
    private static Browser browser;

    @BeforeAll
    static void startTheBrowser() throws Exception {
        browser = new Browser(temporary);
    }

    @AfterAll
    static void stopTheBrowser() throws Exception {
        browser.close();
    }

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
    void thePageAsksForNothingAndComplainsOfNothing(String book, String language) throws Exception {
        browser.requests();
        browser.console();
        var page = all(book, language);
        open(page);
        browser.run("scrollTo(0, document.body.scrollHeight)");
        assertEquals(List.of(page.toUri().toString()), browser.requests());
        assertEquals(List.of(), browser.console());
    }

    @Test
    void thePolicyOfThePageKeepsTheNetworkOut() throws Exception {
        open(all("atlas", "en"));
        var blocked =
                browser.run(
                        """
                        return new Promise(done => {
                          addEventListener('securitypolicyviolation', event => done(event.blockedURI));
                          new Image().src = 'http://127.0.0.1:9/picture.png';
                        });
                        """);
        assertEquals("http://127.0.0.1:9/picture.png", blocked.asString());
        var script =
                browser.run(
                        """
                        document.body.append(Object.assign(
                            document.createElement('script'), {textContent: 'window.foreign = 1'}));
                        return window.foreign === undefined;
                        """);
        assertTrue(script.asBoolean(), "a foreign script ran");
        browser.console();
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

    @Test
    void aHeadingSortsByMouseAndByKeyboard() throws Exception {
        open(all("zhilian", "zh"));
        var column = "#funnel thead th[data-key=reached]";
        var original = values(column);
        browser.click("return document.querySelector('" + column + " button')");
        assertEquals("ascending", sorting(column));
        var ascending = values(column);
        assertEquals(List.of("8", "12", "18", "24", "32", "42", "54", ""), ascending);
        browser.press("\uE007");
        assertEquals("descending", sorting(column));
        assertEquals(List.of("54", "42", "32", "24", "18", "12", "8", ""), values(column));
        browser.press(" ");
        assertEquals("", sorting(column));
        assertEquals(original, values(column));
        browser.press("\uE004");
        browser.press(" ");
        assertEquals("", sorting(column));
        assertEquals("ascending", sorting("#funnel thead th[data-key=conversion]"));
    }

    private static String sorting(String column) throws Exception {
        return browser.run(
                        "return document.querySelector('"
                                + column
                                + "').getAttribute('aria-sort')"
                                + " ?? ''")
                .asString();
    }

    private static List<String> values(String column) throws Exception {
        return browser.run(
                        "const heading = document.querySelector('"
                                + column
                                + "');"
                                + "return [...heading.closest('table').tBodies[0].rows]"
                                + ".map(row => row.cells[heading.cellIndex].textContent)")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"zhilian,zh", "atlas,en"})
    void onAPhoneTablesScrollAndThePageDoesNot(String book, String language) throws Exception {
        open(all(book, language));
        browser.size(360, 740);
        browser.open(page(book, language));
        var widths =
                browser.run(
                        """
                        const boxes = [...document.querySelectorAll('.box')];
                        return [
                          document.documentElement.scrollWidth, innerWidth,
                          boxes.filter(box => box.scrollWidth > box.clientWidth).length,
                          Math.max(...[...document.querySelectorAll('svg')].map(one => one.clientWidth)),
                        ];
                        """);
        assertEquals(360, widths.get(1).asInt());
        assertTrue(widths.get(0).asInt() <= 360, widths::toString);
        assertTrue(widths.get(2).asInt() > 2, "wide tables scroll: " + widths);
        assertTrue(widths.get(3).asInt() <= 330, widths::toString);
    }

    @ParameterizedTest
    @CsvSource({"zhilian,zh", "atlas,en"})
    void paperHasEverythingButWhatNeedsAScreen(String book, String language) throws Exception {
        open(all(book, language));
        browser.media("print", "dark");
        browser.size(703, 1000);
        browser.run("dispatchEvent(new Event('beforeprint'))");
        var paper =
                browser.run(
                        """
                        const shown = query => [...document.querySelectorAll(query)]
                            .filter(one => one.getClientRects().length > 0).length;
                        return {
                          navigation: shown('nav, .skip'),
                          definitions: shown('dd'),
                          allDefinitions: document.querySelectorAll('dd').length,
                          cut: [...document.querySelectorAll('.box')]
                              .filter(box => getComputedStyle(box).maxHeight !== 'none').length,
                          tooWide: [...document.querySelectorAll('table, svg')]
                              .filter(one => one.getBoundingClientRect().right > innerWidth)
                              .map(one => one.closest('section').id),
                          paper: getComputedStyle(document.documentElement)
                              .getPropertyValue('--paper').trim(),
                        };
                        """);
        browser.run("dispatchEvent(new Event('afterprint'))");
        assertEquals(0, paper.get("navigation").asInt());
        assertTrue(paper.get("definitions").asInt() > 90, paper::toString);
        assertEquals(paper.get("allDefinitions"), paper.get("definitions"));
        assertEquals(0, paper.get("cut").asInt());
        assertEquals("[]", paper.get("tooWide").toString());
        assertEquals("#ffffff", paper.get("paper").asString());
        var pdf = new String(browser.print(), StandardCharsets.ISO_8859_1);
        assertTrue(pdf.startsWith("%PDF-"), "a PDF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void textsCanBeReadInLightAndDark(String scheme) throws Exception {
        open(all("atlas", "en"));
        browser.media("screen", scheme);
        var contrasts =
                browser.run(
                        """
                        const light = hex => [1, 3, 5]
                            .map(at => parseInt(hex.slice(at, at + 2), 16) / 255)
                            .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
                            .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
                        const style = getComputedStyle(document.documentElement);
                        const hue = name => light(style.getPropertyValue(name).trim());
                        const least = [];
                        for (const ground of ['--paper', '--ground']) {
                          for (const ink of ['--ink', '--faint', '--accent']) {
                            const [a, b] = [hue(ink), hue(ground)].sort((x, y) => y - x);
                            least.push((a + 0.05) / (b + 0.05));
                          }
                        }
                        return [Math.min(...least), hue('--ground')];
                        """);
        // WCAG 2.2, 1.4.3
        assertTrue(contrasts.get(0).asDouble() >= 4.5, contrasts::toString);
        assertEquals(scheme.equals("light"), contrasts.get(1).asDouble() > 0.5);
    }

    @Test
    void readersOfScreensFindTheirWay() throws Exception {
        open(all("zhilian", "zh"));
        var faults =
                browser.run(
                        """
                        const faults = [];
                        const check = (right, what) => { if (!right) faults.push(what); };
                        const all = query => [...document.querySelectorAll(query)];
                        check(document.documentElement.lang === 'zh-CN', 'language');
                        check(all('h1').length === 1, 'one h1');
                        check(all('h1, h2, h3, h4').every((one, at) => one.tagName === (at ? 'H2' : 'H1')),
                            'headings in order');
                        for (const landmark of ['header', 'nav[aria-label]', 'main', 'footer']) {
                          check(all(landmark).length === 1, landmark);
                        }
                        const ids = all('[id]').map(one => one.id);
                        check(new Set(ids).size === ids.length, 'ids');
                        for (const link of all('a')) {
                          check(document.querySelector(link.getAttribute('href')), link.outerHTML);
                        }
                        for (const table of all('table')) {
                          check(table.caption?.textContent, 'caption');
                          check([...table.tHead.querySelectorAll('th')].every(one => one.scope === 'col'),
                              'columns');
                          check([...table.tBodies[0].rows].every(
                              row => row.querySelectorAll('th[scope=row]').length === 1), 'rows');
                        }
                        for (const chart of all('[role=img]')) {
                          check(chart.ariaLabel.includes(chart.closest('section').querySelector('h2').textContent),
                              chart.ariaLabel);
                          check(document.getElementById(chart.getAttribute('aria-details'))
                              ?.closest('table'), 'table of a chart');
                        }
                        check(all('.box').every(box => box.tabIndex === 0 && box.getAttribute('role')),
                            'boxes can be scrolled with keys');
                        return faults;
                        """);
        assertEquals("[]", faults.toString());
        browser.press("\uE004");
        assertEquals(
                "#content",
                browser.run("return document.activeElement.getAttribute('href')").asString());
    }

    @Test
    void noNameRunsAnything() throws Exception {
        var nasty = "</script><img src=x onerror=\"window.ran=1\">'&amp;<!--";
        var book = temporary.resolve("nasty");
        copy(Path.of("examples/atlas"), book);
        var policy = Files.readString(book.resolve("tend.yaml"));
        assertTrue(policy.contains("zh: 需求确认") && policy.contains("name: Atlas Instruments"));
        var quoted = "\"" + nasty.replace("\"", "\\\"") + "\"";
        Files.writeString(
                book.resolve("tend.yaml"),
                policy.replace("zh: 需求确认", "zh: " + quoted)
                        .replace("name: Atlas Instruments", "name: " + quoted));
        var page = temporary.resolve("nasty.html");
        tend(
                "--book",
                book.toString(),
                "report",
                "-f",
                "html",
                "--lang",
                "zh",
                "--out",
                page.toString());
        browser.console();
        open(page);
        var shown =
                browser.run(
                        """
                        for (const box of document.querySelectorAll('[role=img] > div')) {
                          const chart = echarts.getInstanceByDom(box.parentElement);
                          chart.dispatchAction({type: 'showTip', seriesIndex: 0, dataIndex: 2});
                        }
                        return new Promise(done => setTimeout(() => done({
                          images: document.images.length,
                          ran: window.ran ?? 0,
                          title: document.title,
                          cells: [...document.querySelectorAll('#funnel tbody th')].map(one => one.textContent),
                          tips: [...document.querySelectorAll('#funnel figure')].map(one => one.innerText).join(),
                        }), 300));
                        """);
        assertEquals(0, shown.get("images").asInt());
        assertEquals(0, shown.get("ran").asInt());
        assertTrue(shown.get("title").asString().startsWith(nasty), shown::toString);
        assertTrue(shown.get("cells").toString().contains("onerror"), shown::toString);
        assertTrue(shown.get("tips").asString().contains(nasty), "a tip shows it: " + shown);
        assertEquals(List.of(), browser.console());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report funnel",
                "report funnel --period 2024-Q2 --cohort",
                "report team --by owner",
                "report trend funnel",
                "report compare 2024-Q1 2024-Q2",
                "report sources --by owner,grade",
                "report funnel --list lead.now",
                "report quality --period month",
                "list",
                "due --all",
                "check",
                "agenda month"
            })
    void otherAnswersArePagesToo(String command) throws Exception {
        var arguments = new ArrayList<>(List.of("--book", "examples/atlas"));
        arguments.addAll(List.of(command.split(" ")));
        arguments.addAll(List.of("-f", "html"));
        var page = temporary.resolve("other.html");
        Files.writeString(page, tend(arguments.toArray(String[]::new)));
        browser.requests();
        browser.console();
        open(page);
        assertEquals(List.of(), browser.console());
        assertEquals(List.of(page.toUri().toString()), browser.requests());
        var found =
                browser.run(
                        "return [document.querySelectorAll('h1').length,"
                                + " document.querySelectorAll('tbody tr').length]");
        assertEquals(1, found.get(0).asInt());
        assertTrue(found.get(1).asInt() > 0 || command.equals("check"), found::toString);
    }

    @Test
    void theSameBookOnTheSameDayGivesTheSameBytes() throws Exception {
        var first = Files.readAllBytes(all("atlas", "en"));
        var second = temporary.resolve("again.html");
        tend(
                "--book",
                "examples/atlas",
                "report",
                "all",
                "-f",
                "html",
                "--out",
                second.toString(),
                "--lang",
                "en");
        assertArrayEquals(first, Files.readAllBytes(second));
        assertTrue(first.length < 1_300_000, first.length + " bytes");
    }

    private static void open(Path page) throws Exception {
        browser.media("screen", "light");
        browser.size(1200, 900);
        browser.open(page);
    }

    private static Path page(String book, String language) {
        return temporary.resolve(book + "-" + language + ".html");
    }

    private static Path all(String book, String language) throws Exception {
        var page = page(book, language);
        if (!Files.exists(page)) {
            tend(
                    "--book",
                    "examples/" + book,
                    "report",
                    "-f",
                    "html",
                    "--lang",
                    language,
                    "--out",
                    page.toString());
        }
        return page;
    }

    private static JsonNode json(String book, String language, String... report) throws Exception {
        var arguments = new ArrayList<>(List.of("--book", "examples/" + book, "--lang", language));
        arguments.addAll(List.of("report", "-f", "json"));
        arguments.addAll(List.of(report));
        return JSON.readTree(tend(arguments.toArray(String[]::new)));
    }

    private static String tend(String... arguments) throws Exception {
        var command = new ArrayList<String>();
        command.add(Installation.packaged().launcher().toString());
        command.addAll(List.of("--today", "2024-06-28"));
        command.addAll(List.of(arguments));
        var environment = Map.of("LC_ALL", "C.UTF-8", "PATH", System.getenv("PATH"));
        var outcome = Installation.process(Path.of("").toAbsolutePath(), environment, command);
        assertTrue(outcome.exit() <= 1, outcome.err());
        return outcome.out();
    }

    private static void copy(Path from, Path to) throws Exception {
        try (var paths = Files.walk(from)) {
            for (var path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}
