package dev.tend.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.cli.command.ExitCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What people wrote is shown by every command in every format, but never commands the terminal,
/// and nothing in it is executed.
class HostileTextTest {
    private static final String EVIL =
            "\\e[2J\\e]0;owned\\a\\x9b7m\\u202eexe\\u2066\\u2028\\r\\ud800\\0$(touch x)`touch x`";
    private static final String EVIL_NAME = "2024-\u001b[2J\u202e\u0007$(touch x)";
    private static final List<String> COMMANDS =
            List.of(
                    "list -c need -c tags -c erp",
                    "due --all --within 1y",
                    "check",
                    "check --sample 5",
                    "report overview",
                    "report activity",
                    "report losses",
                    "report team",
                    "undo --list",
                    "policy presets");
    private static final List<String> SCREENS =
            List.of(
                    "show evil",
                    "show evil --lang zh",
                    "due --all -f ics",
                    "check -f sarif",
                    "why evil",
                    "next evil",
                    "agenda",
                    "spread --dry-run",
                    "report funnel --explain",
                    "policy test tend.yaml",
                    "schema customer",
                    "edit evil note=Asked --dry-run",
                    "log evil Asked --dry-run",
                    "show nobody",
                    "move evil nowhere",
                    "done zzzz");

    @TempDir Path temp;
    private Sandbox sandbox = new Sandbox(Path.of(""));

    @BeforeEach
    void makeABookOfHostileTexts() throws IOException {
        sandbox = new Sandbox(temp);
        sandbox.arrange("set", "TEND_USER=me");
        tend("init . --preset basic -T quick");
        var policy = temp.resolve("tend.yaml");
        Files.writeString(
                policy,
                Files.readString(policy)
                        .replace("\nfields:\n", "\nfields:\n  customer: {erp: \"ERP EVIL\"}\n")
                        .replace("EVIL", EVIL));
        write(
                "customer.yaml",
                "name: \"Evil EVIL\"\nneed: \"EVIL\"\ntags: [\"EVIL\", \"=1+1\"]\nerp: \"EVIL\"\n"
                        + "contacts: [{name: \"EVIL\", phone: \"EVIL\"}]\n");
        write(
                "2024-me.yaml",
                "---\nid: aaaaaaa2\nat: 2024-06-01\nby: me\nvia: phone\nwith: \"EVIL\"\n"
                        + "about: \"EVIL\"\nsummary: \"Asked EVIL\"\n"
                        + "feedback: {mood: hesitant, words: \"EVIL\"}\n"
                        + "next: {do: \"Call EVIL\", due: 2024-06-02}\n");
        write(
                "2023-me.yaml",
                "---\nid: \"EVIL\"\nat: \"EVIL\"\n\"EVIL\": \"EVIL\"\nby: \"EVIL\"\n");
        write("2022-me.yaml", "---\nsummary: \u202e [EVIL\n");
        write(EVIL_NAME + ".yaml", "summary: x\n");
        Files.createDirectory(temp.resolve("customers").resolve(EVIL_NAME));
        var edit = sandbox.run(List.of("tend", "edit", "evil", "note=a\u001b[2J\u202e"), "");
        assertEquals(ExitCode.DONE.number(), edit.exitCode(), edit.err());
        assertTrue(tend("list -f json").out().contains("Evil \\u001B[2J"), "a book without evil");
    }

    @Test
    void nothingCommandsTheTerminal() throws IOException {
        var commands = new ArrayList<>(SCREENS);
        for (var command : COMMANDS) {
            for (var format : List.of("table", "csv", "tsv", "json", "ndjson", "md")) {
                commands.add(command + " -f " + format);
            }
        }
        for (var terminal : List.of("off", "100")) {
            sandbox.arrange("terminal", terminal);
            for (var command : commands) {
                var answer = tend(command);
                var said = answer.out() + answer.err();
                assertNotEquals(ExitCode.DEFECT.number(), answer.exitCode(), command + said);
                int harm = Harmless.firstHarm(said);
                assertEquals(
                        "",
                        harm < 0 ? "" : said.substring(Math.max(0, harm - 40), harm + 1),
                        command + " on " + terminal);
            }
        }
    }

    @Test
    void nothingIsExecuted() throws IOException {
        for (var command : SCREENS) {
            tend(command);
        }
        assertFalse(Files.exists(temp.resolve("x")));
    }

    @Test
    void nothingIsWrittenThatCouldNotBeReadAgain() throws IOException {
        var file = temp.resolve("customers/evil/2024-me.yaml");
        var full =
                Map.of(
                        "file.size", "# what was pasted\n".repeat(111_111),
                        "file.documents", "---\n".repeat(10_000));
        for (var limit : full.entrySet()) {
            Files.writeString(file, limit.getValue());
            var answer = tend("log evil Asked-for-a-price --at 2024-06-01");
            assertEquals(ExitCode.USAGE.number(), answer.exitCode(), answer.err());
            assertEquals(limit.getValue(), Files.readString(file));
        }
        Files.writeString(file, "# what was pasted\n".repeat(111_112));
        var answer = tend("log evil Asked-for-a-price --at 2024-06-01");
        assertEquals(ExitCode.BOOK.number(), answer.exitCode(), answer.err());
    }

    private void write(String name, String content) throws IOException {
        var folder = Files.createDirectories(temp.resolve("customers/evil"));
        Files.writeString(folder.resolve(name), content.replace("EVIL", EVIL));
    }

    private Sandbox.Answer tend(String command) throws IOException {
        var words = new ArrayList<>(List.of("tend"));
        words.addAll(List.of(command.split(" ")));
        return sandbox.run(words, "");
    }
}
