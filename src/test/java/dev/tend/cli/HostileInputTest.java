package dev.tend.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tend.Seed;
import dev.tend.cli.command.ExitCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/// Whatever stands in a book or on the command line, tend answers it: soon, in its own words,
/// without a word that commands the terminal, and never as a defect. A longer run:
/// `-Dhostile.inputs=100000`; one run again: `-Dseed=SEED`.
class HostileInputTest {
    private static final int INPUTS = Integer.getInteger("hostile.inputs", 3000);
    private static final long SEED = Seed.fresh();
    private static final int FAULTS = 20;
    private static final long LONGEST_NANOS = 2_000_000_000L;
    private static final long HUNG_SECONDS = 60;
    private static final List<String> FORMATS =
            List.of("table", "csv", "tsv", "json", "ndjson", "md", "ids", "html");
    static final List<String> REPORTS =
            List.of(
                    "overview",
                    "funnel",
                    "cycle",
                    "stages",
                    "activity",
                    "touches",
                    "sources",
                    "losses",
                    "team",
                    "coverage",
                    "risk",
                    "quality",
                    "value",
                    "forecast");

    private final List<String> faults = new ArrayList<>();

    @Test
    void brokenBooksAreAnswered(@TempDir Path temp) throws Exception {
        for (var example : List.of("atlas", "zhilian")) {
            var book = HostileBook.of(example, temp.resolve(example));
            for (int i = 0; i < INPUTS / 4 && faults.size() < FAULTS; i++) {
                var random = new Random(SEED + i);
                var file = book.spoil(random);
                run(book, reading(random, book.customers()), random, "input " + i + " in " + file);
            }
        }
        assertEquals("", String.join("\n", faults), "seed " + SEED);
    }

    @Test
    void strangeCommandLinesAreAnswered(@TempDir Path temp) throws Exception {
        for (var example : List.of("atlas", "zhilian")) {
            var book = HostileBook.of(example, temp.resolve(example));
            for (int i = 0; i < INPUTS / 4 && faults.size() < FAULTS; i++) {
                var random = new Random(SEED + i);
                var line = new HostileLine(random, book).any();
                run(book, line, random, "input " + i);
            }
        }
        assertEquals("", String.join("\n", faults), "seed " + SEED);
    }

    /// Thousands of months stand in one table then.
    @Test
    void aSlipOfThreeCenturiesHoldsNobodyUp(@TempDir Path temp) throws Exception {
        var book = HostileBook.of("atlas", temp.resolve("atlas"));
        var slip = "---\nid: aaaaaaa2\nat: 1724-12-31\nby: grace\nvia: phone\nsummary: Ten seats\n";
        Files.writeString(book.root().resolve("customers/harborline-labs/1724-grace.yaml"), slip);
        run(book, List.of("report", "-f", "html"), new Random(SEED), "one year");
        assertEquals(List.of(), faults);
    }

    @Test
    void thousandsOfPlansHoldNobodyUp(@TempDir Path temp) throws Exception {
        var text = new StringBuilder();
        for (int i = 0; i < 4000; i++) {
            text.append("---\nid: %08d\nat: 2024-05-02\nby: grace\nvia: phone\n".formatted(i))
                    .append("summary: Asked about the price of seats\n")
                    .append("next: {do: Call Jane about it, due: 2024-06-")
                    .append("%02d}\n".formatted(i % 28 + 1));
        }
        tell(temp.resolve("atlas"), "2024-grace.yaml", text.toString());
    }

    @Test
    void thousandsOfOpportunitiesHoldNobodyUp(@TempDir Path temp) throws Exception {
        var text = new StringBuilder("name: Acme\ncreated: 2024-01-09\nopportunities:\n");
        for (int i = 0; i < 4200; i++) {
            text.append("  o%d: {name: Balances, created: 2024-01-09}\n".formatted(i));
        }
        tell(temp.resolve("atlas"), "customer.yaml", text.toString());
    }

    @Test
    void thousandsOfBirthdaysHoldNobodyUp(@TempDir Path temp) throws Exception {
        var text = new StringBuilder("name: Acme\ncreated: 2024-01-09\ncontacts:\n");
        for (int i = 0; i < 3600; i++) {
            text.append("  - {name: Ann %d, birthday: 1969-06-12}\n".formatted(i));
        }
        tell(temp.resolve("atlas"), "customer.yaml", text.toString());
    }

