package dev.tend;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Pages that the packaged program writes, opened in a real Chromium.
abstract class PageInBrowser {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir static Path temporary;
    static Browser browser;

    @BeforeAll
    static void startTheBrowser() throws Exception {
        browser = new Browser(temporary);
    }

    @AfterAll
    static void stopTheBrowser() throws Exception {
        browser.close();
    }

    static void open(Path page) throws Exception {
        browser.media("screen", "light");
        browser.size(1200, 900);
        browser.open(page);
    }

    static Path page(String book, String language) {
        return temporary.resolve(book + "-" + language + ".html");
    }

    static Path all(String book, String language) throws Exception {
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

    static JsonNode json(String book, String language, String... report) throws Exception {
        var arguments = new ArrayList<>(List.of("--book", "examples/" + book, "--lang", language));
        arguments.addAll(List.of("report", "-f", "json"));
        arguments.addAll(List.of(report));
        return JSON.readTree(tend(arguments.toArray(String[]::new)));
    }

    static String tend(String... arguments) throws Exception {
        var command = new ArrayList<String>();
        command.add(Installation.packaged().launcher().toString());
        command.addAll(List.of("--today", "2024-06-28"));
        command.addAll(List.of(arguments));
        var environment = Map.of("LC_ALL", "C.UTF-8", "PATH", System.getenv("PATH"));
        var outcome = Installation.process(Path.of("").toAbsolutePath(), environment, command);
        assertTrue(outcome.exit() <= 1, outcome.err());
        return outcome.out();
    }

    static void copy(Path from, Path to) throws Exception {
        try (var paths = Files.walk(from)) {
            for (var path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}
