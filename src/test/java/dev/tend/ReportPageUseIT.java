package dev.tend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What people can do with the page: sort its tables, read it on a phone, on paper, in the dark and
/// by a screen reader.
class ReportPageUseIT extends PageInBrowser {
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

    /// What a chart is too small for is cut at its edge, without a word; how wide words stand is a
    /// matter of the font.
    @ParameterizedTest
    @CsvSource({"zhilian,zh", "zhilian,en", "atlas,zh", "atlas,en"})
    void noWordOfAChartIsCutInAnyFont(String book, String language) throws Exception {
        open(all(book, language));
        var cut = new ArrayList<String>();
        for (int width : List.of(1200, 390, 320)) {
            browser.size(width, 900);
            browser.open(page(book, language));
            for (var font : fonts()) {
                for (var text : browser.run(WORDS_OUTSIDE.replace("FONT", font))) {
                    cut.add(width + " " + font + " " + text.asString());
                }
            }
        }
        assertEquals(List.of(), cut);
    }

    private static final String WORDS_OUTSIDE =
            """
            document.body.style.fontFamily = 'FONT';
            dispatchEvent(new Event('resize'));
            return new Promise(done => setTimeout(done, 150)).then(() => {
              const outside = [];
              for (const drawing of document.querySelectorAll('figure:not([hidden]) svg')) {
                const {left, right, top, bottom} = drawing.getBoundingClientRect();
                for (const text of drawing.querySelectorAll('text')) {
                  const box = text.getBoundingClientRect();
                  const by = Math.max(
                      left - box.left, box.right - right, top - box.top, box.bottom - bottom);
                  if (by > 0.5) {
                    outside.push(drawing.closest('section').id + ' '
                        + drawing.closest('figure').dataset.form + ' ' + text.textContent
                        + ' by ' + by.toFixed(1));
                  }
                }
              }
              return outside;
            });
            """;

    /// The one of the page, and those of this machine.
    private static Set<String> fonts() throws Exception {
        var fonts = new TreeSet<>(Set.of("system-ui"));
        var listed =
                Installation.process(
                        Path.of("").toAbsolutePath(),
                        Map.of("PATH", System.getenv("PATH")),
                        List.of("fc-list", "--format", "\"%{family[0]}\"\n"));
        listed.out().lines().forEach(fonts::add);
        return fonts;
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
}
