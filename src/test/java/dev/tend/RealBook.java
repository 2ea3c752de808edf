package dev.tend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tend.Installation.Outcome;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A book on the real disk, and the packaged program that works on it, each command a process.
record RealBook(Installation program, Path folder) {
    /// A book with these customers, whose history is begun by the plans that are named.
    static RealBook with(Installation program, Path folder, List<String> customers)
            throws IOException, InterruptedException {
        var book = new RealBook(program, folder);
        book.done("init", folder.toString(), "-T", "quick");
        var policy = folder.resolve("tend.yaml");
        var text = Files.readString(policy);
        Files.writeString(
                policy,
                text.replace(
                        "\nteam:\n",
                        "\nteam:\n  me: {name: Me, role: sales}\n"
                                + "  boss: {name: Boss, role: lead}\n"));
        for (var customer : customers) {
            book.done("add", customer);
        }
        return book;
    }

    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("PATH", String.valueOf(System.getenv("PATH")));
        environment.put("HOME", "/nonexistent");
        environment.put("LANG", "C.UTF-8");
        environment.put("TEND_USER", "me");
        environment.put("USER", "somebody");
        environment.put("TEND_BOOK", folder.toString());
        return environment;
    }

    List<String> command(String... words) {
        var command = new ArrayList<>(List.of(program.launcher().toString()));
        command.addAll(List.of(words));
        return command;
    }

    Outcome run(String... words) throws IOException, InterruptedException {
        return Installation.process(program.folder(), environment(), command(words));
    }

    /// What a command says that does not fail.
    String done(String... words) throws IOException, InterruptedException {
        var outcome = run(words);
        assertEquals(0, outcome.exit(), List.of(words) + ": " + outcome.err());
        return outcome.out();
    }

    void assertSound(String what) throws IOException, InterruptedException {
        var check = run("check", "--severity", "error");
        assertEquals("", check.out(), what);
        assertEquals(0, check.exit(), what + check.err());
    }

    /// The bytes of every file, drafts included, but for the working files of tend.
    Map<String, String> content() throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (var walk = Files.walk(folder)) {
            for (var path : walk.filter(Files::isRegularFile).toList()) {
                var name = folder.relativize(path).toString();
                if (!name.startsWith(".tend")) {
                    var bytes = Files.readAllBytes(path);
                    content.put(name, new String(bytes, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return content;
    }

    /// The ids of the planned actions that are open.
    List<String> openActions() throws IOException, InterruptedException {
        var ids = new ArrayList<String>();
        for (var line : done("due", "--all", "--within", "1y", "-f", "csv").lines().toList()) {
            if (line.contains(",plan")) {
                ids.add(line.substring(0, line.indexOf(',')));
            }
        }
        return ids;
    }
}
