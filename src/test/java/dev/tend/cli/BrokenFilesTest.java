package dev.tend.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.SarifSchema;
import dev.tend.cli.command.ExitCode;
import dev.tend.model.diagnosis.Check;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What `tend check` says about broken files: each folder is laid over the book `sound`, and
/// `FOLDER.errors` beside it is the answer. With `-Dupdate=true` the answers are rewritten.
class BrokenFilesTest {
    private static final Path RESOURCES = Path.of("src/test/resources");
    static final Path SOUND = RESOURCES.resolve("broken/sound");
    static final String REPEATED = ".repeated";

    /// The ending of a file that says where a link of that name leads.
    private static final String LINK = ".link";

    private static final List<Path> FOLDERS =
            List.of(RESOURCES.resolve("broken"), RESOURCES.resolve("bytes/broken"));

    @TestFactory
    Stream<DynamicTest> everyProblemIsReported(@TempDir Path temp) throws IOException {
        return cases().stream()
                .map(folder ->
                        DynamicTest.dynamicTest(
                                folder.getFileName().toString(),
                                folder.toUri(),
                                () -> check(folder, temp)));
    }

    @Test
    void everyDiagnosticHasACase() throws IOException {
        var all = new StringBuilder();
        for (var folder : cases()) {
            all.append(Files.readString(answer(folder)));
        }
        for (var check : Check.values()) {
            assertTrue(all.indexOf("[" + check.code() + "]") >= 0, check.code());
        }
    }

    @Test
    void whatIsSoundIsStillAnswered(@TempDir Path temp) throws IOException {
        var sandbox = book(RESOURCES.resolve("broken/syntax-between-two-good"), temp);
        var due = sandbox.run(List.of("tend", "due", "--all", "-f", "csv"), "");
        assertTrue(due.out().contains("aaaaaaa3,acme,Acme,ann,Call,2024-05-04"), due.out());
        assertTrue(due.err().contains("customers/acme/2024-ann.yaml:"), due.err());
        assertEquals(3, due.exitCode());
        var report = sandbox.run(List.of("tend", "report", "funnel", "-f", "csv"), "");
        assertTrue(report.out().contains("lead,Lead,1,"), report.out());
        assertTrue(report.err().contains("customers/acme/2024-ann.yaml:"), report.err());
        assertEquals(3, report.exitCode());
    }

    @Test
    void whatAnUnreadProfileMayHoldIsNoDuty(@TempDir Path temp) throws IOException {
        var folder = RESOURCES.resolve("broken/profile-unread");
        var sandbox = book(folder, temp);
        var due = sandbox.run(List.of("tend", "due", "--all", "-f", "csv"), "");
        assertFalse(due.out().contains("grading"), due.out());
        assertTrue(due.out().contains("2024-05-06"), due.out());
        assertTrue(due.err().contains("customers/acme/customer.yaml:3:3"), due.err());
        var requiring = Files.readString(folder.resolve("tend.yaml"));
        sandbox.run(
                List.of("write", "tend.yaml"),
                requiring + "requirements:\n  - {customer: [source]}\n");
        var show = sandbox.run(List.of("tend", "show", "acme"), "");
        assertFalse(show.out().contains("missing"), show.out());
        assertTrue(show.out().contains("last contact"), show.out());
    }

    private static void check(Path folder, Path temp) throws IOException {
        var sandbox = book(folder, temp);
        var check = sandbox.run(List.of("tend", "check"), "");
        var said = check.out() + check.err();
        var errors = check.err().startsWith("0 ") || said.isEmpty() ? 0 : 1;
        assertEquals(errors, check.exitCode(), said);
        if (Boolean.getBoolean("update")) {
            Files.writeString(answer(folder), said);
        } else {
            assertEquals(Files.readString(answer(folder)), said);
        }
        assertFalse(said.contains("Exception"), said);
        var sarif = sandbox.run(List.of("tend", "check", "-f", "sarif"), "");
        assertEquals(List.of(), SarifSchema.faults(sarif.out()), sarif.out());
        assertEquals(errors, sarif.exitCode(), sarif.err());
        for (var command : List.of("due", "list", "report")) {
            var words = new ArrayList<>(List.of("tend", command));
            words.addAll(command.equals("report") ? List.of("funnel") : List.of());
            var answer = sandbox.run(words, "");
            assertNotEquals(ExitCode.DEFECT.number(), answer.exitCode(), answer.err());
            assertTrue(errors == 1 || answer.exitCode() == 0, "check hides: " + answer.err());
        }
    }

    private static Sandbox book(Path folder, Path temp) throws IOException {
        var root = Files.createTempDirectory(temp.toRealPath(), "book");
        copy(SOUND, root);
        copy(folder, root);
        return new Sandbox(root);
    }

    static Path answer(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".errors");
    }

    static List<Path> cases() throws IOException {
        var cases = new ArrayList<Path>();
        for (var folder : FOLDERS) {
            try (var files = Files.list(folder)) {
                files.filter(Files::isDirectory).sorted().forEach(cases::add);
            }
        }
        return cases;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var walk = Files.walk(from)) {
            for (var path : walk.filter(Files::isRegularFile).toList()) {
                var target = to.resolve(from.relativize(path).toString());
                Files.createDirectories(target.getParent());
                if (target.toString().endsWith(REPEATED)) {
                    var name = target.getFileName().toString().replace(REPEATED, "");
                    Files.writeString(target.resolveSibling(name), repeated(path));
                } else if (target.toString().endsWith(LINK)) {
                    var name = target.getFileName().toString().replace(LINK, "");
                    Files.deleteIfExists(target.resolveSibling(name));
                    Files.createSymbolicLink(
                            target.resolveSibling(name), Path.of(Files.readString(path).strip()));
                } else {
                    Files.write(target, Files.readAllBytes(path));
                }
            }
        }
    }

    /// A file that would be too large to keep: how many times, and what, in a line each.
    private static String repeated(Path file) throws IOException {
        var text = Files.readString(file);
        int end = text.indexOf('\n');
        return text.substring(end + 1).repeat(Integer.parseInt(text.substring(0, end)));
    }
}
