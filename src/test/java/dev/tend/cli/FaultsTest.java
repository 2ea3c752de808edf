package dev.tend.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.store.disk.FaultyDisk;
import dev.tend.store.disk.FaultyDisk.Fault;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Each operation on the disk of each command that writes fails in each way. Whatever happens, the
/// next command finds the old book or the new one, whole and sound; the new one where the command
/// said that it was done, the old one where it said that it failed.
class FaultsTest {
    private static final List<String> COMMANDS =
            List.of(
                    "add Newcomer -c Ann -p 13800138000",
                    "log acme Asked -v phone -n Call -d fri",
                    "log idle Asked -v phone",
                    "done ACTIONS",
                    "done ACTIONS # where tend never worked",
                    "log idle Asked -v phone # where tend never worked",
                    "drop ACTIONS --why gone",
                    "snooze ACTION +3d",
                    "move acme needs --force --why agreed",
                    "approve crlf --by boss",
                    "assign ACTIONS boss",
                    "assign acme boss",
                    "spread -y --per-day 1",
                    "edit acme -c Jane title=Buyer",
                    "edit acme grade=B tags+=key note=",
                    "undo",
                    "undo 1",
                    "undo 9",
                    "schema --install");

    private static final String CLONED = " # ";
    private static final String CHECK = "check --severity error";
    private static final String JOURNAL = "book/.tend/journal";

    @TempDir(factory = InMemory.class)
    static Path made;

    @TempDir(factory = InMemory.class)
    Path root;

    private static final List<String> actions = new ArrayList<>();

    @BeforeAll
    static void makeABook() throws IOException {
        var sandbox = new Sandbox(made);
        sandbox.arrange("set", "TEND_USER=me");
        tend(sandbox, "init book -T quick");
        sandbox.run(List.of("cd", "book"), "");
        var policy = made.resolve("book/tend.yaml");
        var team =
                Files.readString(policy)
                        .replace("\nteam:\n", "\nteam:\n  boss: {name: Boss, role: lead}\n");
        Files.writeString(policy, team);
        for (var line :
                List.of(
                        "add idle",
                        "add acme",
                        "add crlf",
                        "log acme Asked -n Call -d mon",
                        "log acme Asked -n Visit -d mon",
                        "log crlf Asked -n Call -d mon",
                        "move crlf won --force --why agreed",
                        "move crlf lost --reason price")) {
            tend(sandbox, line);
        }
        var entries = made.resolve("book/customers/crlf/2024-me.yaml");
        Files.writeString(entries, Files.readString(entries).stripTrailing().replace("\n", "\r\n"));
        var first = openActions(sandbox);
        tend(sandbox, "done " + first.getFirst() + " " + first.getLast());
        tend(sandbox, "log crlf Asked -n Send -d mon");
        actions.addAll(openActions(sandbox));
        assertEquals(2, actions.size(), "one of each of two customers");
        tend(sandbox, "snooze " + actions.getFirst() + " +1d");
    }

