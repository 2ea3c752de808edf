package dev.tend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.Installation.Outcome;
import dev.tend.render.text.DisplayWidth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/// The packaged program on a real terminal (a pty of 80 columns), and piped.
class TerminalIT {
    private static final String TEND = Installation.packaged().launcher().toString();
    private static final String BOOKS = Path.of("examples").toAbsolutePath() + "/";

    @TempDir Path temporary;

    @Test
    void theFunnelIsDrawnOnATerminalWithinItsWidth() throws Exception {
        for (var book : List.of("zhilian", "atlas")) {
            var lines =
                    onTerminal(
                            Map.of(),
                            "--book " + BOOKS + book + " --today 2024-06-10 report funnel");
            assertTrue(String.join("\n", lines).contains("████"), lines.toString());
            assertFit(lines);
        }
    }

    @Test
    void everyTableFitsTheTerminal() throws Exception {
        for (var command :
                List.of(
                        "due --all --within 7d",
                        "list",
                        "report funnel -f table",
                        "list grade:A")) {
            for (var book : List.of("zhilian", "atlas")) {
                var lines =
                        onTerminal(
                                Map.of(),
                                "--book " + BOOKS + book + " --today 2024-06-10 " + command);
                assertTrue(lines.size() > 3, command + lines);
                assertFit(lines);
            }
        }
    }

    @Test
    void oneCustomerFitsTheTerminal() throws Exception {
        assertFit(
                onTerminal(
                        Map.of(),
                        "--book " + BOOKS + "zhilian --today 2024-06-10 show shanghai-hengyuan"));
    }

    @Test
    void noColourIsUsedWhereItIsNotWanted() throws Exception {
        var arguments = "--book " + BOOKS + "atlas --today 2024-06-10 report funnel";
        assertTrue(raw(Map.of(), arguments).contains("\u001b["));
        assertFalse(raw(Map.of("NO_COLOR", "1"), arguments).contains("\u001b["));
        var piped = run(Map.of(), List.of("sh", "-c", TEND + " " + arguments + " | cat"));
        assertFalse(piped.out().contains("\u001b["));
        assertFalse(piped.out().contains("█"));
        assertEquals("", piped.err());
    }

    @Test
    void aPipeThatIsClosedEarlyIsNoDefect() throws Exception {
        // Nobody reads: the pipe is closed before anything is written.
        var command = "{ " + TEND + " --book " + BOOKS + "zhilian list -f csv; echo $? >&2; }";
        var outcome = run(Map.of(), List.of("sh", "-c", "{ sleep 1; " + command + "; } | true"));
        assertEquals("141\n", outcome.err());
        assertEquals("", outcome.out());
        var head = run(Map.of(), List.of("sh", "-c", command + " | head -1"));
        assertTrue(head.out().startsWith("customer,"), head.out());
        assertFalse(head.err().contains("tend"), head.err());
    }

    @Test
    void aFullDiskBehindTheAnswerIsSaid() throws Exception {
        var command = TEND + " --book " + BOOKS + "zhilian list -f csv >/dev/full";
        var outcome = run(Map.of(), List.of("sh", "-c", command + " --lang en"));
        assertEquals(3, outcome.exit());
        assertEquals(
                "tend: not all of the answer could be written to standard output: no space left on"
                        + " the disk\nMake room on the disk, then run the command again.\n",
                outcome.err());
        var chinese = run(Map.of(), List.of("sh", "-c", command + " --lang zh"));
        assertEquals("tend: 答案未能全部写到标准输出：磁盘空间已满\n请先清理磁盘，再重新运行该命令。\n", chinese.err());
    }

