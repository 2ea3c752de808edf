package dev.tend.cli;

import dev.tend.cli.command.Syntax;

import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Command lines of every command and option, with what people type, what they mistype, and what
/// nobody would type. Nothing in them leads out of the folder they run in.
record HostileLine(Random random, HostileBook book) {
    private static final List<String> DATES =
            List.of(
                    "fri",
                    "tomorrow 3pm",
                    "+3d",
                    "下周五",
                    "6月5日前",
                    "2024-06-05",
                    "2024-02-30",
                    "0000-00-00",
                    "9999-12-31",
                    "10000-01-01",
                    "+99999999999d",
                    "-2147483649d",
                    "+9223372036854775808y",
                    "25:61",
                    "2024-06-01T10:00+08:00",
                    "2024-06-01T10:00+99:99",
                    "月底",
                    "第九十九周",
                    "十万年后",
                    "last-month",
                    "2024-Q5",
                    "2024-W99",
                    "0d",
                    "1e9d",
                    "29 feb",
                    "1月32日",
                    "明天下午25点",
                    "week",
                    "+0x1d",
                    "٣ days");
    private static final List<String> AMOUNTS =
            List.of(
                    "50k",
                    "50万",
                    "-1",
                    "0",
                    "1e999999999",
                    "1E-999999999",
                    "99999999999999999999999999 CNY",
                    "¥1,000",
                    "１２３",
                    "0.00000000000000000000001",
                    "NaN",
                    "1 XXX",
                    "五百亿亿亿",
                    "1.2.3",
                    "0x10",
                    "2147483648",
                    "9223372036854775808",
                    "7d",
                    "0w",
                    "99999999999m",
                    "50%",
                    "1:2:3");
    private static final List<String> FILTERS =
            List.of(
                    "grade:A",
                    "-status:lost",
                    "last:>14d",
                    "last:<99999999999d",
                    "last:>",
                    "stage:",
                    ":",
                    "::",
                    "-:",
                    "!",
                    "tag:制造业",
                    "owner:me",
                    "created:>2024-02-30",
                    "budget:>1e999999999",
                    "phone:+",
                    "name:\u202e",
                    "grade:A:B",
                    "next_due:<+3d",
                    "-",
                    "--",
                    "---",
                    "--=",
                    "-=",
                    "--no-such",
                    "-zzz",
                    "-abc",
                    "@file",
                    "@",
                    "@@",
                    "next_due:>=",
                    "created:*",
                    "重点客户",
                    "customer:=");
    private static final List<String> FORMATS =
            List.of(
                    "table", "csv", "tsv", "json", "ndjson", "md", "ids", "ics", "sarif", "html",
                    "", "JSON");
    private static final List<String> EDITS =
            List.of(
                    "grade=B",
                    "tags+=key",
                    "tags-=",
                    "amount=50k",
                    "note=",
                    "=",
                    "==",
                    "name=",
                    "id=x",
                    "no-such=1",
                    "phone=12",
                    "contacts=",
                    "created=2024-02-30",
                    "note=a: b",
                    "note=#\n---\n",
                    "erp+=\"",
                    "tags=[a");

    private static final List<String> STAGES =
            List.of(
                    "lead",
                    "contact",
                    "needs",
                    "proposal",
                    "negotiation",
                    "won",
                    "lost",
                    "care",
                    "成交");

    private static final List<String> UNITS = List.of("day", "week", "month", "quarter", "year");
    private static final List<String> PERIODS =
            List.of("2024-Q1", "2024-06", "2024-W23", "last-month", "this-quarter", "上月");
    private static final List<String> DAYS = List.of("2024-02-29", "2024-05-01", "2024-06-01");

    List<String> any() {
        var line = new ArrayList<String>();
        var name = Commands.NAMES.get(random.nextInt(Commands.NAMES.size()));
        var command = Commands.named(name).orElseThrow();
        var syntax = new Syntax(name).of(command);
        line.add(one(30) ? spoilt(name) : name);
        if (name.equals("report") && one(2)) {
            series(line);
        }
        for (var word : syntax.spec().positionalParameters()) {
            for (int i = random.nextInt(word.arity().max() > 1 ? 4 : 8) == 0 ? 0 : 1; i > 0; i--) {
                line.add(word(word));
            }
        }
        var options = syntax.spec().options();
        for (int i = random.nextInt(5); i > 0; i--) {
            option(options.get(random.nextInt(options.size())), line);
        }
        if (one(15)) {
            line.add(random.nextInt(line.size() + 1), text());
        }
        return line.stream().map(HostileLine::kept).toList();
    }

