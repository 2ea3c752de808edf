package dev.tend.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// The files that tend works with, when they are not as it left them.
class WorkFilesTest extends SandboxedBook {
    private static final String PROFILE = "customers/acme/customer.yaml";
    private static final String ENTRIES = "customers/acme/2024-me.yaml";

    @BeforeEach
    void planSomething() throws IOException {
        replace(
                "tend.yaml",
                "\nteam:\n",
                "\nteam:\n  boss: {name: Boss, role: lead}\n" + "  eve: {name: Eve, role: lead}\n");
        done("add Acme");
        done("log acme Asked -n Call -d fri");
    }

    @ParameterizedTest
    @CsvSource({
        ".tend/journal, list;due;check;log acme Asked;undo --list",
        ".tend/lock, log acme Asked;undo",
        ".tend/undo/00002.written, undo --list;undo",
        "customers/acme/.2024-me.yaml.tmp, log acme Asked"
    })
    void aPipeIsReportedAndNotOpened(String file, String commands) throws Exception {
        var pipe = book.resolve(file);
        Files.deleteIfExists(pipe);
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        var before = sandbox.content();
        for (var command : commands.split(";")) {
            var answer = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> tend(command));
            assertEquals(3, answer.exitCode(), command + answer.out());
            assertTrue(answer.err().contains(file), answer.err());
        }
        assertEquals(before, sandbox.content());
    }

    @ParameterizedTest
    @CsvSource({
        ".tend, false, log acme Asked;undo --list;undo",
        ".tend/lock, true, log acme Asked;undo",
        ".tend/undo, false, log acme Asked"
    })
    void whatStandsWhereAWorkFileBelongsIsNamed(String file, boolean folder, String commands)
            throws IOException {
        var path = book.resolve(file);
        if (Files.exists(path)) {
            Files.move(path, book.resolve("put-aside"));
        }
        if (folder) {
            Files.createDirectory(path);
        } else {
            Files.writeString(path, "");
        }
        var before = sandbox.content();
        for (var command : commands.split(";")) {
            var answer = tend(command);
            assertEquals(3, answer.exitCode(), command + answer.out());
            assertTrue(
                    answer.err().startsWith("tend: " + file + ": something else stands"),
                    answer.err());
            assertTrue(answer.err().contains("Move it away"), answer.err());
        }
        assertEquals(before, sandbox.content());
    }

    @Test
    void stepsThatCannotBeListedAreNotTakenForNone() throws IOException {
        Files.move(book.resolve(".tend/undo"), book.resolve("put-aside"));
        Files.writeString(book.resolve(".tend/undo"), "");
        var list = tend("undo --list");
        assertEquals(3, list.exitCode(), list.out());
        assertTrue(list.err().contains(".tend/undo: no folder, or no permission"), list.err());
    }

    /// Who died after the last rename, before the note, made the whole step.
    @Test
    void aStepOfWhichNoFileIsOldIsComplete() throws IOException {
        dieAfterHandingOver();
        replace(PROFILE, "owner: boss", "owner: eve");
        var now = sandbox.content();
        var list = tend("list");
        assertEquals("", list.err());
        assertEquals(now, sandbox.content());
        assertFalse(Files.exists(book.resolve(".tend/journal")));
        assertTrue(tend("undo --list").out().contains("assign acme boss"));
    }

    @Test
    void aFileThatIsStillOldIsTakenForThatWhateverElseWasAddedToIt() throws IOException {
        var before = dieAfterHandingOver();
        Files.writeString(
                book.resolve(PROFILE), before.get("book/" + PROFILE) + "note: added by hand\n");
        assertTrue(tend("list").err().contains("an interrupted change was taken back"));
        assertEquals(before.get("book/" + ENTRIES), sandbox.content().get("book/" + ENTRIES));
    }

    @Test
    void whereAnOldFileStandsBesideAChangedOneNothingIsDone() throws IOException {
        var before = dieAfterHandingOver();
        Files.writeString(book.resolve(ENTRIES), before.get("book/" + ENTRIES));
        replace(PROFILE, "owner: boss", "owner: eve");
        var now = sandbox.content();
        for (var command : List.of("list", "log acme Asked", "undo")) {
            var answer = tend(command);
            assertEquals(3, answer.exitCode(), answer.out());
            for (var said : List.of("assign acme boss", PROFILE, ENTRIES, ".tend/journal")) {
                assertTrue(answer.err().contains(said), answer.err());
            }
            assertEquals(now, sandbox.content());
        }
        Files.delete(book.resolve(".tend/journal"));
        done("list");
        assertEquals(now, sandbox.content());
    }

    private Map<String, String> dieAfterHandingOver() throws IOException {
        var before = sandbox.content();
        done("assign acme boss");
        assertTrue(Files.readString(book.resolve(PROFILE)).contains("owner: boss"));
        Files.move(book.resolve(".tend/undo/00003.written"), book.resolve(".tend/journal"));
        return before;
    }

    @Test
    void whereNoNumberIsLeftNothingIsWritten() throws IOException {
        Files.writeString(book.resolve(".tend/undo/999999999.undone"), "");
        var before = sandbox.content();
        var log = tend("log acme Again");
        assertEquals(3, log.exitCode(), log.out());
        assertTrue(log.err().contains(".tend/undo"), log.err());
        assertEquals(before, sandbox.content());
        assertEquals(List.of(), files(".tend/undo/1000000000.written"));
        Files.move(
                book.resolve(".tend/undo/999999999.undone"),
                book.resolve(".tend/undo/999999998.undone"));
        done("log acme Again");
        assertTrue(tend("undo").out().startsWith("undone 999999999: "));
        assertEquals(before, sandbox.content());
    }

    private List<Path> files(String file) {
        var path = book.resolve(file);
        return Files.exists(path) ? List.of(path) : List.of();
    }

    /// Nothing of it is for others, even where git was told nothing of it.
    @Test
    void theWorkFolderIsKeptOutOfGitByWhoeverMakesIt() throws IOException {
        Files.delete(book.resolve(".gitignore"));
        for (var name : List.of(".tend/undo/00001.written", ".tend/undo/00002.written")) {
            Files.delete(book.resolve(name));
        }
        sandbox.run(List.of("git", "init", "-q", "."), "");
        for (var ignore : List.of("", "left empty")) {
            if (ignore.isEmpty()) {
                Files.deleteIfExists(book.resolve(".tend/.gitignore"));
            } else {
                Files.writeString(book.resolve(".tend/.gitignore"), "");
            }
            done("log acme Again");
            sandbox.run(List.of("git", "add", "-A"), "");
            var staged = sandbox.run(List.of("git", "ls-files"), "").out();
            assertTrue(staged.contains(PROFILE), staged);
            assertFalse(staged.contains(".tend/"), staged);
        }
    }

    @Test
    void aJournalThatIsTooLargeIsNotRead() throws IOException {
        try (var journal = new RandomAccessFile(book.resolve(".tend/journal").toFile(), "rw")) {
            journal.setLength(3L << 30);
        }
        for (var command : List.of("list", "log acme Asked")) {
            var answer = tend(command);
            assertEquals(3, answer.exitCode(), answer.err());
            assertTrue(answer.err().contains(".tend/journal"), answer.err());
        }
    }
}
