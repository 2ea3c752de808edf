package dev.tend.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.Seed;
import dev.tend.cli.command.Invocation;
import dev.tend.cli.command.Syntax;

import org.junit.jupiter.api.Test;

import picocli.CommandLine.ParameterException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/// A line means the same whether the command has declared all its options or those alone that the
/// line mentions. One run again: `-Dseed=SEED`.
class SyntaxTest {
    private static final int LINES = 20_000;
    private static final long SEED = Seed.fresh();
    private static final List<String> WORDS =
            List.of("acme", "-", "--", "-5", "+3d", "status:won", "-状态:成交", "a=b", "=", "", "报价");
    private static final String UNFIT = "does not fit";

    @Test
    void optionsThatNoWordCanBeChangeNothing() {
        int fit = 0;
        for (int i = 0; i < LINES; i++) {
            var random = new Random(SEED + i);
            var name = Commands.NAMES.get(random.nextInt(Commands.NAMES.size()));
            var all = declared(new Syntax(name), name);
            var line = line(random, all);
            var invocation = new Invocation(Optional.of(name), line);
            var mentioned = declared(Syntax.mentionedIn(invocation, name), name);
            assertTrue(mentioned.spec().options().size() <= all.spec().options().size());
            var meaning = meaning(all, line);
            assertEquals(
                    meaning,
                    meaning(mentioned, line),
                    () -> name + " " + line + ", -Dseed=" + SEED);
            fit += meaning.equals(UNFIT) ? 0 : 1;
        }
        assertTrue(fit > LINES / 20, "only " + fit + " lines fit");
    }

    @Test
    void whatALineDoesNotMentionIsNotDeclared() {
        var line = Invocation.of(List.of("log", "acme", "-n", "Call", "--due=fri", "-vphone"));
        var options = new ArrayList<String>();
        for (var option : declared(Syntax.mentionedIn(line, "log"), "log").spec().options()) {
            options.add(option.longestName());
        }
        assertTrue(options.containsAll(List.of("--next", "--due", "--via")), options.toString());
        assertTrue(options.size() < 12, options.toString());
    }

    private static Syntax declared(Syntax syntax, String name) {
        return syntax.of(Commands.named(name).orElseThrow());
    }

    private static List<String> line(Random random, Syntax syntax) {
        var line = new ArrayList<String>();
        for (int i = random.nextInt(7); i > 0; i--) {
            if (random.nextBoolean()) {
                line.add(WORDS.get(random.nextInt(WORDS.size())));
                continue;
            }
            var options = syntax.spec().options();
            var option = options.get(random.nextInt(options.size()));
            var typed = one(option.names(), random);
            var another = one(options.get(random.nextInt(options.size())).names(), random);
            switch (random.nextInt(8)) {
                case 0 -> line.add(typed);
                case 1 -> line.add(typed + "=" + WORDS.getFirst());
                case 2 -> line.add(typed + WORDS.getFirst());
                case 3 -> {
                    var other = options.get(random.nextInt(options.size())).shortestName();
                    line.add(typed + other.substring(other.startsWith("--") ? 2 : 1));
                }
                case 4 -> line.add(typed + "=" + another);
                case 5 -> line.add(typed + another);
                default -> {
                    line.add(typed);
                    if (option.arity().max() > 0) {
                        line.add(WORDS.get(random.nextInt(WORDS.size())));
                    }
                }
            }
        }
        return line;
    }

    private static String one(String[] names, Random random) {
        return names[random.nextInt(names.length)];
    }

    /// Every option that was given, with its value, and every word; or that the line does not fit.
    private static String meaning(Syntax syntax, List<String> line) {
        try {
            var parsed = ArgumentParser.parsed(syntax, syntax.unambiguous(line)).parsed();
            var meaning = new TreeMap<String, String>();
            for (var option : parsed.matchedOptions()) {
                meaning.put(option.longestName(), String.valueOf(option.<Object>getValue()));
            }
            for (var word : parsed.matchedPositionals()) {
                meaning.put(word.paramLabel(), String.valueOf(word.<Object>getValue()));
            }
            return meaning.toString();
        } catch (ParameterException unfit) {
            return UNFIT;
        }
    }
}