    /// The beginning of a trend or a comparison that has two sides of one kind.
    private void series(List<String> line) {
        if (one(2)) {
            line.add("trend");
        } else {
            var sides = anyOf(List.of(book.people(), PERIODS, DAYS));
            line.addAll(List.of("compare", anyOf(sides), anyOf(sides)));
        }
        if (one(2)) {
            line.addAll(List.of("--period", anyOf(UNITS)));
        }
    }

    private void option(OptionSpec option, List<String> line) {
        var names = option.names();
        var name = names[random.nextInt(names.length)];
        name = one(40) ? spoilt(name) : name;
        if (option.arity().max() == 0) {
            line.add(one(20) ? name + "=" + text() : name);
        } else if (name.startsWith("--") && random.nextBoolean()) {
            line.add(name + "=" + word(option));
        } else {
            line.add(name);
            if (!one(20)) {
                line.add(word(option));
            }
        }
    }

    private String word(ArgSpec arg) {
        if (one(12)) {
            return text();
        }
        var word =
                switch (arg.paramLabel()) {
                    case "DATE", "DAY", "WHEN" -> anyOf(DATES);
                    case "PERIOD" -> anyOf(anyOf(List.of(DATES, PERIODS, UNITS)));
                    case "LENGTH", "NUMBER", "MONEY" -> anyOf(AMOUNTS);
                    case "FILTER" -> anyOf(FILTERS);
                    case "KEY=VALUE" -> anyOf(EDITS);
                    case "WHO" -> anyOf(book.people());
                    case "CUSTOMER" -> anyOf(book.customers());
                    case "ID", "ID,…" -> anyOf(book.ids());
                    case "ID|CUSTOMER", "CUSTOMER|ID" ->
                            anyOf(one(2) ? book.ids() : book.customers());
                    case "STAGE" -> anyOf(STAGES);
                    case "REPORT" -> anyOf(HostileInputTest.REPORTS);
                    default -> choice(arg.paramLabel());
                };
        return one(10) ? spoilt(word) : word;
    }

    /// A label such as `en|zh` lists what may stand there.
    private String choice(String label) {
        if (label.startsWith("table|")) {
            return anyOf(FORMATS);
        }
        return label.contains("|") ? anyOf(List.of(label.split("\\|"))) : text();
    }

    private String text() {
        return switch (random.nextInt(12)) {
            case 0 -> "";
            case 1 -> anyOf(DATES);
            case 2 -> anyOf(AMOUNTS);
            case 3 -> anyOf(FILTERS);
            case 4 -> anyOf(EDITS);
            case 5 -> one(5) ? anyOf(HostileBytes.PIECES).repeat(1 + random.nextInt(10_000)) : " ";
            case 6 -> Character.toString(random.nextInt(1, Character.MAX_CODE_POINT + 1));
            case 7 -> anyOf(book.customers());
            default ->
                    anyOf(HostileBytes.PIECES)
                            + anyOf(book.customers())
                            + anyOf(HostileBytes.PIECES);
        };
    }

    private String spoilt(String word) {
        int at = random.nextInt(word.length() + 1);
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(at);
            case 1 -> word.substring(0, at) + anyOf(HostileBytes.PIECES) + word.substring(at);
            case 2 -> word + word;
            default -> word.substring(0, at);
        };
    }

    private boolean one(int of) {
        return random.nextInt(of) == 0;
    }

    private <T> T anyOf(List<T> words) {
        return words.get(random.nextInt(words.size()));
    }

    /// No path leads upwards or begins at the root, and no system passes NUL on.
    private static String kept(String word) {
        var inside = word.replace("..", "__").replace('\0', '0').replace("=/", "=x/");
        return inside.startsWith("/") ? "x" + inside : inside;
    }
}
