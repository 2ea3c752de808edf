package dev.tend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.Installation.Outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// Processes that write into one book at the same time, about the same customers and into the same
/// files: nothing is lost, nothing is torn. `-Dtend.writers.commands=200` makes it the full run.
class ManyWritersIT {
    private static final int WRITERS = 8;
    private static final int COMMANDS = Integer.getInteger("tend.writers.commands", 25);
    private static final int ROUNDS = 3;
    private static final List<String> CUSTOMERS = List.of("acme", "zenith", "atlas");

    @TempDir Path temporary;

    @Test
    void nothingIsLostAndNothingIsTorn() throws Exception {
        var book = RealBook.with(Installation.packaged(), temporary.resolve("book"), CUSTOMERS);
        var written = new ArrayList<String>();
        try (var pool = Executors.newFixedThreadPool(WRITERS)) {
            var writers = new ArrayList<Callable<List<String>>>();
            for (int writer = 0; writer < WRITERS; writer++) {
                var name = "w" + writer;
                writers.add(() -> write(book, name));
            }
            for (var future : pool.invokeAll(writers)) {
                written.addAll(future.get());
            }
        }
        book.assertSound("after all");
        var all = String.join("\n", book.content().values());
        for (var mark : written) {
            // Ids are drawn, and some hold the letters of a mark.
            assertEquals(2, all.split("\\b" + mark + "\\b", -1).length, mark);
        }
        assertEquals(0, book.content().keySet().stream().filter(f -> f.endsWith(".tmp")).count());
        assertTrue(Files.notExists(book.folder().resolve(".tend/journal")));
    }

    /// What one writer does; each command leaves a mark that stands nowhere else.
    private static List<String> write(RealBook book, String writer) throws Exception {
        var marks = new ArrayList<String>();
        var open = "";
        for (int i = 0; i < COMMANDS; i++) {
            var customer = CUSTOMERS.get(i % CUSTOMERS.size());
            var mark = writer + "x" + i;
            switch (i % 8) {
                case 0, 3, 5 -> {
                    var said =
                            book.done(
                                    "log", customer, mark + " offered", "-n", "Call", "-d", "fri");
                    open = said.split(" ")[1];
                }
                case 1 -> book.done("done", open, mark + " said yes");
                case 2, 6 -> book.done("edit", customer, "tags+=" + mark);
                case 4 -> book.done("snooze", open, "+2d", "--why", mark + " is away");
                case 7 -> book.done("add", "New " + mark, "--set", "note=" + mark + "n");
                default -> throw new IllegalStateException();
            }
            if (i % 8 != 7) {
                marks.add(mark);
            }
            if (i % 5 == 0) {
                book.assertSound(mark);
            }
        }
        return marks;
    }

    @Test
    void oneOfManyWhoBeginMakesTheBook() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var folder = temporary.resolve("round" + round);
            var book = new RealBook(Installation.packaged(), folder);
            try (var pool = Executors.newFixedThreadPool(WRITERS)) {
                var beginners = new ArrayList<Callable<Outcome>>();
                for (int i = 0; i < WRITERS; i++) {
                    var preset = i % 2 == 0 ? "basic" : "saas";
                    beginners.add(() -> book.run("init", folder.toString(), "--preset", preset));
                }
                int made = 0;
                for (var future : pool.invokeAll(beginners)) {
                    var outcome = future.get();
                    made += outcome.exit() == 0 ? 1 : 0;
                    assertTrue(
                            outcome.exit() == 0
                                    || outcome.exit() == 2
                                            && outcome.err().contains("there is a book in "),
                            outcome.err());
                }
                assertEquals(1, made);
            }
            assertEquals(
                    Set.of(".gitattributes", ".gitignore", "tend.yaml"), book.content().keySet());
            book.assertSound("after the beginning");
        }
    }

    @Test
    void aLockDiesWithItsOwner() throws Exception {
        var book =
                RealBook.with(Installation.packaged(), temporary.resolve("book"), List.of("acme"));
        var lock =
                "import fcntl, sys, time; f = open(sys.argv[1], 'r+'); fcntl.lockf(f,"
                        + " fcntl.LOCK_EX); print('held', flush=True); time.sleep(600)";
        var holder =
                new ProcessBuilder(
                                "python3",
                                "-c",
                                lock,
                                book.folder().resolve(".tend/lock").toString())
                        .start();
        assertEquals('h', holder.getInputStream().read());
        var builder = new ProcessBuilder(book.command("log", "acme", "Offered 50 seats"));
        builder.environment().putAll(book.environment());
        var writer = builder.redirectErrorStream(true).start();
        assertTrue(!writer.waitFor(2, TimeUnit.SECONDS), "it writes although the book is locked");
        var reader = book.run("due");
        assertEquals(0, reader.exit(), reader.err());
        holder.destroyForcibly().waitFor();
        assertTrue(writer.waitFor(60, TimeUnit.SECONDS), "it still waits");
        assertEquals(0, writer.exitValue());
    }
}
