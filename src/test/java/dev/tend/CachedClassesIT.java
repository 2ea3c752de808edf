package dev.tend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a daily command loads is in the start-up cache of its kind: one class that the rehearsal
/// forgot makes Java open every jar. The policy changes rarely: an earlier command has read it.
class CachedClassesIT {
    private static final String JAVA_HOME = System.getProperty("java.home");

    /// What Java's flight recorder would be told is never cached, and whether a thread must wait
    /// for another, in the rehearsal or now, is chance.
    private static final List<String> LEFT_OUT =
            List.of(" jdk.internal.event.", " java.util.concurrent.");

    @TempDir Path temporary;

    @BeforeEach
    void takeCopiesOfTheExamplesAndTellGitWhoWorksHere() throws Exception {
        Files.writeString(
                temporary.resolve(".gitconfig"),
                "[user]\n\tname = Marcus Bell\n\temail = marcus@example.com\n");
        for (var name : List.of("atlas", "zhilian")) {
            copy(Path.of("examples", name), temporary.resolve(name));
        }
    }

    @Test
    void whatIsAskedDailyComesFromTheCache() throws Exception {
        for (var book : List.of("atlas", "zhilian")) {
            remember(book);
            assertEquals(
                    List.of(),
                    missedBy(
                            book,
                            "--version",
                            "--today 2024-06-10 due --all",
                            "due --today 2024-06-10",
                            "due --all --today 2024-06-10 --lang zh",
                            "due --within 7d --today 2024-06-10",
                            "agenda --all --today 2024-06-10",
                            "agenda month --all --today 2024-06-10",
                            "list --today 2024-06-10",
                            "report funnel --today 2024-06-10"));
        }
    }

    /// A large book is read on every core, on a new day and when nothing has changed.
    @Test
    void whatIsAskedOfALargeBookComesFromTheCache() throws Exception {
        for (var copy = 1; copy <= 20; copy++) {
            try (var customers =
                    Files.newDirectoryStream(Path.of("examples", "atlas", "customers"))) {
                for (var customer : customers) {
                    var key = customer.getFileName() + "-" + copy;
                    copy(customer, temporary.resolve("atlas", "customers", key));
                }
            }
        }
        remember("atlas");
        var today = " --today 2024-06-11";
        assertEquals(
                List.of(),
                missedBy(
                        "atlas",
                        "due --all" + today,
                        "due --all" + today,
                        "list" + today,
                        "report funnel" + today,
                        "agenda --all" + today));
    }

    @Test
    void whatIsWrittenDailyComesFromTheCache() throws Exception {
        var by = " --by marcus --today 2024-06-10";
        remember("atlas");
        assertEquals(
                List.of(),
                missedBy(
                        "atlas",
                        "log harborline-labs Called -T quick" + by,
                        "log Harborline Called -T quick" + by,
                        "snooze hqfdre0m tomorrow --why Later" + by,
                        "done hqfdre0m" + by,
                        "due --today 2024-06-10"));
    }

    /// A customer is found by the pinyin of its name, too.
    @Test
    void whoIsNamedInPinyinIsFoundFromTheCache() throws Exception {
        var today = " --today 2024-06-10";
        remember("zhilian");
        assertEquals(
                List.of(),
                soughtInJarsBy(
                        "zhilian",
                        "show bjhz" + today,
                        "show beijinghengzhi" + today,
                        "log bjhz Called -T quick --by lilei" + today,
                        "complete -- --today 2024-06-10 show bjhz"));
    }

    /// What is asked less often, with a filter or for a program.
    @Test
    void whatIsAskedNowAndThenComesFromTheCacheOfAll() throws Exception {
        var today = " --today 2024-06-10";
        for (var book : List.of("atlas", "zhilian")) {
            remember(book);
            assertEquals(
                    List.of(),
                    soughtInJarsBy(
                            book,
                            "due --all -f csv" + today,
                            "due --all --format json" + today,
                            "due --all -f ids" + today,
                            "agenda -f csv --all" + today,
                            "list grade:A" + today,
                            "list -c owner" + today,
                            "report" + today,
                            "check" + today,
                            "undo --list" + today));
        }
    }

    /// Without `--by` and `TEND_USER`.
    @Test
    void whoWritesIsReadOfGitFromTheCache() throws Exception {
        var today = " --today 2024-06-10";
        remember("atlas");
        assertEquals(
                List.of(),
                missedBy(
                        "atlas",
                        "due" + today,
                        "log harborline-labs Called -T quick" + today,
                        "done hqfdre0m" + today));
    }

    @Test
    void whatIsCompletedComesFromTheCache() throws Exception {
        var today = "--today 2024-06-10 ";
        remember("atlas");
        assertEquals(List.of(), missedBy("atlas", "complete -- " + today + "show harb"));
    }

    /// Lets commands remember all customers as of that day, and the policy: the first of them makes
    /// the folder for it.
    private void remember(String book) throws Exception {
        missedBy(book, "due --today 2024-06-10", "due --today 2024-06-10");
    }

    /// The same but for classes that Java makes up as it goes, which no cache takes: they open no
    /// jar.
    private List<String> soughtInJarsBy(String book, String... lines) throws Exception {
        return missedBy(book, lines).stream()
                .filter(missed -> missed.contains(" source: file:") || missed.contains(" jrt:"))
                .toList();
    }

    /// The classes that command lines found elsewhere than in a cache.
    private List<String> missedBy(String book, String... lines) throws Exception {
        var missed = new ArrayList<String>();
        for (var line : lines) {
            missed.addAll(missedBy(line.split(" "), book));
        }
        return missed;
    }

    private List<String> missedBy(String[] line, String book) throws Exception {
        var log = temporary.resolve("classes.txt");
        var java = javaThatTells(log);
        Map<String, String> environment = new HashMap<>();
        environment.put("PATH", System.getenv("PATH"));
        environment.put("HOME", temporary.toString());
        environment.put("TEND_JAVA_HOME", java.toString());
        environment.put("TEND_BOOK", temporary.resolve(book).toString());
        var outcome = Installation.packaged().run(environment, line);
        assertEquals(0, outcome.exit(), outcome.err());
        var missed = new ArrayList<String>();
        int all = 0;
        for (var loaded : Files.readAllLines(log)) {
            if (loaded.contains(" source:")) {
                all++;
                if (!loaded.contains("shared objects file")
                        && LEFT_OUT.stream().noneMatch(loaded::contains)) {
                    missed.add(String.join(" ", line) + ", " + book + ":" + loaded);
                }
            }
        }
        assertTrue(all > 400, "Java tells of few classes: " + all);
        return missed;
    }

    /// The same Java, which writes what it loads into a file.
    private Path javaThatTells(Path log) throws IOException {
        var told = "-Xlog:class+load:file=" + log + "::filecount=0";
        return Installation.pretendedJava(
                temporary.resolve("java"),
                Files.readString(Path.of(JAVA_HOME, "release")),
                """
                for word in "$@"; do
                    shift
                    [ "$word" != -Xlog:disable ] || word='%s'
                    set -- "$@" "$word"
                done
                exec '%s/bin/java' "$@"\
                """
                        .formatted(told, JAVA_HOME));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var found = Files.walk(from)) {
            for (var file : found.toList()) {
                if (!file.startsWith(from.resolve(".tend"))) {
                    Files.copy(file, to.resolve(from.relativize(file).toString()));
                }
            }
        }
    }
}
