package dev.tend.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A new book without customers, in whose folder `me` works.
abstract class SandboxedBook {
    @TempDir Path root;
    Path book = Path.of("");
    Sandbox sandbox = new Sandbox(Path.of(""));

    @BeforeEach
    final void makeABook() throws IOException {
        sandbox = new Sandbox(root);
        book = root.resolve("book");
        sandbox.arrange("set", "TEND_USER=me");
        done("init book -T quick");
        sandbox.run(List.of("cd", "book"), "");
    }

    final void replace(String file, String old, String with) throws IOException {
        var text = Files.readString(book.resolve(file));
        assertTrue(text.contains(old), text);
        Files.writeString(book.resolve(file), text.replace(old, with));
    }

    /// What a command says that succeeds.
    final Sandbox.Answer done(String command) throws IOException {
        var answer = tend(command);
        assertEquals(0, answer.exitCode(), command + ": " + answer.out() + answer.err());
        return answer;
    }

    /// Runs a command whose words have blanks between them.
    final Sandbox.Answer tend(String command) throws IOException {
        var words = new ArrayList<>(List.of("tend"));
        words.addAll(List.of(command.strip().split(" ")));
        return sandbox.run(words, "");
    }
}