    /// Whoever ran it again would log the call twice.
    @Test
    void aChangeWhoseAnswerIsLostIsNotToBeMadeAgain() throws Exception {
        var book = temporary.resolve("book");
        var tend = TEND + " --book " + book + " --lang en --today 2024-06-10 ";
        var log = tend + "log beijing-hengzhi \"Wants 12 seats by June\" -T quick --by lilei";
        var outcome =
                run(
                        Map.of(),
                        List.of(
                                "sh",
                                "-c",
                                "cp -r "
                                        + BOOKS
                                        + "zhilian "
                                        + book
                                        + " && "
                                        + log
                                        + " >/dev/full"));
        assertEquals(3, outcome.exit());
        assertEquals(
                "tend: the change was written, but not all of the answer: no space left on the"
                        + " disk\nDo not run the command again: what it did is done.\n",
                outcome.err());
        var undone = run(Map.of(), List.of("sh", "-c", tend + "undo >/dev/full"));
        assertEquals(3, undone.exit());
        assertTrue(undone.err().startsWith("tend: the change was written"), undone.err());
        var refused = run(Map.of(), List.of("sh", "-c", tend + "undo"));
        assertEquals(1, refused.exit(), refused.out());
    }

    @Test
    void theAgendaFillsTheTerminalExactly() throws Exception {
        for (var language : List.of("en", "zh")) {
            var lines =
                    onTerminal(
                            Map.of(),
                            "--book "
                                    + BOOKS
                                    + "zhilian --today 2024-06-10 --lang "
                                    + language
                                    + " agenda month --all");
            int drawn = 0;
            for (var line : lines) {
                if (!line.isEmpty() && "┌├└│".indexOf(line.charAt(0)) >= 0) {
                    assertEquals(80, DisplayWidth.of(line), line);
                    drawn++;
                }
            }
            assertTrue(drawn > 20, lines.toString());
            assertFit(lines);
        }
    }

    @Test
    void spreadingIsConfirmedAtTheKeyboard() throws Exception {
        var book = temporary.resolve("book");
        var copied = run(Map.of(), List.of("cp", "-R", BOOKS + "zhilian", book.toString()));
        assertEquals(0, copied.exit(), copied.err());
        var spread =
                TEND + " --book " + book + " --lang en --today 2024-06-10 spread -o lilei -b lilei";
        var refused = typing("n", spread);
        assertTrue(refused.contains("[y/N]"), refused);
        assertTrue(refused.contains("nothing was written"), refused);
        var piped = run(Map.of(), List.of("sh", "-c", "echo y | " + spread));
        assertEquals(2, piped.exit(), piped.out());
        var written = typing("y", spread);
        assertTrue(written.contains("tend undo takes it back"), written);
        var again = run(Map.of(), List.of("sh", "-c", spread));
        assertTrue(again.out().startsWith("nothing to move"), again.out());
    }

    @Test
    void aProfileIsChangedInAnEditorWhichInterruptsNobodyElse() throws Exception {
        var book = temporary.resolve("book");
        var copied = run(Map.of(), List.of("cp", "-R", BOOKS + "atlas", book.toString()));
        assertEquals(0, copied.exit(), copied.err());
        var editor = temporary.resolve("editor.sh");
        Files.writeString(
                editor,
                "[ -t 0 ] && [ -t 1 ] || exit 9\n"
                        + "kill -INT $PPID\n"
                        + "sed -i 's/^grade: A/grade: B/' \"$1\"\n");
        var edit = TEND + " --book " + book + " --lang en edit pinecrest";
        var outcome =
                run(
                        Map.of("EDITOR", "exec sh " + editor),
                        List.of("sh", "-c", "echo | script -qec '" + edit + "' /dev/null"));
        assertTrue(outcome.out().contains("changed Pinecrest"), outcome.out());
        var profile = book.resolve("customers/pinecrest-pharma/customer.yaml");
        assertTrue(Files.readString(profile).contains("\ngrade: B\n"));
        var piped = run(Map.of("EDITOR", "false"), List.of("sh", "-c", edit + " </dev/null"));
        assertEquals(2, piped.exit(), piped.err());
    }

