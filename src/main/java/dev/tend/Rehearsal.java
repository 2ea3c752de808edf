package dev.tend;

import dev.tend.cli.Tend;
import dev.tend.cli.command.Environment;
import dev.tend.cli.command.ExitCode;
import dev.tend.cli.command.Utf8Stream;
import dev.tend.model.record.EntryId;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/// Runs commands once, so that packaging can record what they load. Its arguments are a folder to
/// play in and the act to play. Fails where a command does not do what it should. Where the folder
/// holds copies of the example books, what is done daily is played on them too.
public final class Rehearsal {
    private static final String ADD =
            "add|上海智联科技有限公司|-c|张三|-p|13800138000|-s|转介绍|-n|替换现有系统|-g|A|-a|50万|-t|制造业";
    private static final String LOG_ZHILIAN =
            "log|智联|询价: 50个账号|-v|电话|-w|张三|-F|观望:"
                    + " 比较三家|-r|continue|-n|发送报价|-d|今天|--activity|survey|-s|proposal";
    private static final String HOURS = "  hours: 09:00-18:00\n";
    private static final String HOLIDAYS = "  holidays: CN\n  off: {2024-12-25: Christmas}\n";
    private static final String DATES = "dates:\n";
    private static final String MORE_DATES =
            "  spring: {lunar: 01-01, lead: 10d, do: Greet}\n"
                + "  year-end: {day: 12-25, lead: 2w, for: {grade: A}}\n"
                + "  arrival: {customer: created, yearly: yes, lead: 3m, do: Renew, for: {status:"
                + " won}}\n"
                + "  contract-end: {customer: contract-end, lead: 3m}\n"
                + "  quote: {entry: quote-until, lead: 3d, for: {stage: proposal}}\n";
    private static final String FIELDS = "fields:\n  entry:\n";
    private static final String MORE_FIELDS =
            """
            fields:
              customer:
                contract-end: {type: date, label: Contract ends}
                seats: {type: number, label: Seats}
                nda: {type: yes-no, label: NDA signed}
              entry:
                quote-until: {type: date, label: Quote until}
            """;
    private static final String MORE =
            """
            summary: {every: month, within: 3wd}
            urgency:
              late: {points: 2, most: 30}
              amount: {per: 100000, points: 2, most: 20}
              grades: {A: 20, B: 10}
            departments:
              presales: {en: Pre-sales, zh: 售前}
            checks: {entry.late: info}
            sequences:
              opening: {steps: [{do: Call, after: 2wh}, {do: Quote, after: 1wd}]}
            """;

    /// Of somebody whom git knows, but no example.
    private static final String HOME = "home";

    private static final String GIT_USER =
            "[user]\n\tname = Nobody\n\temail = nobody@example.com\n";

    private static final String LOG_ACME =
            "log|acme|Asked for a quote for 50 seats|-v|phone|-r|pending|-n|Send it|-d|next fri"
                    + " 3pm|-m|payment";

    private Rehearsal() {}

    /// What is played for one cache. The whole play comes first: it makes the books of the others.
    private enum Act {
        WHOLE(
                "--version",
                "log|--help",
                ADD,
                "add|Acme Ltd|-c|Jane Roe|-e|jane@example.com|-n|50 seats|-s|website",
                "edit|acme|grade=B|tags+=key|tags+=big|amount=50k|seats=50|nda=yes",
                "edit|智联|-c|张三|role=决策者",
                LOG_ZHILIAN,
                LOG_ACME,
                "complete|--|log|acm",
                "log|acme|Sent the quote|-v|email|-r|void|--dry-run",
                "due",
                "due|--all|--within|7d|-f|csv",
                "due|--all|-f|json",
                "due|--all|-f|ids",
                "agenda|--all",
                "agenda|--all|-f|csv",
                "agenda|month",
                "drop|ID|--why|Not needed|--dry-run",
                "snooze|ID|明天",
                "done|ID|报价已发送, 周五答复",
                "move|acme|lost|--reason|price",
                "undo",
                "move|acme|lost|--reason|price",
                "show|acme",
                "list",
                "list|grade:A|last:<7d|-f|ndjson",
                "list|-f|tsv",
                "list|-f|md",
                "list|acme|-c|owner",
                "undo|--list",
                "check",
                "check|-f|csv",
                "report|funnel",
                "report|funnel|-f|csv",
                "report|funnel|-f|json"),
        START("--version"),
        COMPLETION(
                "complete|--|log|acm",
                "complete|--|--today|today|log|智",
                "complete|--|due|--so",
                "complete|--|list|stage:p",
                "complete|--|move|acme|l",
                "complete|--|show|acm",
                "complete|--|show|shzl",
                "complete|--|next|acm",
                "complete|--|edit|acm",
                "complete|--|done|a",
                "complete|--|snooze|a",
                "complete|--|report|f"),
        DUE("due|-o|me", "due|--within|7d"),
        AGENDA("agenda|month"),
        LIST("list", "report|funnel"),
        LOG(
                LOG_ACME,
                "log|acme|Called|-v|phone|-r|pending|-n|Send it|-d|+3d",
                "log|acme|Sent the quote|-v|email|-r|pending|-n|Call|-d|2030-06-10|--today|today",
                LOG_ZHILIAN,
                "log|shzl|Called|-v|phone|-r|pending|-n|Send it|-d|2030-07-01 10:00|-t|yesterday"),
        CUSTOMER(
                LOG_ZHILIAN,
                "show|acme",
                "show|shzl",
                "show|智联|--lang|zh",
                "next|智联",
                "snooze|ID|+3d|--dry-run",
                "snooze|ID|明天",
                "done|ID|报价已发送, 周五答复");

