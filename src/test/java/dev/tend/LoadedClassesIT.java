package dev.tend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.render.Format;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// A command loads its own classes and no other's: counted in classes, without the start-up cache,
/// which would link all that it holds.
class LoadedClassesIT {
    private static final String BOOK = Path.of("examples/atlas").toAbsolutePath().toString();
    private static final List<String> DUE =
            List.of("--book", BOOK, "--today", "2024-06-10", "due", "--all");
    private static final Set<String> RENDERERS =
            Set.of(
                    "dev.tend.render.TextTable",
                    "dev.tend.render.CsvTable",
                    "dev.tend.render.TsvTable",
                    "dev.tend.render.JsonTable",
                    "dev.tend.render.JsonLines",
                    "dev.tend.render.MarkdownTable",
                    "dev.tend.render.html.TablePage",
                    "dev.tend.render.IdList");

    @TempDir Path temporary;

    @Test
    void onlyTheChosenCommandIsLoaded() throws Exception {
        var commands = new TreeSet<String>();
        for (var name : loadedBy(DUE)) {
            if (name.startsWith("dev.tend.cli.") && name.endsWith("Command")) {
                commands.add(name.substring("dev.tend.cli.".length()));
            }
        }
        assertEquals("[Command, DueCommand]", commands.toString());
    }

    @Test
    void dueLoadsNoLibraryThatItDoesNotNeed() throws Exception {
        var loaded = loadedBy(DUE);
        for (var library :
                List.of(
                        "org.snakeyaml.",
                        "tools.jackson.",
                        "org.apache.commons.",
                        "com.github.promeg.",
                        "java.util.logging.")) {
            assertEquals(List.of(), startingWith(library, loaded));
        }
        assertTrue(startingWith("picocli.", loaded).size() > 10, "picocli parses");
    }

    @Test
    void aFormatLoadsItsOwnLibraryAlone() throws Exception {
        var libraries = List.of("tools.jackson.", "org.apache.commons.");
        for (var format : Format.values()) {
            var line = new ArrayList<>(DUE);
            line.addAll(List.of("-f", format.code()));
            var loaded = loadedBy(line);
            var needed =
                    switch (format) {
                        case JSON, NDJSON -> "tools.jackson.";
                        case CSV -> "org.apache.commons.";
                        case TABLE, TSV, MARKDOWN, HTML, IDS -> "";
                    };
            for (var library : libraries) {
                assertEquals(
                        library.equals(needed),
                        !startingWith(library, loaded).isEmpty(),
                        format + ": " + library);
            }
            var renderers = loaded.stream().filter(name -> RENDERERS.contains(name)).toList();
            assertEquals(1, renderers.size(), format + ": " + renderers);
        }
    }

    @Test
    void onlyWhatJudgesPhonesAndAddressesLoadsTheirLibraries() throws Exception {
        var contact = List.of("--contact", "Ann Poe", "--email", "ann@acme.example");
        for (var command :
                List.of(
                        List.of("due", "--all"),
                        List.of("list"),
                        List.of("show", "harborline-labs"),
                        List.of("log", "harborline-labs", "Called", "-T", "quick", "--dry-run"),
                        List.of("move", "harborline-labs", "proposal", "--dry-run"))) {
            var loaded = loadedBy(inBook(command));
            assertEquals(List.of(), startingWith("com.google.i18n.", loaded), command.toString());
            assertEquals(List.of(), startingWith("com.sanctionco.", loaded), command.toString());
        }
        var adding = new ArrayList<>(List.of("add", "Somebody", "-T", "quick", "--dry-run"));
        adding.addAll(contact);
        var loaded = loadedBy(inBook(adding));
        assertEquals(List.of(), startingWith("com.google.i18n.", loaded), "no phone is given");
        assertTrue(startingWith("com.sanctionco.", loaded).size() > 2, "an address is");
    }

    @Test
    void aPlainCheckLoadsNeitherTheLogForCodeHostsNorTheSample() throws Exception {
        var loaded = loadedBy(List.of("--book", BOOK, "--today", "2024-06-10", "check"));
        assertTrue(loaded.contains("dev.tend.cli.CheckCommand"));
        for (var part :
                List.of(
                        "tools.jackson.",
                        "dev.tend.render.SarifLog",
                        "dev.tend.cli.Sampling",
                        "dev.tend.report.SpotCheck")) {
            assertEquals(List.of(), startingWith(part, loaded));
        }
    }

    @Test
    void theVersionNeedsNoBookAndNoParser() throws Exception {
        var loaded = loadedBy(List.of("--version"));
        for (var part : List.of("picocli.", "dev.tend.yaml.", "dev.tend.store.", "org.")) {
            assertEquals(List.of(), startingWith(part, loaded));
        }
    }

    @Test
    void completionLoadsTheCommandThatIsTypedAlone() throws Exception {
        var loaded = loadedBy(List.of("complete", "--", "--book", BOOK, "show", "harb"));
        var commands = new TreeSet<String>();
        for (var name : loaded) {
            if (name.startsWith("dev.tend.cli.") && name.endsWith("Command")) {
                commands.add(name.substring("dev.tend.cli.".length()));
            }
        }
        assertEquals("[Command, ShowCommand]", commands.toString());
        for (var part :
                List.of(
                        "org.snakeyaml.",
                        "tools.jackson.",
                        "com.github.promeg.",
                        "dev.tend.yaml.EntryCodec",
                        "dev.tend.schedule.Schedule")) {
            assertEquals(List.of(), startingWith(part, loaded));
        }
    }

    private static List<String> inBook(List<String> command) {
        var words = new ArrayList<>(List.of("--book", BOOK, "--today", "2024-06-10"));
        words.addAll(command);
        words.addAll(List.of("--lang", "en"));
        return words;
    }

    private List<String> loadedBy(List<String> arguments) throws Exception {
        var log = temporary.resolve("classes.txt");
        var jars = Installation.packaged().lib() + "/*";
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xlog:class+load:file=" + log + "::filecount=0",
                        "-cp",
                        jars,
                        "dev.tend.Main"));
        command.addAll(arguments);
        var outcome =
                Installation.process(
                        temporary, Map.of("LC_ALL", "C.UTF-8", "TEND_USER", "marcus"), command);
        assertEquals(0, outcome.exit(), outcome.err());
        var loaded = new ArrayList<String>();
        for (var line : Files.readAllLines(log)) {
            int source = line.indexOf(" source:");
            if (source > 0) {
                loaded.add(line.substring(line.lastIndexOf(']', source) + 1, source).strip());
            }
        }
        return loaded;
    }

    private static List<String> startingWith(String prefix, List<String> names) {
        return names.stream().filter(name -> name.startsWith(prefix)).toList();
    }
}