    /// Asks for all that can be told of a customer one of whose files is this.
    private void tell(Path root, String file, String text) throws Exception {
        var book = HostileBook.of("atlas", root);
        for (var command : List.of("next", "why", "due")) {
            Files.writeString(root.resolve("customers/harborline-labs/" + file), text);
            var line = new ArrayList<>(List.of(command));
            if (!command.equals("due")) {
                line.add("harborline-labs");
            }
            run(book, line, new Random(SEED), file);
        }
        assertEquals(List.of(), faults);
    }

    /// A command that needs the part of the book that may be spoilt.
    private static List<String> reading(Random random, List<String> names) {
        var name = names.get(random.nextInt(names.size()));
        var format = FORMATS.get(random.nextInt(FORMATS.size()));
        return switch (random.nextInt(16)) {
            case 0 -> List.of("due", "--all", "--within", "1y", "-f", format);
            case 1 -> List.of("due", "--all", "-f", "ics");
            case 2 -> List.of("list", "-f", format, "-c", "note");
            case 3 -> List.of("show", name);
            case 4 -> List.of("report", REPORTS.get(random.nextInt(REPORTS.size())), "-f", format);
            case 5 -> List.of("log", name, "Asked for a price", "-n", "Call", "-d", "fri");
            case 6 -> List.of("edit", name, "note=Asked", "tags+=key");
            case 7 -> List.of("undo");
            case 8 -> List.of("undo", "--list", "-f", format);
            case 9 -> List.of(random.nextBoolean() ? "why" : "next", name);
            case 10 -> List.of("agenda");
            case 11 -> List.of("spread", "--dry-run");
            case 12 -> List.of("policy", "test", "tend.yaml");
            case 13 -> List.of("check", "-f", "sarif");
            default -> List.of("check");
        };
    }

    private void run(HostileBook book, List<String> line, Random random, String which)
            throws Exception {
        var sandbox = new Sandbox(book.root());
        sandbox.arrange("terminal", random.nextBoolean() ? "80" : "off");
        sandbox.arrange("set", "TEND_LANG=" + (random.nextBoolean() ? "zh" : "en"));
        sandbox.arrange("set", "TEND_USER=" + book.people().getFirst());
        var words = new ArrayList<>(List.of("tend"));
        words.addAll(line);
        var fault = fault(() -> sandbox.run(words, ""));
        if (!fault.isEmpty()) {
            faults.add(which + " " + line + ": " + fault);
        }
        book.mend();
    }

    /// What is wrong with the answer, if anything is. Time is the processor's, as other programs
    /// may keep it busy.
    private static String fault(Callable<Sandbox.Answer> command) throws Exception {
        var nanos = new AtomicLong();
        var task =
                new FutureTask<>(() -> {
                    var answer = command.call();
                    nanos.set(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
                    return answer;
                });
        var thread = Thread.ofPlatform().daemon().start(task);
        try {
            var answer = task.get(HUNG_SECONDS, TimeUnit.SECONDS);
            return nanos.get() > LONGEST_NANOS
                    ? "takes " + nanos.get() / 1_000_000 + " ms"
                    : fault(answer);
        } catch (TimeoutException hung) {
            return "hangs at " + List.of(thread.getStackTrace());
        } catch (ExecutionException escaped) {
            var trace = new StringWriter();
            escaped.printStackTrace(new PrintWriter(trace));
            return "throws " + trace;
        }
    }

    private static String fault(Sandbox.Answer answer) {
        var said = answer.out() + answer.err();
        if (answer.exitCode() == ExitCode.DEFECT.number()) {
            return "is a defect: " + answer.err();
        }
        for (var internal : List.of("Exception", "dev.tend.", "java.")) {
            if (said.contains(internal)) {
                return "says " + said;
            }
        }
        int harmful = Harmless.firstHarm(said);
        return harmful < 0
                ? ""
                : "shows U+%04X in %s"
                        .formatted(
                                (int) said.charAt(harmful),
                                said.substring(Math.max(0, harmful - 60), harmful));
    }
}