        private final List<String> lines;

        Act(String... lines) {
            this.lines = List.of(lines);
        }
    }

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var act = Act.valueOf(arguments[1].toUpperCase(Locale.ROOT));
        // Two threads that meet in a map of Java's draw lots, which is too seldom to be rehearsed.
        ThreadLocalRandom.current();
        var home = Files.createDirectories(folder.resolve(HOME));
        Files.writeString(home.resolve(".gitconfig"), GIT_USER);
        for (var columns : List.of(Optional.<Integer>empty(), Optional.of(80))) {
            var book = folder.resolve(columns.isPresent() ? "terminal" : "pipe");
            var random = new SplittableRandom(act.ordinal());
            if (act == Act.WHOLE) {
                run(folder, columns, random, List.of("init", book.toString()));
                addRules(book.resolve("tend.yaml"));
            }
            var id = EntryId.random(new SplittableRandom(act.ordinal()));
            for (var line : act.lines) {
                run(book, columns, random, List.of(line.replace("ID", id).split("\\|")));
            }
            for (var example : Example.values()) {
                example.play(act, folder, columns, random);
            }
        }
    }

    /// What is done daily, in books as they grow in a year: with what is remembered of an act
    /// before, and without. On a new day the book is read, the second of two equal lines reads what
    /// the first has remembered. The policy is remembered since the whole play: it changes rarely,
    /// and what reads its text would be linked each day.
    private enum Example {
        ATLAS("harborline-labs", "Harborline", "marcus", "hqfdre0m"),
        ZHILIAN("beijing-hengzhi", "恒知", "lilei", "pgchr7rd"),
        LARGE("harborline-labs-1", "Harborline", "marcus", "hqfdre0m");

        private static final String TODAY = "--today|2024-06-10|";
        private final String customer;
        private final String name;
        private final String writer;
        private final String task;

        Example(String customer, String name, String writer, String task) {
            this.customer = customer;
            this.name = name;
            this.writer = writer;
            this.task = task;
        }

        private void play(Act act, Path folder, Optional<Integer> columns, RandomGenerator random)
                throws IOException {
            var book = folder.resolve(name().toLowerCase(Locale.ROOT));
            if (!Files.exists(book) || this == LARGE && !isAboutAll(act)) {
                return;
            }
            var somebody = somebody(folder);
            for (boolean remembered : List.of(true, false)) {
                if (!remembered) {
                    Files.deleteIfExists(book.resolve(".tend").resolve("index"));
                }
                for (var line : lines(act)) {
                    run(book, columns, random, List.of(line.split("\\|")), somebody);
                }
            }
            for (var line : linesOfSomebody(act)) {
                refused(book, columns, random, line, ExitCode.USAGE, "TEND_USER");
            }
            for (var line : unsoundLines(act)) {
                refused(book, columns, random, line, ExitCode.NO, "tend.yaml:");
            }
        }

        private static Map<String, String> somebody(Path folder) {
            return Map.of("HOME", folder.resolve(HOME).toString());
        }

        private static void refused(
                Path book,
                Optional<Integer> columns,
                RandomGenerator random,
                String line,
                ExitCode expected,
                String reason)
                throws IOException {
            var somebody = somebody(book.resolveSibling(""));
            var heard = run(book, columns, random, List.of(line.split("\\|")), somebody, expected);
            if (!heard.contains(reason)) {
                throw new IllegalStateException(line + ": " + heard);
            }
        }

        /// Only such acts are played on a large book.
        private static boolean isAboutAll(Act act) {
            return switch (act) {
                case WHOLE, DUE, AGENDA, LIST, COMPLETION -> true;
                case START, LOG, CUSTOMER -> false;
            };
        }

        /// By none of the team.
        private List<String> linesOfSomebody(Act act) {
            return switch (act) {
                case WHOLE -> List.of(TODAY + "move|" + customer + "|proposal|--dry-run");
                case LOG -> List.of(TODAY + "log|" + customer + "|Called|-T|quick|--dry-run");
                case CUSTOMER -> List.of(TODAY + "done|" + task + "|--dry-run");
                case START, COMPLETION, DUE, AGENDA, LIST -> List.of();
            };
        }

        /// What the rules refuse: with something left out.
        private List<String> unsoundLines(Act act) {
            return switch (act) {
                case WHOLE -> List.of(TODAY + "add|Nobody");
                case LOG -> List.of(TODAY + "log|" + customer + "|Called|--by|" + writer);
                case START, COMPLETION, DUE, AGENDA, LIST, CUSTOMER -> List.of();
            };
        }

        /// What is asked now and then. A large book holds copies, which a check refuses.
        private List<String> linesOfTheWhole() {
            return List.of(
                    TODAY + "due|--all",
                    TODAY + "list|grade:A",
                    TODAY + "report",
                    TODAY + "check",
                    TODAY + "undo|--list",
                    TODAY + "edit|" + customer + "|grade=B|--dry-run");
        }

        private List<String> lines(Act act) {
            var by = "|--by|" + writer;
            return switch (act) {
                case WHOLE -> this == LARGE ? List.of(TODAY + "due|--all") : linesOfTheWhole();
                case START -> List.of();
                case COMPLETION ->
                        List.of(
                                "complete|--|" + TODAY + "show|" + customer.substring(0, 3),
                                "complete|--|" + TODAY + "done|a");
                case DUE ->
                        List.of(
                                "--today|2024-06-11|due|--all",
                                TODAY + "due|--all",
                                TODAY + "due|--all",
                                TODAY + "due|--lang|en",
                                TODAY + "due|--lang|zh");
                case AGENDA ->
                        List.of(
                                "--today|2024-06-11|agenda|--all",
                                TODAY + "agenda|--all",
                                TODAY + "agenda|month|--all");
                case LIST ->
                        List.of(
                                "--today|2024-06-11|list",
                                TODAY + "list",
                                TODAY + "list",
                                TODAY + "report|funnel");
                case LOG ->
                        List.of(
                                TODAY + "log|" + customer + "|Called|-T|quick" + by,
                                TODAY + "log|" + name + "|Called|-T|quick" + by);
                case CUSTOMER ->
                        List.of(
                                TODAY + "show|" + customer,
                                TODAY + "next|" + customer,
                                TODAY + "snooze|" + task + "|tomorrow|--why|Later|--dry-run" + by,
                                TODAY + "done|" + task + "|--dry-run" + by);
            };
        }
    }

    /// Rules that a book does not begin with, so that their classes start as fast.
    private static void addRules(Path policy) throws IOException {
        var text = Files.readString(policy);
        Files.writeString(
                policy,
                text.replace(HOURS, HOURS + HOLIDAYS)
                                .replace(DATES, DATES + MORE_DATES)
                                .replace(FIELDS, MORE_FIELDS)
                        + MORE);
    }

    private static void run(
            Path folder, Optional<Integer> columns, RandomGenerator random, List<String> line)
            throws IOException {
        run(folder, columns, random, line, Map.of("USER", "me", "TEND_USER", "me"));
    }

    private static void run(
            Path folder,
            Optional<Integer> columns,
            RandomGenerator random,
            List<String> line,
            Map<String, String> variables)
            throws IOException {
        run(folder, columns, random, line, variables, ExitCode.DONE);
    }

    /// What was said.
    private static String run(
            Path folder,
            Optional<Integer> columns,
            RandomGenerator random,
            List<String> line,
            Map<String, String> variables,
            ExitCode expected)
            throws IOException {
        var heard = folder.resolve("rehearsal.out");
        try (var out = new Utf8Stream(Files.newOutputStream(heard))) {
            var real = Main.environment();
            var environment =
                    new Environment(
                            out,
                            out,
                            variables,
                            folder,
                            real.clock(),
                            random,
                            real.disk(),
                            "en",
                            columns,
                            Optional.empty(),
                            real.build());
            if (new Tend(environment).run(line) != expected) {
                throw new IllegalStateException(line + ": " + Files.readString(heard));
            }
        }
        return Files.readString(heard);
    }
}
