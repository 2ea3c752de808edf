package dev.tend.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;

/// Replays every transcript; with `-Dupdate=true` rewrites those that answer otherwise now.
class TranscriptTest {
    private static final Path TRANSCRIPTS = Path.of("src/test/resources/transcripts");
    private static final TimeZone USUAL = TimeZone.getDefault();

    @BeforeAll
    static void liveInShanghai() {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
    }

    @AfterAll
    static void goHome() {
        TimeZone.setDefault(USUAL);
    }

    @TestFactory
    Stream<DynamicTest> everyTranscriptAnswersAsItSays(@TempDir Path temp) throws IOException {
        return transcripts().stream()
                .map(file ->
                        DynamicTest.dynamicTest(
                                TRANSCRIPTS.relativize(file).toString(),
                                file.toUri(),
                                () -> replay(file, temp)));
    }

    private static List<Path> transcripts() throws IOException {
        try (var files = Files.walk(TRANSCRIPTS)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private static void replay(Path file, Path temp) throws IOException {
        var root = Files.createTempDirectory(temp.toRealPath(), "home");
        var written = Files.readString(file);
        var transcript = new Transcript(written, new Sandbox(root));
        var replayed = transcript.replay();
        if (Boolean.getBoolean("update") && !replayed.equals(written)) {
            Files.writeString(file, replayed);
        } else {
            assertEquals(written, replayed);
        }
        assertEquals(List.of(), transcript.faults());
    }
}
