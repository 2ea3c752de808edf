package dev.tend.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.store.FaultyDisk;
import dev.tend.store.FaultyDisk.Fault;
import dev.tend.store.UnforcedDisk;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                    "snooze ACTIONS +3d",
                    "move acme needs --force --why agreed",
                    "approve crlf --by boss",
                    "assign ACTIONS boss",
                    "assign acme boss",
                    "spread -y --per-day 1",
                    "edit acme -c Jane title=Buyer",
                    "edit acme grade=B tags+=key note=",
                    "undo",
                    "undo 1",
                    "schema --install");

    private static final String CLONED = " # ";

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
        for (var line : tend(sandbox, "due --all --within 1y -f csv").lines().skip(1).toList()) {
            if (line.contains(",plan")) {
                actions.add(line.substring(0, line.indexOf(',')));
            }
        }
        var entries = made.resolve("book/customers/crlf/2024-me.yaml");
        Files.writeString(entries, Files.readString(entries).stripTrailing().replace("\n", "\r\n"));
        tend(sandbox, "done " + String.join(" ", actions.subList(0, 2)));
        actions.subList(0, 2).clear();
        tend(sandbox, "log acme Asked -n Send -d mon");
        tend(sandbox, "snooze " + actions.getFirst() + " +1d");
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
        for (var fault : Fault.values()) {
            for (int at = 1; !survives(command, fault, at, 0, before, after); at++) {
                if (fault == Fault.POWER_CUT) {
                    survives(command, fault, at, at + 1, before, after);
                }
            }
        }
    }

    /// Whether the command came to its end before the fault.
    private boolean survives(
            String command,
            Fault fault,
            int at,
            long seed,
            Map<String, String> before,
            Map<String, String> after)
            throws IOException {
        var sandbox = copyOfTheBook(command);
        var disk = new FaultyDisk(root, fault, at);
        sandbox.writeTo(disk);
        var answer = Optional.<Sandbox.Answer>empty();
        try {
            answer = Optional.of(run(sandbox, command));
        } catch (FaultyDisk.Killed killed) {
            assertTrue(fault == Fault.KILLED || fault == Fault.POWER_CUT);
        }
        if (fault == Fault.POWER_CUT) {
            disk.cutPower(seed);
        }
        sandbox.writeTo(new UnforcedDisk());
        var what = command + ", " + fault + " at " + at + ", seed " + seed + ": " + answer;
        assertSound(sandbox, answer.isEmpty() || fault == Fault.BROKEN, what);
        var left = sandbox.content();
        if (fault == Fault.POWER_CUT) {
            left.keySet().removeIf(name -> name.endsWith(".tmp"));
        }
        boolean isOld = left.equals(before);
        assertTrue(isOld || left.equals(after), () -> what + "\n" + left);
        if (answer.isPresent()) {
            boolean done = answer.get().exitCode() == 0;
            assertTrue(done || answer.get().exitCode() == ExitCode.BOOK.number(), what);
            // A disk that refuses everything refuses to take back, too.
            assertTrue(done ? !isOld : isOld || fault == Fault.BROKEN, what);
        }
        if (isOld && seed == 0) {
            assertEquals(0, run(sandbox, command).exitCode(), what);
            assertEquals(after.keySet(), sandbox.content().keySet(), what);
        }
        return !disk.hasFailed();
    }

    /// What a reader finds, before anything else is written. Where nobody could take anything back,
    /// the folder for tend's own work may be there, and empty.
    private void assertSound(Sandbox sandbox, boolean mayLeaveWorkFolder, String what)
            throws IOException {
        var check = run(sandbox, "check --severity error");
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
        assertFalse(Files.exists(root.resolve("book/.tend/journal")), what);
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
        var words = new ArrayList<>(List.of("tend"));
        words.addAll(
                List.of(
                        command.split(CLONED)[0]
                                .replace("ACTIONS", String.join(" ", actions))
                                .split(" ")));
        return sandbox.run(words, "");
    }
}