    /// What lies in the place of a draft is looked at before an editor opens it.
    @Test
    void aDraftThatIsALinkIsNotOpened() throws Exception {
        var book = temporary.resolve("book");
        run(Map.of(), List.of("cp", "-R", BOOKS + "atlas", book.toString()));
        var profile = book.resolve("customers/pinecrest-pharma/customer.yaml");
        var sum = new CRC32();
        sum.update(Files.readAllBytes(profile));
        var drafts = Files.createDirectories(book.resolve(".tend/drafts"));
        var name = "pinecrest-pharma." + Long.toString(sum.getValue(), 16) + ".yaml";
        var outside = Files.writeString(temporary.resolve("outside"), "secret\n");
        Files.createSymbolicLink(drafts.resolve(name), outside);
        var outcome = edited(book, "echo changed >> \"$1\"");
        assertTrue(outcome.contains("is a symbolic link"), outcome);
        assertEquals("secret\n", Files.readString(outside));
    }

    @Test
    void twoEditorsAreNotOpenedForTheSameProfile() throws Exception {
        var book = temporary.resolve("book");
        run(Map.of(), List.of("cp", "-R", BOOKS + "atlas", book.toString()));
        var other = TEND + " --book " + book + " --lang en edit pinecrest";
        var outcome =
                edited(
                        book,
                        "EDITOR=false script -qec '"
                                + other
                                + "' /dev/null > "
                                + temporary.resolve("other")
                                + "; sed -i 's/^grade: A/grade: B/' \"$1\"");
        var said = Files.readString(temporary.resolve("other"));
        assertTrue(said.contains("is open in another editor"), said);
        assertTrue(outcome.contains("changed Pinecrest"), outcome);
    }

    /// What tend says on a terminal where a profile is changed by an editor that does this.
    private String edited(Path book, String script) throws Exception {
        var editor = Files.writeString(temporary.resolve("editor.sh"), script + "\n");
        var edit = TEND + " --book " + book + " --lang en edit pinecrest";
        return run(
                        Map.of("EDITOR", "sh " + editor),
                        List.of("sh", "-c", "echo q | script -qec '" + edit + "' /dev/null"))
                .out();
    }

    /// What a command says on a terminal where somebody types a line.
    private String typing(String line, String command) throws Exception {
        var terminal = "echo " + line + " | script -qec '" + command + "' /dev/null";
        return run(Map.of(), List.of("sh", "-c", terminal)).out();
    }

    private static void assertFit(List<String> lines) {
        for (var line : lines) {
            assertTrue(DisplayWidth.of(line) <= 80, DisplayWidth.of(line) + ": " + line);
        }
    }

    private List<String> onTerminal(Map<String, String> more, String arguments) throws Exception {
        var lines = new ArrayList<String>();
        raw(more, arguments).lines().forEach(line -> lines.add(withoutStyle(line)));
        return lines;
    }

    private String raw(Map<String, String> more, String arguments) throws Exception {
        var command = "stty cols 80 rows 40; " + TEND + " " + arguments;
        var outcome = run(more, List.of("script", "-qec", command, "/dev/null"));
        assertEquals(0, outcome.exit(), outcome.out());
        return outcome.out();
    }

    private Outcome run(Map<String, String> more, List<String> command) throws Exception {
        Map<String, String> environment = new HashMap<>(more);
        environment.put("PATH", String.valueOf(System.getenv("PATH")));
        environment.put("HOME", temporary.toString());
        environment.put("TERM", "xterm");
        environment.put("LANG", "C.UTF-8");
        return Installation.process(temporary, environment, command);
    }

    private static String withoutStyle(String line) {
        var plain = new StringBuilder();
        boolean escaped = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\u001b') {
                escaped = true;
            } else if (!escaped && c != '\r') {
                plain.append(c);
            } else if (c == 'm') {
                escaped = false;
            }
        }
        return plain.toString();
    }
}
