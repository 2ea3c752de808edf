package dev.tend.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.cli.command.Invocation;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/// What can be told of a line before its command has parsed it.
class InvocationTest {
    @Test
    void theCommandIsTheFirstWordThatIsNoValueOfAGlobalOption() {
        assertEquals(Optional.of("due"), of("--book due due --all").command());
        assertEquals(List.of("--book", "due", "--all"), of("--book due due --all").arguments());
        assertEquals(Optional.empty(), of("--book due").command());
    }

    @Test
    void wordsAreNeitherOptionsNorValuesOfGlobalOnes() {
        assertEquals(List.of(), of("due --all --today 2024-06-10 --lang=zh").words());
        assertEquals(List.of("funnel"), of("--book b report funnel -f csv").words().subList(0, 1));
        assertEquals(List.of("me"), of("due -o me").words());
    }

    @Test
    void behindTwoHyphensThereAreWordsOnly() {
        var line = of("log acme -- --lang=fr --today 2024-01-01 -x");
        assertEquals(Optional.empty(), line.valueOf("--lang"));
        assertEquals(Optional.empty(), line.valueOf("--today"));
        assertEquals(List.of("acme", "--lang=fr", "--today", "2024-01-01", "-x"), line.words());
        assertEquals(Optional.of("zh"), of("log --lang zh acme -- --lang=fr").valueOf("--lang"));
    }

    @Test
    void anOptionMayStandAloneWithItsValueOrAmongOthers() {
        for (var line : List.of("log a --by b", "log a --by=b", "log a -b c", "log a -bc")) {
            assertTrue(of(line).mayHave("--by", "-b"), line);
        }
        assertTrue(of("due -Af json").mayHave("--all", "-A"));
        for (var line : List.of("log a", "log a --bypass", "log a -v phone", "log a-b")) {
            assertFalse(of(line).mayHave("--by", "-b"), line);
        }
    }

    private static Invocation of(String line) {
        return Invocation.of(List.of(line.split(" ")));
    }
}