    private static List<String> openActions(Sandbox sandbox) throws IOException {
        var due = tend(sandbox, "due --all --within 1y -f csv");
        return due.lines()
                .filter(line -> line.contains(",plan"))
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    static Stream<String> commands() {
        return COMMANDS.stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theBookIsTheOldOneOrTheNewOne(String command) throws IOException {
        var before = copyOfTheBook(command).content();
        var whole = copyOfTheBook(command);
        tend(whole, command);
        var after = whole.content();
        assertNotEquals(before, after);
        FaultyRun.everywhere(
                (fault, at, seed) -> survives(command, fault, at, seed, before, after));
    }

    private boolean survives(
            String command,
            Fault fault,
            int at,
            long seed,
            Map<String, String> before,
            Map<String, String> after)
            throws IOException {
        var run = FaultyRun.of(copyOfTheBook(command), words(command), root, fault, at, seed);
        assertOldOrNew(run, before, after);
        boolean isOld = run.left().equals(before);
        run.assertSaid(!isOld);
        if (isOld && seed == 0) {
            assertEquals(0, run(run.sandbox(), command).exitCode(), run.what());
            assertEquals(after.keySet(), run.sandbox().content().keySet(), run.what());
        }
        return run.endedBeforeTheFault();
    }

    /// The process dies, and the next one, which ends what it finds, fails in its turn. The third
    /// finds a whole book all the same, and the step in the list or not.
    @ParameterizedTest
    @ValueSource(strings = {"done ACTIONS", "undo 9", "log idle Asked -v phone"})
    void whoEndsWhatWasBegunMayFailToo(String command) throws IOException {
        var before = copyOfTheBook(command).content();
        var whole = copyOfTheBook(command);
        tend(whole, command);
        var after = whole.content();
        var steps = tend(whole, "undo --list");
        for (int at = 1; dies(copyOfTheBook(command), command, at).hasFailed(); at++) {
            int diesAt = at;
            if (Files.exists(root.resolve(JOURNAL))) {
                FaultyRun.everywhere((fault, then, seed) -> {
                    var sandbox = copyOfTheBook(command);
                    var disk = dies(sandbox, command, diesAt).next(fault, then);
                    var check = words(CHECK);
                    var run = FaultyRun.on(disk, sandbox, check, fault, then, seed);
                    assertOldOrNew(run, before, after);
                    boolean isNew = run.left().equals(after);
                    if (isNew && fault != Fault.POWER_CUT) {
                        assertEquals(steps, tend(sandbox, "undo --list"), run.what());
                    }
                    return run.endedBeforeTheFault();
                });
            }
        }
    }

    /// Runs a command on a disk that kills it.
    private FaultyDisk dies(Sandbox sandbox, String command, int at) throws IOException {
        var disk = new FaultyDisk(root, Fault.KILLED, at);
        sandbox.writeTo(disk);
        try {
            run(sandbox, command);
        } catch (FaultyDisk.Killed killed) {
            assertTrue(disk.hasFailed());
        }
        return disk;
    }

    private void assertOldOrNew(
            FaultyRun run, Map<String, String> before, Map<String, String> after)
            throws IOException {
        assertSound(run);
        var left = run.left();
        assertTrue(left.equals(before) || left.equals(after), () -> run.what() + "\n" + left);
    }

    /// What a reader finds, before anything else is written. Where nobody could take anything back,
    /// the folder for tend's own work may be there, and empty.
    private void assertSound(FaultyRun run) throws IOException {
        boolean mayLeaveWorkFolder = run.answer().isEmpty() || run.fault() == Fault.BROKEN;
        var what = run.what();
        var check = run(run.sandbox(), CHECK);
        assertEquals(0, check.exitCode(), what + check.out() + check.err());
        assertEquals("", check.out(), what);
        try (var walk = Files.walk(root)) {
            for (var path : walk.filter(Files::isDirectory).toList()) {
                boolean isLeft =
                        path.endsWith(".tend/undo") || mayLeaveWorkFolder && path.endsWith(".tend");
                try (var names = Files.list(path)) {
                    assertTrue(isLeft || names.findAny().isPresent(), what + " left " + path);
                }
            }
        }
        assertFalse(Files.exists(root.resolve(JOURNAL)), what);
    }

    /// A book that comes from a clone has no folder yet for tend's own work.
    private Sandbox copyOfTheBook(String command) throws IOException {
        try (var walk = Files.walk(root)) {
            for (var path : walk.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(root)) {
                    Files.delete(path);
                }
            }
        }
        try (var walk = Files.walk(made)) {
            for (var path : walk.toList()) {
                boolean isWork = path.startsWith(made.resolve("book/.tend"));
                if (!path.equals(made) && !(isWork && command.contains(CLONED))) {
                    Files.copy(path, root.resolve(made.relativize(path).toString()));
                }
            }
        }
        var sandbox = new Sandbox(root, 7);
        sandbox.run(List.of("cd", "book"), "");
        sandbox.arrange("set", "TEND_USER=me");
        return sandbox;
    }

    private static String tend(Sandbox sandbox, String command) throws IOException {
        var answer = run(sandbox, command);
        assertEquals(0, answer.exitCode(), command + ": " + answer.err());
        return answer.out();
    }

    private static Sandbox.Answer run(Sandbox sandbox, String command) throws IOException {
        return sandbox.run(words(command), "");
    }

    private static List<String> words(String command) {
        var all = String.join(" ", actions);
        var filled = command.replace("ACTIONS", all).replace("ACTION", all.split(" ")[0]);
        var words = new ArrayList<>(List.of("tend"));
        words.addAll(List.of(filled.split(CLONED)[0].split(" ")));
        return words;
    }
}
