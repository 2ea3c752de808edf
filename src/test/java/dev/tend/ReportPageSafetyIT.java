package dev.tend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What the page asks for and lets in: nothing, whatever stands in the book.
class ReportPageSafetyIT extends PageInBrowser {
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
}
