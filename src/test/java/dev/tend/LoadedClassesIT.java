package dev.tend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.render.table.Format;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
                    "dev.tend.render.table.TextTable",
                    "dev.tend.render.table.CsvTable",
                    "dev.tend.render.table.TsvTable",
                    "dev.tend.render.table.JsonTable",
                    "dev.tend.render.table.JsonLines",
                    "dev.tend.render.table.MarkdownTable",
                    "dev.tend.render.html.TablePage",
                    "dev.tend.render.table.IdList");

    @TempDir Path temporary;

    /// A command line, and how many classes it may load: of tend itself, and altogether from
    /// elsewhere than the archive that every Java has. A little above what it loads today; who
    /// crosses a fence looks first whether the command needs what was added.
    private static final List<Fence> FENCES =
            List.of(
                    new Fence("init BOOK --preset basic", 64, 409),
                    new Fence("add Somebody -T quick -c Ann --dry-run", 330, 635),
                    new Fence("edit harborline-labs grade=B --dry-run", 366, 900),
                    new Fence("log harborline-labs Called -T quick --dry-run", 347, 631),
                    new Fence("due --all", 261, 535),
                    new Fence("agenda --all", 250, 520),
                    new Fence("spread --dry-run", 346, 623),
                    new Fence("done hqfdre0m --dry-run", 385, 685),
                    new Fence("drop hqfdre0m --why Gone --dry-run", 369, 670),
                    new Fence("snooze hqfdre0m tomorrow --why Later --dry-run", 373, 669),
                    new Fence("assign hqfdre0m priya --dry-run", 378, 680),
                    new Fence("move harborline-labs proposal --dry-run", 322, 610),
                    new Fence("approve harborline-labs --by grace --dry-run", 320, 625),
                    new Fence("undo --list", 55, 302),
                    new Fence("next harborline-labs", 329, 617),
                    new Fence("why harborline-labs", 403, 705),
                    new Fence("show harborline-labs", 304, 584),
                    new Fence("list", 237, 505),
                    new Fence("check", 361, 796),
                    new Fence("policy presets", 35, 290),
                    new Fence("report funnel", 305, 572),
                    new Fence("review month --print", 474, 870),
                    new Fence("schema entry", 171, 519),
                    new Fence("completion bash", 30, 282));

    private record Fence(String line, int own, int others) {
        String command() {
            return line.split(" ")[0];
        }
    }

    @Test
    void noCommandLoadsAnotherOrCrossesItsFence() throws Exception {
        var crossed = new ArrayList<String>();
        // What is remembered from then on is not read again: by the first command where there is a
        // work folder, which the first of all makes.
        loadedBy(DUE);
        loadedBy(DUE);
        for (var fence : FENCES) {
            var book = temporary.resolve("book").toString();
            var words = List.of(fence.line().replace("BOOK", book).split(" "));
            var loaded = loadedBy(inBook(words));
            var commands = new TreeSet<String>();
            for (var name : loaded) {
                if (name.startsWith("dev.tend.cli.") && name.endsWith("Command")) {
                    commands.add(name.substring(name.lastIndexOf('.') + 1));
                }
            }
            var only = new TreeSet<>(Set.of("Command", classOf(fence.command())));
            assertEquals(only, commands, fence.line());
            compare(fence.own(), startingWith("dev.tend.", loaded).size(), fence, crossed);
            compare(fence.others(), outsideTheArchive(), fence, crossed);
        }
        assertEquals(List.of(), crossed);
    }

    @Test
    void everyCommandHasAFence() throws Exception {
        var fenced = new TreeSet<String>();
        for (var fence : FENCES) {
            fenced.add(classOf(fence.command()) + ".java");
        }
        var commands = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/dev/tend/cli"))) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Command.java") && !name.equals("Command.java"))
                    .forEach(commands::add);
        }
        assertEquals(commands, fenced);
    }

    /// To link the equality of a record costs as much as half of a bare Java's start.
    @Test
    void whatIsAskedDailyComparesNoRecords() throws Exception {
        for (var line : List.of("due --all", "list", "show harborline-labs", "report funnel")) {
            var loaded = loadedBy(inBook(List.of(line.split(" "))));
            assertEquals(List.of(), startingWith("java.lang.runtime.ObjectMethods", loaded), line);
        }
    }

    /// As above, for what writes: it runs in a book of its own.
    @Test
    void whatIsWrittenDailyComparesNoRecords() throws Exception {
        var book =
                RealBook.with(
                        Installation.packaged(), temporary.resolve("written"), List.of("Acme"));
        for (var line : List.of("log acme Asked -v phone -r pending -n Send -d +3d", "undo")) {
            var words = new ArrayList<>(List.of("--book", book.folder().toString()));
            words.addAll(List.of(line.split(" ")));
            var loaded = loadedBy("me", words);
            assertEquals(List.of(), startingWith("java.lang.runtime.ObjectMethods", loaded), line);
        }
    }

    private static String classOf(String command) {
        return command.substring(0, 1).toUpperCase(Locale.ROOT) + command.substring(1) + "Command";
    }

    private static void compare(int most, int found, Fence fence, List<String> crossed) {
        if (found > most) {
            crossed.add(fence.line() + ": " + found + " classes, at most " + most);
        } else if (found <= most * 3 / 4) {
            crossed.add(fence.line() + ": only " + found + " classes; lower " + most);
        }
    }

    /// Counted in the last run.
    private int outsideTheArchive() throws IOException {
        int outside = 0;
        for (var line : Files.readAllLines(temporary.resolve("classes.txt"))) {
            if (line.contains(" source:") && !line.contains("shared objects file")) {
                outside++;
            }
        }
        return outside;
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

    /// Neither the texts of the policy and of the customers are read again, nor Java's rules of
    /// time zones.
    @Test
    void anAnswerFromWhatIsRememberedReadsNothingAgain() throws Exception {
        for (var line : List.of(DUE, inBook(List.of("list")))) {
            loadedBy(line);
            loadedBy(line);
            var loaded = loadedBy(line);
            for (var part :
                    List.of(
                            "dev.tend.yaml.YamlReader",
                            "dev.tend.yaml.CanonicalReader",
                            "dev.tend.yaml.PolicyCodec",
                            "dev.tend.yaml.HolidaysCodec",
                            "dev.tend.yaml.CustomerCodec",
                            "dev.tend.yaml.EntryCodec",
                            "java.time.zone.ZoneRulesProvider",
                            "java.util.ServiceLoader",
                            "java.util.EnumSet",
                            "java.util.concurrent.FutureTask",
                            "java.util.stream.ReferencePipeline")) {
                assertEquals(List.of(), startingWith(part, loaded), line.toString());
            }
        }
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
        assertTrue(loaded.contains("dev.tend.cli.book.CheckCommand"));
        for (var part :
                List.of(
                        "tools.jackson.",
                        "dev.tend.render.diagnosis.SarifLog",
                        "dev.tend.cli.book.Sampling",
                        "dev.tend.report.SpotCheck")) {
            assertEquals(List.of(), startingWith(part, loaded));
        }
    }

    @Test
    void theVersionNeedsNoBookAndNoParser() throws Exception {
        var loaded = loadedBy(List.of("--version"));
        for (var part : List.of("picocli.", "dev.tend.yaml.", "org.")) {
            assertEquals(List.of(), startingWith(part, loaded));
        }
        var ofTheWorldAround = Set.of("disk.Disk", "disk.LocalDisk", "disk.ChangedMeanwhile");
        for (var name : startingWith("dev.tend.store.", loaded)) {
            assertTrue(ofTheWorldAround.contains(name.substring("dev.tend.store.".length())), name);
        }
    }

    @Test
    void completionLoadsTheCommandThatIsTypedAlone() throws Exception {
        var loaded = loadedBy(List.of("complete", "--", "--book", BOOK, "show", "harb"));
        var commands = new TreeSet<String>();
        for (var name : loaded) {
            if (name.startsWith("dev.tend.cli.") && name.endsWith("Command")) {
                commands.add(name.substring(name.lastIndexOf('.') + 1));
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

    @Test
    void completionFindsCustomersByTheIndexAlone() throws Exception {
        var line = new ArrayList<>(List.of("complete", "--", "--book", BOOK));
        line.addAll(List.of("--today", "2024-06-10", "show", "Labs"));
        loadedBy(List.of("--book", BOOK, "--today", "2024-06-10", "list"));
        var loaded = loadedBy(line);
        assertTrue(loaded.contains("dev.tend.outline.Outline"));
        assertEquals(List.of(), startingWith("dev.tend.yaml.CustomerCodec", loaded));
    }

    private static List<String> inBook(List<String> command) {
        var words = new ArrayList<>(List.of("--book", BOOK, "--today", "2024-06-10"));
        words.addAll(command);
        words.addAll(List.of("--lang", "en"));
        return words;
    }

    private List<String> loadedBy(List<String> arguments) throws Exception {
        return loadedBy("marcus", arguments);
    }

    private List<String> loadedBy(String user, List<String> arguments) throws Exception {
        var log = temporary.resolve("classes.txt");
        var jars = Installation.packaged().lib() + "/*";
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xlog:class+load:file=" + log + "::filecount=0",
                        "-Dtend.resources=" + Installation.packaged().resources(),
                        "-cp",
                        jars,
                        "dev.tend.Main"));
        command.addAll(arguments);
        var outcome =
                Installation.process(
                        temporary, Map.of("LC_ALL", "C.UTF-8", "TEND_USER", user), command);
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
