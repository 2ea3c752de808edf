package dev.tend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.Installation.Outcome;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The git hook and the jobs for code hosts under `examples/`, run by the real programs in a
/// repository with a book in the folder `book`.
class ExampleChecksIT {
    private static final Path EXAMPLES = Path.of("examples").toAbsolutePath();
    private static final String PROFILE = "customers/shanghai-hengyuan/customer.yaml";

    @TempDir Path temporary;
    private final Map<String, String> environment = new HashMap<>();
    private Path repository = Path.of("");

    @BeforeEach
    void makeARepositoryWithABookAndTheHook() throws Exception {
        var bin = Files.createDirectory(temporary.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("tend"), Installation.packaged().launcher());
        environment.put("PATH", bin + ":" + System.getenv("PATH"));
        environment.put("HOME", temporary.toString());
        environment.put("LANG", "C.UTF-8");
        environment.put("GIT_CONFIG_NOSYSTEM", "1");
        environment.put("EXAMPLES", EXAMPLES.toString());
        repository = Files.createDirectory(temporary.resolve("repository"));
        succeed(
                "git init -q . && git config user.email a@example.com && git config user.name A"
                        + " && cp -r \"$EXAMPLES/zhilian\" book"
                        + " && cp \"$EXAMPLES/hooks/pre-commit\" .git/hooks/"
                        + " && chmod +x .git/hooks/pre-commit"
                        + " && git add -A && git commit -qm first");
    }

    @Test
    void aCommitWithABrokenFileIsRefusedAndAGoodOnePasses() throws Exception {
        append("grde: A\n");
        var refused = shell("git commit -qam bad");
        assertEquals(1, refused.exit());
        assertTrue(refused.err().contains("key.unknown"), refused.err());
        assertTrue(refused.err().contains("nothing was committed"), refused.err());
        assertEquals("first\n", log());

        succeed("git reset -q --hard");
        append("note: moved\n");
        succeed("git commit -qam good");
        assertEquals("good\nfirst\n", log());
    }

    @Test
    void whatIsBrokenOnlyInTheWorkingFolderDoesNotHinder() throws Exception {
        append("note: moved\n");
        succeed("git add -A");
        append("grde: A\n");
        succeed("git commit -qm staged");
        assertEquals("staged\nfirst\n", log());
    }

    @Test
    void whatIsMendedOnlyInTheWorkingFolderDoesNotHelp() throws Exception {
        var before = Files.readString(profile());
        append("grde: A\n");
        succeed("git add -A");
        Files.writeString(profile(), before);
        assertEquals(1, shell("git commit -qm bad").exit());
        assertEquals("first\n", log());
    }

    @Test
    void aWarningIsRefusedWhereTheHookIsStrict() throws Exception {
        Files.writeString(
                repository.resolve("book/customers/shanghai-hengyuan/2024-lilei.yaml"),
                """
                ---
                id: zzzzzzz1
                at: 2024-06-03
                by: lilei
                template: quick
                summary: Asked
                next: {do: Call, due: 2024-06-02}
                """,
                StandardOpenOption.APPEND);
        var strict = shell("CHECK=--strict git commit -qam warned");
        assertEquals(1, strict.exit());
        assertTrue(strict.err().contains("due.past"), strict.err());
        succeed("git commit -qam warned");
    }

    @Test
    void theGitHubJobWritesALogOfTheRepositorysFiles() throws Exception {
        append("grde: A\n");
        environment.put("BOOK", "book");
        environment.put("TEND_DOCS", "https://github.com/OWNER/tend/blob/main/docs");
        var job = at(at(yaml("github-check.yml"), "jobs"), "check");
        var steps = (List<?>) at(job, "steps");
        var check = steps.stream().filter(step -> isNamed("Check the book", step)).findFirst();
        var outcome = shell((String) at(check.orElseThrow(), "run"));
        assertEquals(1, outcome.exit(), outcome.err());
        var log = Files.readString(repository.resolve("tend.sarif"));
        assertEquals(List.of(), SarifSchema.faults(log));
        assertTrue(log.contains("\"uri\":\"book/" + PROFILE + "\""), log);
    }

    @Test
    void theGitLabJobWritesACodeQualityReportAndFails() throws Exception {
        append("grde: A\n");
        environment.put("BOOK", "book");
        Files.copy(
                EXAMPLES.resolve("ci/code-quality.py"),
                repository.resolve(".gitlab-code-quality.py"));
        var lines = (List<?>) at(at(yaml("gitlab-check.yml"), "check-book"), "script");
        var script = new StringBuilder("set -e\n");
        lines.forEach(line -> script.append(line).append('\n'));
        var outcome = shell(script.toString());
        assertEquals(1, outcome.exit(), outcome.err());
        var report = Files.readString(repository.resolve("gl-code-quality-report.json"));
        var issues = new ArrayList<JsonNode>();
        for (var issue : new ObjectMapper().readTree(report)) {
            if (issue.get("check_name").asString().equals("key.unknown")) {
                issues.add(issue);
            }
        }
        assertEquals(1, issues.size(), report);
        var issue = issues.getFirst();
        assertEquals("major", issue.get("severity").asString());
        assertEquals("book/" + PROFILE, issue.get("location").get("path").asString());
    }

    private static Object yaml(String file) throws IOException {
        var text = Files.readString(EXAMPLES.resolve("ci").resolve(file));
        return new Load(LoadSettings.builder().build()).loadFromString(text);
    }

    private static Object at(Object mapping, String key) {
        return Objects.requireNonNull(((Map<?, ?>) mapping).get(key), key);
    }

    private static boolean isNamed(String name, Object step) {
        return name.equals(((Map<?, ?>) step).get("name"));
    }

    private Path profile() {
        return repository.resolve("book").resolve(PROFILE);
    }

    private void append(String line) throws IOException {
        Files.writeString(profile(), line, StandardOpenOption.APPEND);
    }

    private String log() throws Exception {
        return shell("git log --format=%s").out();
    }

    private void succeed(String script) throws Exception {
        var outcome = shell(script);
        assertEquals(0, outcome.exit(), outcome.err());
    }

    private Outcome shell(String script) throws Exception {
        return Installation.process(repository, environment, List.of("sh", "-c", script));
    }
}
