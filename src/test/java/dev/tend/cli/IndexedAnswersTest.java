package dev.tend.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.Seed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Commands answer with an index as they do without one.
class IndexedAnswersTest {
    private static final int ROUNDS = 60;
    private static final List<String> QUESTIONS =
            List.of(
                    "due --all",
                    "due --all --within 2w -f csv",
                    "due -o lilei -f json",
                    "due --all -f ics",
                    "due --all grade:A",
                    "agenda month --all",
                    "list",
                    "list -f csv",
                    "list grade:B -c industry",
                    "report funnel",
                    "report funnel -f csv",
                    "report funnel --until 2024-04-01",
                    "report funnel --by owner",
                    "report funnel --explain",
                    "show 公司",
                    "next 机械",
                    "next 13900001111",
                    "log 不存在 x -v phone --dry-run",
                    "why a",
                    "why 1",
                    "drop b --why 重复 --dry-run");
    private static final List<String> BY_ID =
            List.of(
                    "why ID",
                    "snooze ID +3d --dry-run",
                    "done ID 报价单已发给张工 --dry-run",
                    "drop ID --why 重复 --dry-run",
                    "assign ID lilei --dry-run");

    @TempDir Path root;

    @Test
    void thePageOfAFunnelCountsWhatTheIndexDoesNotKnow() throws IOException {
        var sandbox = new Sandbox(root.toRealPath());
        sandbox.arrange("book", "zhilian");
        var line = "tend --lang en --today 2024-06-10 report funnel -f html";
        var page = sandbox.run(ShellWords.of(line), "").out();
        assertTrue(page.contains("341 touches in 360 entries"), "entries are counted");
    }

    @Test
    void everyAnswerIsThatOfAFullRead() throws IOException {
        long seed = Seed.fresh();
        var random = new Random(seed);
        var sandbox = new Sandbox(root);
        sandbox.arrange("book", "zhilian");
        sandbox.arrange("set", "TEND_USER=hanmei");
        var days = List.of("2024-05-06", "2024-06-03");
        for (int round = 0; round < ROUNDS; round++) {
            edit(random, round);
            var day = days.get(random.nextInt(days.size()));
            for (int i = 0; i < 3; i++) {
                var question = QUESTIONS.get(random.nextInt(QUESTIONS.size()));
                var words = new ArrayList<>(List.of(("tend " + question).split(" ")));
                words.addAll(List.of("--today", day));
                sandbox.arrange("build", "off");
                var full = sandbox.run(words, "");
                sandbox.arrange("build", "one");
                var indexed = sandbox.run(words, "");
                assertEquals(
                        withoutOwnIds(full), withoutOwnIds(indexed), question + ", seed " + seed);
            }
        }
        assertTrue(Files.exists(root.resolve("zhilian/.tend/index")));
    }

    @Test
    void everyTaskIsFoundByItsId() throws IOException {
        long seed = Seed.fresh();
        var random = new Random(seed);
        var sandbox = new Sandbox(root);
        sandbox.arrange("book", "zhilian");
        sandbox.arrange("set", "TEND_USER=hanmei");
        var day = List.of("--today", "2024-06-03");
        for (int round = 0; round < ROUNDS; round++) {
            edit(random, round);
            sandbox.arrange("build", "off");
            var ids = sandbox.run(words("tend due --all -f ids", day), "").out().lines().toList();
            var id = ids.get(random.nextInt(ids.size()));
            var question = BY_ID.get(random.nextInt(BY_ID.size())).replace("ID", id);
            var full = sandbox.run(words("tend " + question, day), "");
            sandbox.arrange("build", "one");
            var indexed = sandbox.run(words("tend " + question, day), "");
            assertEquals(withoutOwnIds(full), withoutOwnIds(indexed), question + ", seed " + seed);
        }
    }

    private static List<String> words(String line, List<String> more) {
        var words = new ArrayList<>(List.of(line.split(" ")));
        words.addAll(more);
        return words;
    }

    /// A new entry has a new id each time.
    private static String withoutOwnIds(Object output) {
        return output.toString().replaceAll("(?m)id: [0-9a-z]{8}", "id: NEW");
    }

