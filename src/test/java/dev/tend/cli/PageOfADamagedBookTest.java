package dev.tend.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A page is read by people who have not seen what standard error said.
class PageOfADamagedBookTest {
    private static final String LINE =
            "tend --lang en --today 2024-06-10 report team --out team.html";

    @TempDir Path root;

    @Test
    void saysWhatIsMissing() throws IOException {
        var sandbox = new Sandbox(root);
        sandbox.arrange("book", "zhilian");
        var page = root.resolve("zhilian/team.html");
        assertEquals(0, sandbox.run(ShellWords.of(LINE), "").exitCode());
        assertFalse(Files.readString(page).contains("left out"));
        var profile = root.resolve("zhilian/customers/changsha-xiangjiang/customer.yaml");
        Files.writeString(profile, "name: \"open\n");
        assertEquals(3, sandbox.run(ShellWords.of(LINE), "").exitCode());
        var text = Files.readString(page);
        assertTrue(text.contains("left out because of 1 error"), text);
        assertTrue(text.contains("customers/changsha-xiangjiang/customer.yaml:1:7"), text);
    }
}
