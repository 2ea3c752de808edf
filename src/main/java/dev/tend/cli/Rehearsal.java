package dev.tend.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/// Runs the daily commands once, so that packaging can record what they load. Its one argument is
/// an empty folder to play in.
public final class Rehearsal {
    private static final List<List<String>> LINES =
            List.of(
                    List.of("--version"),
                    List.of("--help"),
                    List.of("log", "--help"),
                    List.of(
                            "add",
                            "上海智联科技有限公司",
                            "--contact",
                            "张三",
                            "--phone",
                            "13800138000",
                            "--grade",
                            "A",
                            "--amount",
                            "50万",
                            "--by",
                            "me"),
                    List.of(
                            "add",
                            "Acme Ltd",
                            "--contact",
                            "Jane Roe",
                            "--source",
                            "referral",
                            "--amount",
                            "5000 EUR"),
                    List.of(
                            "log",
                            "acme",
                            "Asked for a quote",
                            "-v",
                            "phone",
                            "-F",
                            "hesitant: price",
                            "-n",
                            "Send it",
                            "-d",
                            "fri"),
                    List.of(
                            "log",
                            "智联",
                            "询价: 50个账号",
                            "-v",
                            "电话",
                            "-n",
                            "发送报价",
                            "-d",
                            "昨天",
                            "-s",
                            "proposal"),
                    List.of("due"),
                    List.of("due", "--all", "--within", "7d", "-f", "csv"),
                    List.of("due", "--all", "-f", "json"),
                    List.of("due", "--lang", "zh"),
                    List.of("snooze", "0", "明天"),
                    List.of("move", "acme", "won"),
                    List.of("show", "acme"),
                    List.of("list"),
                    List.of("list", "grade:A", "-f", "json"),
                    List.of("check"),
                    List.of("check", "-f", "csv"),
                    List.of("report", "funnel"),
                    List.of("report", "funnel", "-f", "csv"),
                    List.of("report", "funnel", "-f", "json"),
                    List.of("lgo"));

    private Rehearsal() {}

    public static void main(String[] arguments) {
        var folder = Path.of(arguments[0]);
        for (var columns : List.of(Optional.<Integer>empty(), Optional.of(80))) {
            var book = folder.resolve(columns.isPresent() ? "terminal" : "pipe");
            run(folder, columns, List.of("init", book.toString()));
            for (var line : LINES) {
                run(book, columns, line);
            }
        }
    }

    private static void run(Path folder, Optional<Integer> columns, List<String> line) {
        var random = new SplittableRandom(1);
        try (var out =
                new PrintStream(
                        Files.newOutputStream(folder.resolve("rehearsal.out")),
                        false,
                        StandardCharsets.UTF_8)) {
            var environment =
                    new Environment(
                            out,
                            out,
                            Map.of("USER", "me"),
                            folder,
                            InstantSource.system(),
                            random,
                            "en",
                            columns);
            new Tend(environment).run(line);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