    /// Of a book at rest one file changes.
    @Test
    void whatHasChangedSinceIsAnsweredAsItIsNow() throws Exception {
        var sandbox = new Sandbox(root);
        sandbox.arrange("book", "zhilian");
        var folder = root.resolve("zhilian/customers/changsha-xiangjiang");
        var out = root.resolve("zhilian/out.csv");
        for (var question :
                List.of(
                        "due --all --today 2024年6月3日周一",
                        "due --all --overdue --exit-code --today 2024-06-03",
                        "list --today yesterday",
                        "agenda month --all --today 2024-06-03",
                        "report funnel -f csv --out out.csv --today 2024-06-03",
                        "report funnel --today 2024-06-03")) {
            var words = new ArrayList<>(List.of(("tend " + question).split(" ")));
            sandbox.arrange("build", "one");
            Thread.sleep(150);
            sandbox.run(words, "");
            Thread.sleep(150);
            sandbox.run(words, "");
            Files.deleteIfExists(out);
            change(folder.resolve("customer.yaml"), "grade: X\n");
            var indexed = sandbox.run(words, "");
            var written = Files.exists(out) ? Files.readString(out) : "";
            Files.deleteIfExists(out);
            sandbox.arrange("build", "off");
            assertEquals(sandbox.run(words, ""), indexed, question);
            assertEquals(Files.exists(out) ? Files.readString(out) : "", written, question);
            assertTrue(indexed.err().contains("customer.yaml"), indexed.toString());
        }
    }

    @Test
    void completionOffersTheSameWithAnIndexAndWithout() throws IOException {
        var sandbox = new Sandbox(root);
        sandbox.arrange("book", "zhilian");
        var book = root.resolve("zhilian");
        for (int i = 0; i < 70; i++) {
            var folder = Files.createDirectories(book.resolve("customers/many-" + i));
            change(folder.resolve("customer.yaml"), "name: 多家" + i + "\naliases: [小名" + i + "]\n");
        }
        for (int round = 0; round < 3; round++) {
            for (var typed :
                    List.of(
                            "show ",
                            "show many",
                            "show 公司",
                            "show szjx",
                            "show 小名6",
                            "show 13900001111",
                            "done x")) {
                int blank = typed.indexOf(' ');
                var words =
                        List.of(
                                "tend",
                                "complete",
                                "--",
                                typed.substring(0, blank),
                                typed.substring(blank + 1));
                sandbox.arrange("build", "off");
                var read = sandbox.run(words, "");
                sandbox.arrange("build", "one");
                assertEquals(read, sandbox.run(words, ""), typed + " in round " + round);
                assertTrue(
                        round > 0
                                || typed.equals("show szjx")
                                || typed.equals("done x")
                                || !read.out().isEmpty(),
                        typed);
            }
            assertTrue(Files.exists(book.resolve(".tend/index")), "done made it");
            sandbox.run(List.of("tend", "list"), "");
            change(book.resolve("customers/many-6/customer.yaml"), "note: changed\n");
            if (round == 1) {
                Files.move(book.resolve("customers/many-7"), book.resolve("customers/more-7"));
            }
        }
    }

    private void edit(Random random, int round) throws IOException {
        var customers = root.resolve("zhilian/customers");
        var keys = new ArrayList<>(List.of(customers.toFile().list()));
        keys.sort(null);
        var folder = customers.resolve(keys.get(random.nextInt(keys.size())));
        switch (random.nextInt(4)) {
            case 0 -> change(folder.resolve("customer.yaml"), "note: No " + round + "\n");
            case 1 ->
                    change(
                            folder.resolve("2024-lilei.yaml"),
                            "---\nid: test%04d\nat: 2024-05-0%d\nby: lilei\nvia: phone\nsummary: 询价\nnext: {do: 报价, due: 2024-05-20}\n"
                                    .formatted(round, 1 + random.nextInt(9)));
            case 2 -> change(folder.resolve("2024-lilei.yaml"), "---\nid: broken\n");
            default -> Files.move(folder, customers.resolve("moved-" + round));
        }
    }

    private static void change(Path file, String more) throws IOException {
        Files.writeString(file, more, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
