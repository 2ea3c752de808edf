package dev.tend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tend.Installation.Outcome;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What tests of the packaged program share: a folder to work in, and pretended JDKs.
abstract class PackagedProgram {
    @TempDir Path temporary;
    Path nothing = Path.of("");

    @BeforeEach
    void makeAnEmptyFolder() throws IOException {
        nothing = Files.createDirectory(temporary.resolve("nothing"));
    }

    @AfterEach
    void removeLinksThatLeadOut() throws IOException {
        List<Path> links = new ArrayList<>();
        try (var paths = Files.walk(temporary)) {
            paths.filter(Files::isSymbolicLink).forEach(links::add);
        }
        for (Path link : links) {
            Files.delete(link);
        }
    }

    static void assertVersion(Outcome outcome) {
        assertEquals(new Outcome(0, "tend 0.1.0\n", "", outcome.pid()), outcome);
    }

    Path pretendedJava(String version, String script) throws IOException {
        return Installation.pretendedJava(
                temporary.resolve("java-" + version), "JAVA_VERSION=\"" + version + "\"\n", script);
    }
}
