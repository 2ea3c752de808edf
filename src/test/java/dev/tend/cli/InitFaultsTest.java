package dev.tend.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.store.disk.FaultyDisk.Fault;
import dev.tend.store.disk.UnforcedDisk;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// Each operation of `init` on the disk fails in each way: afterwards there is a whole book, or
/// none and nothing changed. Of two that begin at once, one makes the book.
class InitFaultsTest {
    private static final String POLICY = "book/tend.yaml";
    private static final String IGNORED = "book/.gitignore";

    @TempDir(factory = InMemory.class)
    Path root;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "init book",
                "init book -T quick # notes.txt",
                "init book # .gitignore .gitattributes",
                "init book # .tend/index",
                "init book/of/ours --preset saas"
            })
    void thereIsAWholeBookOrNone(String line) throws IOException {
        var command = line.split(" # ")[0];
        var own = line.contains(" # ") ? line.split(" # ")[1].split(" ") : new String[0];
        var before = everythingIn(startWith(own));
        var whole = startWith(own);
        assertEquals(0, tend(whole, command).exitCode());
        var after = whole.content();
        FaultyRun.everywhere(
                (fault, at, seed) -> survives(command, own, fault, at, seed, before, after));
    }

    private boolean survives(
            String command,
            String[] own,
            Fault fault,
            int at,
            long seed,
            Map<String, String> before,
            Map<String, String> after)
            throws IOException {
        var run = FaultyRun.of(startWith(own), words(command), root, fault, at, seed);
        var sandbox = run.sandbox();
        var what = run.what();
        var left = run.left();
        boolean isWhole = left.keySet().stream().anyMatch(name -> name.endsWith("/tend.yaml"));
        if (isWhole) {
            assertEquals(after, left, what);
        } else if (run.answer().isPresent() && fault != Fault.BROKEN) {
            assertEquals(before, everythingIn(sandbox), what);
        } else {
            assertOnlyMore(before, after, left, what);
        }
        run.assertSaid(isWhole);
        if (!isWhole) {
            assertEquals(0, tend(sandbox, command).exitCode(), what);
            assertEquals(after, sandbox.content(), what);
        }
        var check = tend(sandbox, "check --book " + command.split(" ")[1]);
        assertEquals(0, check.exitCode(), what + check.err());
        return run.endedBeforeTheFault();
    }

    /// Where nobody could take anything back, what was there is unchanged, and beside it there is
    /// nothing but what the next `init` makes or replaces.
    private static void assertOnlyMore(
            Map<String, String> before,
            Map<String, String> after,
            Map<String, String> left,
            String what) {
        var more = new TreeMap<>(left);
        for (var file : before.entrySet()) {
            if (!List.of("folder", "file").contains(file.getValue())) {
                assertEquals(file.getValue(), more.remove(file.getKey()), what);
            }
        }
        more.keySet().removeIf(name -> name.endsWith(".tmp"));
        more.forEach((name, content) -> assertEquals(after.get(name), content, what));
    }

    @Test
    void whoWaitedForAnotherInitLeavesItsBookAlone() throws IOException {
        var second = startWith();
        second.writeTo(
                new UnforcedDisk() {
                    @Override
                    public Optional<Closeable> lock(Path file) throws IOException {
                        assertEquals(0, tend(at(root), "init book --preset saas").exitCode());
                        return super.lock(file);
                    }
                });
        var answer = tend(second, "init book -T quick");
        assertEquals(2, answer.exitCode());
        assertTrue(answer.err().contains("there is a book in book already"), answer.err());
        assertEquals("", answer.out());
        assertFalse(Files.readString(root.resolve(POLICY)).contains("template: quick"));
    }

    @Test
    void whoWaitedForOneThatFailedHoldsALockThatOthersSee() throws IOException {
        var locks = new ArrayList<Path>();
        var sandbox = startWith();
        sandbox.writeTo(
                new UnforcedDisk() {
                    @Override
                    public Optional<Closeable> lock(Path file) throws IOException {
                        locks.add(file);
                        var lock = super.lock(file);
                        if (locks.size() == 1) {
                            // The other one takes back what it made: folders and lock.
                            Files.delete(file);
                            Files.delete(file.getParent());
                            Files.delete(root.resolve("book"));
                        } else {
                            assertTrue(Files.exists(file));
                        }
                        return lock;
                    }
                });
        assertEquals(0, tend(sandbox, "init book").exitCode());
        assertTrue(locks.size() > 1, "it went on with a lock that nobody else can find");
        assertTrue(Files.exists(locks.getLast()));
    }

    @Test
    void noLinkLeadsOutOfTheFolder() throws IOException {
        var sandbox = startWith("notes.txt");
        var outside = Files.createDirectory(root.resolve("outside"));
        Files.createSymbolicLink(root.resolve("book/.tend"), outside);
        var answer = tend(sandbox, "init book");
        assertEquals(3, answer.exitCode(), answer.out());
        assertTrue(answer.err().contains("book/.tend"), answer.err());
        Files.delete(root.resolve("book/.tend"));
        Files.createSymbolicLink(root.resolve(POLICY), outside.resolve("tend.yaml"));
        assertEquals(3, tend(sandbox, "init book").exitCode());
        try (var names = Files.list(outside)) {
            assertEquals(0, names.count());
        }
        assertFalse(Files.exists(root.resolve(IGNORED)));
    }

    @Test
    void whatStandsInTheWayIsSaid() throws IOException {
        var sandbox = startWith();
        Files.createSymbolicLink(root.resolve("book"), root.resolve("gone"));
        assertEquals(
                "tend: book is a symbolic link that leads nowhere\n"
                        + "Delete the link, or make the folder that it leads to.\n",
                tend(sandbox, "init book").err());
        assertEquals(
                "tend: /dev/null is neither a folder nor a plain file\nChoose another folder.\n",
                tend(sandbox, "init /dev/null").err());
        assertFalse(Files.exists(root.resolve("gone")));
    }

    @Test
    void whatIsToBeTypedNextIsAsAShellTakesIt() throws IOException {
        var sandbox = startWith();
        var spaced = sandbox.run(List.of("tend", "init", "our book"), "");
        assertTrue(spaced.out().contains("next: cd 'our book', then"), spaced.out());
        var dashed = sandbox.run(List.of("tend", "init", "--", "-book"), "");
        assertTrue(dashed.out().contains("next: cd ./-book, then"), dashed.out());
    }

    private Sandbox startWith(String... own) throws IOException {
        try (var walk = Files.walk(root)) {
            for (var path : walk.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(root)) {
                    Files.delete(path);
                }
            }
        }
        for (var name : own) {
            var file = root.resolve("book").resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "mine\n");
        }
        return at(root);
    }

    private static Sandbox at(Path root) throws IOException {
        var sandbox = new Sandbox(root);
        sandbox.arrange("set", "TEND_USER=me");
        return sandbox;
    }

    /// The content of files and the names of folders.
    private Map<String, String> everythingIn(Sandbox sandbox) throws IOException {
        var all = new TreeMap<>(sandbox.content());
        try (var walk = Files.walk(root)) {
            for (var path : new TreeSet<>(walk.toList())) {
                var name = root.relativize(path).toString();
                if (!name.isEmpty()) {
                    all.putIfAbsent(name, Files.isDirectory(path) ? "folder" : "file");
                }
            }
        }
        return all;
    }

    private static Sandbox.Answer tend(Sandbox sandbox, String command) throws IOException {
        return sandbox.run(words(command), "");
    }

    private static List<String> words(String command) {
        var words = new ArrayList<>(List.of("tend"));
        words.addAll(List.of(command.split(" ")));
        return words;
    }
}
