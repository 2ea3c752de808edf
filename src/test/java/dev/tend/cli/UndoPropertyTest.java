package dev.tend.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// Whatever commands write, undoing them leaves every byte as it was before.
class UndoPropertyTest {
    private static final int COMMANDS = 60;
    private static final String BOOK = "book/";

    @TempDir Path root;
    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private Sandbox sandbox = new Sandbox(Path.of(""));
    private int made;

    @BeforeEach
    void makeABook() throws IOException {
        sandbox = new Sandbox(root);
        sandbox.arrange("set", "TEND_USER=me");
        tend("init book -T quick");
        sandbox.run(List.of("cd", "book"), "");
        var policy = root.resolve(BOOK + "tend.yaml");
        var team =
                Files.readString(policy)
                        .replace("\nteam:\n", "\nteam:\n  boss: {name: Boss, role: lead}\n");
        Files.writeString(policy, team);
        for (var name : List.of("Acme", "Zenith", "智联")) {
            assertEquals(0, tend("add " + name).exitCode(), "seed " + seed);
        }
        tend("log acme Asked -n Call -d fri");
        tend("log zenith Asked -n Visit -d fri");
        spoil("customers/acme/2024-me.yaml", text -> text.stripTrailing());
        spoil("customers/zenith/2024-me.yaml", text -> text.replace("\n", "\r\n"));
        spoil("customers/acme/customer.yaml", text -> "# kept\r\n" + text.replace("\n", "\r\n"));
    }

    @Test
    void undoingEverythingLeavesEveryByteAsItWas() throws IOException {
        var before = new ArrayDeque<Map<String, String>>();
        int undone = 0;
        for (int i = 0; i < COMMANDS; i++) {
            var content = sandbox.content();
            var command = anyCommand();
            tend(command);
            if (!sandbox.content().equals(content)) {
                before.push(content);
            }
            for (int n = random.nextInt(5) == 0 ? random.nextInt(4) : 0; n > 0; n--) {
                undone += undo(before, command);
            }
        }
        while (undo(before, "the end") > 0) {
            undone++;
        }
        assertTrue(undone > COMMANDS / 3, "seed " + seed + ": only " + undone + " were undone");
    }

    private int undo(ArrayDeque<Map<String, String>> before, String after) throws IOException {
        if (before.isEmpty()) {
            return 0;
        }
        var answer = tend("undo");
        assertEquals(0, answer.exitCode(), "seed " + seed + " after " + after + answer.err());
        assertEquals(before.pop(), sandbox.content(), "seed " + seed + " after " + after);
        return 1;
    }

    @Test
    void whatIsWrittenByHandElsewhereInTheSameFilesStays() throws IOException {
        int undone = 0;
        for (int i = 0; i < COMMANDS; i++) {
            var before = sandbox.content();
            var command = anyCommand();
            tend(command);
            var after = sandbox.content();
            if (after.equals(before) || command.startsWith("add")) {
                continue;
            }
            var expected = new TreeMap<>(before);
            for (var file : after.keySet()) {
                if (!after.get(file).equals(before.get(file))) {
                    var added = file.endsWith("customer.yaml") ? "# by hand\n" : byHand(i);
                    var end = before.get(file);
                    expected.put(file, added + (end == null ? "" : end));
                    write(file, added + after.get(file));
                }
            }
            var answer = tend("undo");
            assertEquals(0, answer.exitCode(), "seed " + seed + " " + command + answer.err());
            assertEquals(expected, sandbox.content(), "seed " + seed + " " + command);
            undone++;
        }
        assertTrue(undone > COMMANDS / 4, "seed " + seed + ": only " + undone + " were undone");
    }

    private static String byHand(int number) {
        return """
        ---
        id: hand%04d
        at: 2024-06-02
        by: me
        summary: Noted by hand what they said about the price
        """
                .formatted(number);
    }

    private String anyCommand() throws IOException {
        var customer = List.of("acme", "zenith", "智联").get(random.nextInt(3));
        return switch (random.nextInt(10)) {
            case 0 -> "add New" + ++made;
            case 1 -> "edit " + customer + " grade=" + "ABC".charAt(random.nextInt(3));
            case 2 ->
                    "edit "
                            + customer
                            + " tags+=t"
                            + random.nextInt(4)
                            + " note=n"
                            + random.nextInt(9);
            case 3 ->
                    "edit "
                            + customer
                            + " -c P"
                            + random.nextInt(3)
                            + " title=T"
                            + random.nextInt(9);
            case 4 ->
                    "move "
                            + customer
                            + " "
                            + List.of("needs", "proposal", "won").get(random.nextInt(3))
                            + " --force --why agreed";
            case 5 -> "snooze " + anyAction() + " +" + (1 + random.nextInt(9)) + "d";
            case 6 -> "done " + anyAction() + " " + anyAction();
            case 7 -> "approve " + customer + " --by boss";
            case 8 -> "move " + customer + " lost --reason price";
            default ->
                    "log "
                            + customer
                            + " Said"
                            + random.nextInt(99)
                            + " -v phone -n Call -d +"
                            + random.nextInt(9)
                            + "d";
        };
    }

    private String anyAction() throws IOException {
        var ids = new ArrayList<String>();
        for (var line : tend("due --all --within 1y -f csv").out().lines().skip(1).toList()) {
            if (line.contains(",plan")) {
                ids.add(line.substring(0, line.indexOf(',')));
            }
        }
        return ids.isEmpty() ? "none" : ids.get(random.nextInt(ids.size()));
    }

    private Sandbox.Answer tend(String command) throws IOException {
        var words = new ArrayList<>(List.of("tend"));
        words.addAll(List.of(command.split(" ")));

        return sandbox.run(words, "");
    }

    private void spoil(String file, UnaryOperator<String> change) throws IOException {
        var path = root.resolve(BOOK + file);
        Files.writeString(path, change.apply(Files.readString(path)));
    }

    private void write(String file, String bytes) throws IOException {
        Files.write(root.resolve(file), bytes.getBytes(StandardCharsets.ISO_8859_1));
    }
}
