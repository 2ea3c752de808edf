package dev.tend.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.model.value.Code;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Names that fight the file system: a book is shared with people on Windows and macOS, so nothing
/// is written that cannot stand there, or be told there from something else.
class FileNamesTest extends SandboxedBook {
    private static final String LONG_CHINESE = "智".repeat(85);
    private static final String LONG_KEY =
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    private static final String LONG_CHINESE_CASE =
            "智智智智智智智智智智智智智智智智智智智智, zhizhizhizhizhizhizhizhizhizhi";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "con",
                "prn",
                "aux",
                "nul",
                "com1",
                "lpt9",
                "com0",
                "CON",
                "con.txt",
                "Acme",
                "acme.",
                "acme ",
                " acme",
                "acme-",
                "a--b",
                ".git",
                ".tend",
                ".",
                "..",
                "../acme",
                "a/b",
                "a\\b",
                "a\0b",
                "a\nb",
                "a:b",
                "a*",
                "智联",
                "café",
                "cafe\u0301",
                "a_b",
                "",
                LONG_KEY
            })
    void aKeyThatIsNotTheSameEverywhereIsRefused(String key) throws IOException {
        var before = sandbox.content();
        var english = tend("add", "Acme Ltd", "--key=" + key);
        assertEquals(2, english.exitCode(), english.out());
        assertTrue(english.err().contains("cannot be a key"), english.err());
        assertTrue(english.err().contains("Windows device"), english.err());
        sandbox.arrange("set", "TEND_LANG=zh");
        var chinese = tend("add", "Acme Ltd", "--key=" + key);
        assertEquals(2, chinese.exitCode(), chinese.out());
        assertTrue(chinese.err().contains("Windows 设备名"), chinese.err());
        assertEquals(before, sandbox.content());
        var instead = chinese.err().substring(chinese.err().indexOf("--key ") + 6).strip();
        assertTrue(Code.isKey(instead), instead);
        assertEquals(0, tend("add", "Acme Ltd", "--key", instead).exitCode());
        assertSound();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-acme", "--", "--key"})
    void aKeyThatLooksLikeAnOptionIsTakenForOne(String key) throws IOException {
        var before = sandbox.content();
        for (var words : List.of(List.of("--key=" + key), List.of("--key", key))) {
            var line = new ArrayList<>(List.of("add", "Acme Ltd"));
            line.addAll(words);
            var answer = tend(line.toArray(String[]::new));
            assertEquals(2, answer.exitCode(), answer.out());
            assertEquals("tend: missing: --key KEY\nSee: tend add --help\n", answer.err());
        }
        assertEquals(before, sandbox.content());
    }

    @ParameterizedTest
    @CsvSource({
        "con, con-customer",
        "Aux., aux-customer",
        "COM1, com1-customer",
        ".git, git",
        ".tend, tend",
        "'../../etc/passwd', etc-passwd",
        "'a/b\\c:d', a-b-c-d",
        "'Acme. ', acme",
        "'-rf x', rf-x",
        LONG_CHINESE_CASE,
    })
    void aKeyIsMadeThatCanStandAnywhere(String name, String key) throws IOException {
        var add = tend("add", "--", name);
        assertEquals(0, add.exitCode(), add.err());
        assertTrue(Files.isRegularFile(root.resolve("book/customers/" + key + "/customer.yaml")));
        assertSound();
    }

    @Test
    void aNameAsLongAsAFileNameMayBeIsCut() throws IOException {
        assertEquals(0, tend("add", LONG_CHINESE).exitCode());
        try (var names = Files.list(root.resolve("book/customers"))) {
            var key = String.valueOf(names.findFirst().orElseThrow().getFileName());
            assertTrue(Code.isKey(key) && key.length() <= 32, key);
        }
        assertSound();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".tend/lock",
                ".tend/journal",
                "customers/acme/.2024-me.yaml.tmp",
                ".tend/undo/00002.written"
            })
    void nobodyWaitsForAPipe(String file) throws IOException {
        assertEquals(0, tend("add", "Acme").exitCode());
        assertEquals(0, tend("log", "acme", "Asked for a price").exitCode());
        Files.deleteIfExists(root.resolve("book").resolve(file));
        shell("mkfifo " + file);
        var command = file.contains("/undo/") ? "undo" : "log acme Offered";
        var answer =
                assertTimeoutPreemptively(Duration.ofSeconds(60), () -> tend(command.split(" ")));
        assertEquals(3, answer.exitCode(), answer.out());
        assertEquals(2, answer.err().lines().count(), "what is wrong, and what to do");
    }

    @Test
    void aFolderWhoseNameIsNoTextIsReported() throws IOException {
        shell("mkdir customers; mkdir customers/$(printf 'bad\\377')");
        for (var command : List.of("check", "list")) {
            var answer = tend(command);
            assertTrue((answer.out() + answer.err()).contains("cannot be a customer's key"));
        }
    }

    @Test
    void customersThatCannotBeListedAreNotCalledNone() throws IOException {
        shell("rm -rf customers; echo > customers");
        var list = tend("list");
        assertEquals(3, list.exitCode());
        assertFalse(list.err().contains("there are no customers"), list.err());
    }

    private void shell(String line) throws IOException {
        try {
            var folder = root.resolve("book").toFile();
            assertEquals(
                    0, new ProcessBuilder("sh", "-c", line).directory(folder).start().waitFor());
        } catch (InterruptedException interrupted) {
            throw new IOException(interrupted);
        }
    }

    @Test
    void composedAndDecomposedLettersAreOneName() throws IOException {
        var composed = Normalizer.normalize("Café Zürich", Normalizer.Form.NFC);
        var decomposed = Normalizer.normalize("Café Zürich", Normalizer.Form.NFD);
        assertFalse(composed.equals(decomposed));
        assertEquals(0, tend("add", composed).exitCode());
        var again = tend("add", decomposed);
        assertEquals(2, again.exitCode(), again.out());
        assertTrue(again.err().contains("may be there already"), again.err());
        assertEquals(0, tend("add", decomposed, "--force").exitCode());
        assertTrue(Files.isDirectory(root.resolve("book/customers/cafe-zurich")));
        assertTrue(Files.isDirectory(root.resolve("book/customers/cafe-zurich-2")));
        assertEquals(0, tend("show", "--", decomposed + "x").out().length());
    }

    @Test
    void whatHasTheSameNameElsewhereIsInTheWay() throws IOException {
        Files.createDirectories(root.resolve("book/customers/Acme"));
        Files.writeString(root.resolve("book/customers/zenith. "), "");
        assertEquals(0, tend("add", "Acme").exitCode());
        assertTrue(Files.isDirectory(root.resolve("book/customers/acme-2")));
        assertFalse(Files.exists(root.resolve("book/customers/acme")));
        var zenith = tend("add", "Other", "--key", "zenith");
        assertEquals(2, zenith.exitCode());
        assertEquals(
                "tend: \"zenith\" cannot be a key: in customers/ is something else that has the"
                        + " same name on Windows or macOS\n",
                zenith.err());
        sandbox.arrange("set", "TEND_LANG=zh");
        var chinese = tend("add", "Other", "--key", "acme");
        assertEquals(2, chinese.exitCode());
        assertTrue(chinese.err().contains("在 Windows 或 macOS 上与它同名"), chinese.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "lpt1", "Acme", "acme.", "acme ", "-acme", "cafe\u0301", "智联"})
    void aFolderThatCannotStandEverywhereIsReportedAndNotRead(String name) throws IOException {
        var folder = Files.createDirectories(root.resolve("book/customers").resolve(name));
        Files.writeString(folder.resolve("customer.yaml"), "name: Acme\n");
        var check = tend("check");
        assertEquals(1, check.exitCode());
        assertTrue(check.out().contains("error[customer.key]: \"" + name + "\""), check.out());
        var list = tend("list");
        assertEquals(3, list.exitCode());
        assertEquals("", list.out());
        assertTrue(list.err().contains("customers/" + name), list.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-me.yml",
                "2024-Me.yaml",
                "2024-me.YAML",
                "2024-me.yaml.",
                "2024-me.yaml ",
                "Customer.yaml",
                "customer.yml",
                "CUSTOMER.YAML"
            })
    void aFileWithAMistypedNameIsReported(String name) throws IOException {
        assertEquals(0, tend("add", "Acme").exitCode());
        Files.writeString(root.resolve("book/customers/acme").resolve(name), "");
        var check = tend("check");
        assertEquals(1, check.exitCode());
        assertTrue(check.out().contains("error[file.unknown]: \"" + name + "\""), check.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"quote.pdf", "settings.yml", "2024-offer.docx", ".customer.yaml.tmp"})
    void anAttachmentIsNobodysBusiness(String name) throws IOException {
        assertEquals(0, tend("add", "Acme").exitCode());
        Files.writeString(root.resolve("book/customers/acme").resolve(name), "");
        assertSound();
    }

    @Test
    void aPersonsCodeCanNameAFile() throws IOException {
        var policy = root.resolve("book/tend.yaml");
        var code = "a".repeat(250);
        var text = Files.readString(policy);
        Files.writeString(
                policy,
                text.replace("\nteam:\n", "\nteam:\n  " + code + ": {name: Ann, role: sales}\n"));
        var check = tend("check");
        assertEquals(1, check.exitCode());
        assertTrue(check.out().contains("error[value.code]"), check.out());
        assertTrue(check.out().contains("at most 64 characters"), check.out());
    }

    @Test
    void aFieldNamesNoFileAndMayHaveALongName() throws IOException {
        var policy = root.resolve("book/tend.yaml");
        var text = Files.readString(policy);
        Files.writeString(
                policy,
                text.replace("\nfields:\n", "\nfields:\n  customer: {" + LONG_KEY + ": Long}\n"));
        assertSound();
        assertEquals(0, tend("add", "Acme", "--set", LONG_KEY + "=x").exitCode());
    }

    private void assertSound() throws IOException {
        var check = tend("check", "--severity", "error");
        assertEquals(0, check.exitCode(), check.out() + check.err());
    }

    private Sandbox.Answer tend(String... words) throws IOException {
        var line = new ArrayList<>(List.of("tend"));
        line.addAll(List.of(words));
        return sandbox.run(line, "");
    }
}
