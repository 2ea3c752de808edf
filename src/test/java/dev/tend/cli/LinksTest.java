package dev.tend.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.cli.command.ExitCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Nothing leads out of a book, neither reading nor writing: no link, and no note of what a command
/// wrote that came with a book of somebody else's.
class LinksTest extends SandboxedBook {
    private static final String SECRET = "SECRET-outside";

    private Path outside = Path.of("");

    @BeforeEach
    void planSomething() throws IOException {
        outside = Files.createDirectory(root.resolve("outside"));
        done("add Acme");
        done("log acme Offered -n Call -d fri");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tend.yaml",
                "customers",
                "customers/acme",
                "customers/acme/customer.yaml",
                "customers/acme/2024-me.yaml"
            })
    void whatALinkLeadsToIsNeitherReadNorWritten(String linked) throws IOException {
        var link = book.resolve(linked);
        var target = outside.resolve(link.getFileName().toString());
        Files.move(link, target);
        mark(target);
        Files.createSymbolicLink(link, target);
        var before = sandbox.content();
        for (var command :
                List.of(
                        "check",
                        "due --all --within 1y",
                        "list -f csv",
                        "show acme",
                        "report funnel",
                        "log acme Asked",
                        "edit acme grade=A",
                        "add Acme",
                        "review 2024-06",
                        "undo --list",
                        "undo")) {
            var answer = tend(command);
            var said = answer.out() + answer.err();
            assertFalse(said.contains(SECRET), command + ": " + said);
            assertNotEquals(ExitCode.DEFECT.number(), answer.exitCode(), command + ": " + said);
            if (command.equals("check")) {
                assertTrue(said.contains(linked + ":1:1: error[file.link]"), said);
            }
            assertEquals(
                    before.get("outside/" + link.getFileName()),
                    sandbox.content().get("outside/" + link.getFileName()),
                    command);
        }
        try (var all = Files.walk(outside)) {
            var names = before.keySet().stream().filter(name -> name.startsWith("outside/"));
            assertEquals(names.count(), all.filter(Files::isRegularFile).count());
        }
    }

    private static void mark(Path target) throws IOException {
        var file = Files.isDirectory(target) ? target.resolve("customer.yaml") : target;
        var deeper = target.resolve("acme/customer.yaml");
        var marked = Files.exists(deeper) ? deeper : file;
        Files.writeString(marked, "# " + SECRET + "\n" + Files.readString(marked));
        if (marked.endsWith("customer.yaml")) {
            Files.writeString(marked, Files.readString(marked).replace("Acme", SECRET));
        }
    }

    @Test
    void noReviewIsWrittenThroughALink() throws IOException {
        Files.createSymbolicLink(book.resolve("reviews"), outside);
        var review = tend("review 2024-06");
        assertEquals(3, review.exitCode(), review.out());
        assertTrue(review.err().contains("reviews"), review.err());
        assertTrue(review.err().contains("symbolic link"), review.err());
        assertTrue(tend("check").out().contains("reviews:1:1: error[file.link]"));
        Files.delete(book.resolve("reviews"));
        Files.createDirectory(book.resolve("reviews"));
        Files.createSymbolicLink(book.resolve("reviews/2024-06.md"), outside.resolve("x.md"));
        assertEquals(3, tend("review 2024-06").exitCode());
        try (var names = Files.list(outside)) {
            assertEquals(0, names.count());
        }
    }

    /// Whether a stage summary is there is asked of the folder.
    @Test
    void whatRestsOnLinkedReviewsSaysSo() throws IOException {
        Files.createSymbolicLink(book.resolve("reviews"), outside);
        for (var command : List.of("due --all", "list", "report overview")) {
            var answer = tend(command);
            assertEquals(3, answer.exitCode(), command + ": " + answer);
            assertTrue(answer.err().contains("reviews:1:1: error[file.link]"), answer.err());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".tend", ".tend/undo"})
    void noStepIsReadThroughALink(String linked) throws IOException {
        Files.move(book.resolve(linked), outside.resolve("moved"));
        Files.createSymbolicLink(book.resolve(linked), outside.resolve("moved"));
        var before = sandbox.content();
        for (var command : List.of("undo --list", "undo")) {
            var answer = tend(command);
            assertEquals(3, answer.exitCode(), answer.out());
            assertEquals("", answer.out());
            assertTrue(answer.err().contains("symbolic link"), answer.err());
        }
        assertEquals(before, sandbox.content());
    }

    /// To open a pipe is to wait for somebody who writes into it.
    @Test
    @Timeout(60)
    void aPipeIsReportedAndNotOpened() throws Exception {
        var pipe = book.resolve("customers/acme/2025-me.yaml");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        var check = tend("check");
        assertEquals(1, check.exitCode(), check.err());
        assertTrue(check.out().contains("customers/acme/2025-me.yaml:1:1: error["), check.out());
    }

    @Test
    void publicHolidaysAreNotReadThroughALink() throws IOException {
        Files.writeString(outside.resolve("DE-2024.yaml"), "# " + SECRET + "\n");
        Files.createSymbolicLink(book.resolve("holidays"), outside);
        var policy = book.resolve("tend.yaml");
        Files.writeString(
                policy,
                Files.readString(policy).replace("\ncalendar:\n", "\ncalendar:\n  holidays: DE\n"));
        var check = tend("check");
        assertTrue(check.out().contains("holidays:1:1: error[file.link]"), check.out());
        assertFalse((check.out() + check.err()).contains(SECRET));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside/rc", "customers/../../outside/rc", "/OUTSIDE/rc"})
    void aNoteFromElsewhereChangesNothingOutside(String way) throws IOException {
        var file = way.replace("/OUTSIDE", outside.toString());
        Files.writeString(outside.resolve("rc"), "one\ntwo\nthree\n");
        assertNoteIsRefused(file, outside.resolve("rc"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".git/config",
                ".GIT/config",
                ".git./config",
                "GIT~1/config",
                "customers/.git/config"
            })
    void aNoteFromElsewhereChangesNothingOfGit(String file) throws IOException {
        var config = book.resolve(file);
        Files.createDirectories(config.getParent());
        Files.writeString(config, "one\ntwo\nthree\n");
        assertNoteIsRefused(file, config);
    }

    @Test
    void theSameNoteOfAFileOfTheBookIsObeyed() throws IOException {
        var file = book.resolve("customers/notes.txt");
        Files.writeString(file, "one\ntwo\nthree\n");
        Files.writeString(book.resolve(".tend/journal"), note("customers/notes.txt", true));
        tend("due");
        assertEquals("one\nevil\nthree\n", Files.readString(file));
        Files.writeString(file, "one\ntwo\nthree\n");
        Files.writeString(
                book.resolve(".tend/undo/00003.written"), note("customers/notes.txt", false));
        tend("undo");
        assertEquals("one\nevil\nthree\n", Files.readString(file));
    }

    private void assertNoteIsRefused(String file, Path victim) throws IOException {
        Files.writeString(book.resolve(".tend/journal"), note(file, true));
        tend("due");
        assertEquals("one\ntwo\nthree\n", Files.readString(victim));
        Files.deleteIfExists(book.resolve(".tend/journal"));
        Files.writeString(book.resolve(".tend/undo/00003.written"), note(file, false));
        var undo = tend("undo");
        assertEquals(3, undo.exitCode());
        assertTrue(
                undo.err().startsWith("tend: .tend/undo/00003.written: is damaged\nDelete it: "),
                undo.err());
        assertEquals("one\ntwo\nthree\n", Files.readString(victim));
    }

    /// Of a step that put `two` in the place of `evil`. One that was interrupted had not made
    /// another file yet.
    private String note(String file, boolean interrupted) throws IOException {
        return Files.readString(book.resolve(".tend/undo/00002.written"))
                        .replaceAll("(?s)\nfile: .*", "\n")
                + ("file: " + file + " 15:1 14:2\n--- a\n+++ b\n")
                + "@@ -1,3 +1,3 @@\n one\n-evil\n+two\n three\n"
                + (interrupted ? "file: new.txt - 4:1\n--- a\n+++ b\n@@ -0,0 +1,1 @@\n+new\n" : "")
                + "end of step\n";
    }
}
