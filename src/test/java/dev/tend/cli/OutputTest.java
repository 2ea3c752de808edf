package dev.tend.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/// What `--out` writes: never a part of the book, and of other people's files none that it was not
/// told to.
class OutputTest extends SandboxedBook {
    private static final String LIST = "book/out/.tend-due";

    @BeforeEach
    void planSomething() throws IOException {
        replace("tend.yaml", "\nteam:\n", "\nteam:\n  boss: {name: Boss, role: lead}\n");
        done("add Acme");
        done("log acme Asked -n Call -d fri");
        Files.createDirectories(book.resolve(".git"));
        Files.writeString(book.resolve(".git/config"), "[core]\n");
        done("report funnel");
    }

    @ParameterizedTest
    @CsvSource({"me.txt, false", "boss.txt, false", "me.txt, true"})
    void whatSomebodyElseWroteOrChangedIsNeitherReplacedNorRemoved(String name, boolean changed)
            throws IOException {
        if (changed) {
            assertEquals("wrote out/" + name + " (1)\n", due("").out());
        }
        write("out/" + name, "notes\n");
        var before = sandbox.content();
        var answer = due("");
        assertEquals(2, answer.exitCode(), answer.out());
        assertEquals("", answer.out());
        assertTrue(answer.err().contains("out/" + name), answer.err());
        assertEquals(before, sandbox.content());
    }

    @Test
    void whatAnEarlierRunWroteIsReplacedAndRemoved() throws IOException {
        write("out/notes.txt", "notes\n");
        assertEquals("wrote out/me.txt (1)\n", due("").out());
        assertEquals("wrote out/me.txt (1)\n", due("").out());
        assertEquals("wrote out/me.csv (1)\n", due("-f csv").out());
        done("assign acme boss");
        assertEquals("wrote out/boss.txt (1)\nremoved out/me.txt: nothing is due\n", due("").out());
        assertFalse(Files.exists(book.resolve("out/me.txt")));
        assertEquals(
                "wrote out/boss.csv (1)\nremoved out/me.csv: nothing is due\n",
                due("-f csv").out());
        assertEquals("notes\n", Files.readString(book.resolve("out/notes.txt")));
        var list = Files.readString(root.resolve(LIST));
        assertTrue(list.contains("\nboss.txt "), list);
        assertFalse(list.contains("me."), list);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tend.yaml",
                "TEND.YAML",
                "./out/../tend.yaml",
                "customers/acme/customer.yaml",
                "customers/new/report.csv",
                "customers",
                "reviews/2024-06.md",
                "playbook/calls.md",
                "holidays/DE-2024.yaml",
                ".tend/journal",
                ".tend/undo/00001.written",
                ".git/config",
                ".git/hooks/pre-commit",
                "out/.git/config",
                ".gitattributes",
                "linked/acme/customer.yaml",
                "../book/tend.yaml",
                "../linked-book/tend.yaml"
            })
    void noAnswerReplacesAPartOfTheBook(String file) throws IOException {
        Files.createSymbolicLink(book.resolve("linked"), book.resolve("customers"));
        Files.createSymbolicLink(root.resolve("linked-book"), book);
        for (var command : List.of("report funnel -f csv", "report -f html")) {
            assertIsOfTheBook(command + " --out " + file, file);
        }
        for (var folder : List.of("customers", ".tend/undo", ".git", "linked/acme")) {
            assertIsOfTheBook("due --all --within 1y --group-by owner --out " + folder, folder);
        }
    }

    private void assertIsOfTheBook(String command, String file) throws IOException {
        var before = everything();
        var answer = tend(command);
        assertEquals(2, answer.exitCode(), command + ": " + answer.out());
        assertTrue(answer.err().startsWith("tend: --out: " + file), answer.err());
        assertTrue(answer.err().contains("is a part of the book"), answer.err());
        assertEquals(before, everything(), command);
    }

    private List<String> everything() throws IOException {
        var all = new ArrayList<String>();
        try (var walk = Files.walk(root)) {
            for (var path : walk.sorted().toList()) {
                boolean isText =
                        Files.isRegularFile(path)
                                && !path.endsWith(".tend/index")
                                && !path.endsWith(".tend/policy");
                all.add(path + ": " + (isText ? Files.readString(path) : ""));
            }
        }
        return all;
    }

    @Test
    void anEarlierReportIsReplaced() throws IOException {
        for (int i = 0; i < 2; i++) {
            assertEquals(
                    "wrote reports/funnel.csv: 8 rows\n",
                    tend("report funnel -f csv --out reports/funnel.csv").out());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "r.html, <!DOCTYPE html>",
        "r.csv, 'stage,'",
        "R.CSV, 'stage,'",
        "r.tsv, 'stage\t'",
        "r.json, [",
        "r.ndjson, '{\"'",
        "r.md, |",
        "r.txt, stage  "
    })
    void theEndingSaysTheFormat(String file, String beginning) throws IOException {
        done("report funnel --out " + file);
        var text = Files.readString(book.resolve(file));
        assertTrue(text.startsWith(beginning), text);
    }

    @Test
    void aFormatThatWasAskedForIsGivenWhateverTheEnding() throws IOException {
        done("report funnel -f csv --out r.html");
        assertTrue(Files.readString(book.resolve("r.html")).startsWith("stage,"));
        done("report --out all.html");
        assertTrue(Files.readString(book.resolve("all.html")).contains("<section"));
    }

    @Test
    void whatIsNoFileToWriteIsRefusedWithAdvice() throws IOException {
        Files.createSymbolicLink(book.resolve("link.csv"), root.resolve("elsewhere.csv"));
        Files.writeString(root.resolve("elsewhere.csv"), "theirs\n");
        Files.createDirectory(book.resolve("folder"));
        for (var file : List.of("", ".", "folder", "link.csv", "/dev/stdout", "/dev/null")) {
            var words = new ArrayList<>(List.of("tend", "report", "funnel", "-f", "csv"));
            words.addAll(List.of("--out", file));
            var answer = sandbox.run(words, "");
            assertEquals(2, answer.exitCode(), file);
            assertTrue(answer.err().startsWith("tend: --out"), answer.err());
            assertTrue(answer.err().contains(file), answer.err());
            assertEquals(2, answer.err().lines().count(), answer.err());
        }
        assertEquals("theirs\n", Files.readString(root.resolve("elsewhere.csv")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list --bom",
                "list -f json --bom",
                "due --bom",
                "due -f ics --bom",
                "report funnel -f html --bom",
                "report funnel --out r.html --bom"
            })
    void aByteOrderMarkIsForCsvAlone(String command) throws IOException {
        var answer = tend(command);
        assertEquals(2, answer.exitCode(), answer.out());
        assertTrue(answer.err().contains("--bom"), answer.err());
        done("report funnel --out r.csv --bom");
        assertTrue(Files.readString(book.resolve("r.csv")).startsWith("\uFEFFstage,"));
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(book.resolve(file).getParent());
        Files.writeString(book.resolve(file), text);
    }

    private Sandbox.Answer due(String options) throws IOException {
        return tend("due --within 1y --all --source plan --group-by owner --out out " + options);
    }
}
