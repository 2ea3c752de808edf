package dev.tend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.Installation.Outcome;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The crontab and the mail script under `examples/`, run by the real programs.
class ExampleScriptsIT {
    private static final Path EXAMPLES = Path.of("examples").toAbsolutePath();
    private static final Path MAIL_DUE = EXAMPLES.resolve("mail-due.sh");

    @TempDir Path temporary;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void putTendOnThePath() throws IOException {
        var bin = Files.createDirectory(temporary.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("tend"), Installation.packaged().launcher());
        environment.put("PATH", bin + ":" + System.getenv("PATH"));
        environment.put("HOME", temporary.toString());
        environment.put("LANG", "C.UTF-8");
        environment.put("GIT_CONFIG_NOSYSTEM", "1");
        environment.put("BOOK", EXAMPLES.resolve("zhilian").toString());
        environment.put("PEOPLE", EXAMPLES.resolve("people.txt").toString());
    }

    @Test
    void everyLineOfTheCrontabThatCallsTendPrintsWhatIsDue() throws Exception {
        var commands = new ArrayList<String>();
        for (var line : Files.readAllLines(EXAMPLES.resolve("crontab"))) {
            int command = line.indexOf("  tend ");
            if (command > 0 && Character.isDigit(line.charAt(0))) {
                commands.add(line.substring(command).strip());
            }
        }
        assertFalse(commands.isEmpty());
        for (var command : commands) {
            var outcome = shell(command);
            assertEquals("", outcome.err(), command);
            assertEquals(0, outcome.exit(), command);
            assertTrue(outcome.out().contains("贵阳"), command + "\n" + outcome.out());
        }
    }

    @Test
    void cronHearsNothingWhenNothingIsDue() throws Exception {
        var outcome = shell("tend --book \"$BOOK\" --today 2023-12-31 due --all");
        assertEquals(new Outcome(0, "", "", outcome.pid()), outcome);
    }

    @Test
    void mailGoesToThoseWithSomethingDueAndToNobodyElse() throws Exception {
        environment.put("MAILER", mailer("cat > \"$HOME/$2.mail\""));
        var outcome =
                run(List.of("sh", MAIL_DUE.toString(), book(), "lilei", "li@a", "hanmei", "han@a"));
        assertEquals(new Outcome(0, "", "", outcome.pid()), outcome);
        var mail = Files.readString(temporary.resolve("li@a.mail"));
        assertTrue(mail.contains("李雷"), mail);
        assertFalse(mail.contains("韩梅"), mail);
        assertTrue(Files.exists(temporary.resolve("han@a.mail")));

        var nothingDue = bookWithoutActions();
        Files.delete(temporary.resolve("li@a.mail"));
        var silent = run(List.of("sh", MAIL_DUE.toString(), nothingDue, "me", "li@a"));
        assertEquals(new Outcome(0, "", "", silent.pid()), silent);
        assertFalse(Files.exists(temporary.resolve("li@a.mail")));
    }

    @Test
    void mailReadsThePeopleFromAFile() throws Exception {
        environment.put("MAILER", mailer("cat > \"$HOME/$2.mail\""));
        var outcome = shell("sh " + MAIL_DUE + " \"$BOOK\" \"$PEOPLE\"");
        assertEquals(new Outcome(0, "", "", outcome.pid()), outcome);
        try (var mails = Files.newDirectoryStream(temporary, "*.mail")) {
            assertTrue(mails.iterator().hasNext());
        }
    }

    @Test
    void aFailingMailerAndAnUnknownPersonAreSaid() throws Exception {
        environment.put("MAILER", mailer("exit 1"));
        var outcome =
                run(List.of("sh", MAIL_DUE.toString(), book(), "lilei", "li@a", "nobody", "x@a"));
        assertEquals(1, outcome.exit());
        assertTrue(outcome.err().contains("could not mail to li@a"), outcome.err());
        assertTrue(outcome.err().contains("tend failed for nobody"), outcome.err());
    }

    private String bookWithoutActions() throws Exception {
        var book = temporary.resolve("empty").toString();
        environment.put("USER", "me");
        var made = run(List.of("tend", "init", book));
        assertEquals(0, made.exit(), made.err());
        return book;
    }

    private String mailer(String script) throws IOException {
        var mailer = temporary.resolve("mailer");
        Files.writeString(mailer, "#!/bin/sh\n" + script + "\n");
        assertTrue(mailer.toFile().setExecutable(true));
        return mailer.toString();
    }

    private static String book() {
        return EXAMPLES.resolve("zhilian").toString();
    }

    private Outcome shell(String command) throws Exception {
        return run(List.of("sh", "-c", command));
    }

    private Outcome run(List<String> command) throws Exception {
        return run(temporary, command);
    }

    private Outcome run(Path folder, List<String> command) throws Exception {
        // The program to start is looked up on the PATH of the test, not on the one handed over.
        return Installation.process(
                folder,
                environment,
                command.getFirst().equals("tend")
                        ? List.of("sh", "-c", String.join(" ", command))
                        : command);
    }
}
