package dev.tend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/// Processes that are killed at random moments while they write: half of them at any moment, half
/// when the writing has begun. `-Dtend.kills=500` makes it the full run.
class KilledIT {
    private static final int KILLS = Integer.getInteger("tend.kills", 40);
    private static final List<String> CUSTOMERS = List.of("acme", "zenith", "atlas");

    @TempDir Path temporary;
    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @Test
    void theBookIsTheOldOneOrTheNewOne() throws Exception {
        var book = RealBook.with(Installation.packaged(), temporary.resolve("book"), CUSTOMERS);
        for (var customer : CUSTOMERS) {
            book.done("log", customer, "Offered 50 seats", "-n", "Call", "-d", "fri");
        }
        var actions = String.join(" ", book.openActions());
        var next = "boss";
        int killed = 0;
        int old = 0;
        for (int i = 0; i < KILLS; i++) {
            var line =
                    switch (i % 5) {
                        case 0, 1 -> "assign " + actions + " " + next + " -b boss";
                        case 2 -> "log acme Offered-" + i;
                        case 3 -> "add New-" + i;
                        default -> "edit zenith tags+=t" + i;
                    };
            var before = book.content();
            boolean wasKilled = killed(book, line.split(" "), i % 2 == 0);
            var what = "seed " + seed + ", run " + i + ": " + line;
            book.assertSound(what);
            var changed = changed(before, book.content());
            var expected = i % 5 < 2 ? CUSTOMERS.size() : 1;
            assertTrue(changed.isEmpty() || changed.size() == expected, what + changed);
            assertTrue(wasKilled || !changed.isEmpty(), what + " was done, and is lost");
            assertTrue(Files.notExists(book.folder().resolve(".tend/journal")), what);
            assertTrue(changed.stream().noneMatch(name -> name.endsWith(".tmp")), what + changed);
            if (i % 5 < 2 && !changed.isEmpty()) {
                next = next.equals("boss") ? "me" : "boss";
            }
            killed += wasKilled ? 1 : 0;
            old += changed.isEmpty() ? 1 : 0;
        }
        System.out.println(
                "killed "
                        + killed
                        + " of "
                        + KILLS
                        + ": "
                        + old
                        + " left the old book, seed "
                        + seed);
        assertTrue(killed > KILLS / 4, "only " + killed + " were killed");
    }

    /// Whether the process was killed before its end.
    private boolean killed(RealBook book, String[] words, boolean whenWriting) throws Exception {
        var builder = new ProcessBuilder(book.command(words)).redirectErrorStream(true);
        builder.environment().putAll(book.environment());
        var process = builder.redirectOutput(temporary.resolve("said").toFile()).start();
        var journal = book.folder().resolve(".tend/journal");
        if (whenWriting) {
            while (process.isAlive() && Files.notExists(journal)) {
                Thread.onSpinWait();
            }
            long until = System.nanoTime() + random.nextInt(3_000_000);
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
        } else {
            Thread.sleep(random.nextInt(600));
        }
        process.destroyForcibly();
        int exit = process.waitFor();
        assertTrue(exit == 0 || exit == 137, Files.readString(temporary.resolve("said")));
        return exit != 0;
    }

    private static List<String> changed(Map<String, String> before, Map<String, String> after) {
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        var changed = new ArrayList<String>();
        for (var name : names) {
            var old = before.getOrDefault(name, "");
            var now = after.getOrDefault(name, "");
            if (!old.equals(now)) {
                changed.add(name);
                boolean isEntries = !name.endsWith("customer.yaml");
                assertEquals(isEntries, isEntries && now.startsWith(old), name);
            }
        }
        return changed;
    }
}
