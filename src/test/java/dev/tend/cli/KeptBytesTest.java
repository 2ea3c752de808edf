package dev.tend.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.SmallBook;
import dev.tend.cli.command.ExitCode;
import dev.tend.store.disk.UnforcedDisk;
import dev.tend.yaml.RandomProfile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// What people wrote stays byte for byte, whoever wrote it and when.
class KeptBytesTest {
    private static final int PROFILES = 200;
    private static final String ENTRY =
            "---\nid: byhand22\nat: 2024-06-02\nby: lilei\nsummary: They called about the price\n";
    private static final List<String> EDITS =
            List.of(
                    "grade=B",
                    "grade=",
                    "note=谈妥: 50万",
                    "need=",
                    "tags+=新",
                    "tags=a tags=b",
                    "erp=SAP",
                    "created=2024-05-20",
                    "amount=7k region=华东",
                    "-c 张三 title=经理",
                    "-c Newcomer phone=13800138000",
                    "--opportunity first amount=9k",
                    "--opportunity third");

    @TempDir Path root;
    private final long seed = new Random().nextLong();
    private Sandbox sandbox = new Sandbox(Path.of(""));
    private Path profile = Path.of("");
    private Path entries = Path.of("");

    @BeforeEach
    void makeABook() throws IOException {
        sandbox = new Sandbox(root);
        sandbox.arrange("set", "TEND_USER=lilei");
        Files.writeString(root.resolve("tend.yaml"), SmallBook.POLICY);
        var folder = Files.createDirectories(root.resolve("customers/acme"));
        profile = folder.resolve("customer.yaml");
        entries = folder.resolve("2024-lilei.yaml");
        Files.writeString(profile, "name: Acme\n");
    }

    @Test
    void whateverIsEditedInWhateverProfileUndoLeavesEveryByte() throws IOException {
        int edited = 0;
        for (int i = 0; i < PROFILES; i++) {
            var before = new RandomProfile(seed + i).text();
            Files.writeString(profile, before);
            var edit = EDITS.get(i % EDITS.size());
            var answer = tend("edit acme " + edit);
            var what = "seed " + (seed + i) + " " + edit + "\n" + answer.err() + before;
            assertTrue(answer.exitCode() < ExitCode.DEFECT.number(), what);
            if (answer.exitCode() == 0) {
                edited++;
                assertEquals(0, tend("undo").exitCode(), what);
            }
            assertEquals(before, Files.readString(profile), what);
        }
        assertTrue(edited > PROFILES / 2, "seed " + seed + ": only " + edited);
    }

    @Test
    void anEntryIsAppendedInTheLineBreaksOfItsFile() throws IOException {
        for (var before :
                List.of(
                        ENTRY.replace("\n", "\r\n"),
                        ENTRY.replace("\n", "\r\n").stripTrailing(),
                        "\uFEFF# mine\r\n" + ENTRY.replace("\n", "\r\n") + "\r\n# end",
                        ENTRY + "# end",
                        ENTRY + "\n",
                        ENTRY.stripTrailing())) {
            Files.writeString(entries, before);
            assertEquals(0, tend("log acme Offered50seats -n Call -d fri").exitCode(), before);
            var lineBreak = before.contains("\r") ? "\r\n" : "\n";
            var after = Files.readString(entries);
            assertTrue(after.startsWith(before), after);
            var added = after.substring(before.length());
            assertTrue(added.startsWith(before.endsWith("\n") ? "---" : lineBreak + "---"), after);
            assertEquals(added.replace("\r", "").replace("\n", lineBreak), added);
            assertEquals("", tend("check --severity error").out(), after);
            assertEquals(0, tend("undo").exitCode());
            assertEquals(before, Files.readString(entries));
        }
    }

    @Test
    void whatAnEditorSavesWhileACommandRunsIsKept() throws IOException {
        Files.writeString(entries, ENTRY);
        sandbox.writeTo(new Editor(entries, 1));
        assertEquals(0, tend("log acme Offered50seats").exitCode());
        var text = Files.readString(entries);
        assertTrue(text.startsWith(ENTRY + "# saved 1\n---\n"), text);
        assertTrue(text.contains("Offered50seats"), text);

        sandbox.writeTo(new Editor(profile, 2));
        assertEquals(0, tend("edit acme grade=B").exitCode());
        assertEquals("name: Acme\ngrade: B\n# saved 1\n# saved 2\n", Files.readString(profile));
    }

    @Test
    void whatSomebodyWritesWhileTheEditorIsOpenIsKeptAndSoIsTheDraft() throws IOException {
        sandbox.arrange("terminal", "80");
        sandbox.arrange("keyboard", "q");
        sandbox.arrange("set", "EDITOR=sh " + root.resolve("both.sh"));
        Files.writeString(
                root.resolve("both.sh"),
                "echo grade: A >>" + profile + "\necho region: North >>\"$1\"\n");
        var answer = tend("edit acme");
        assertEquals(ExitCode.NO.number(), answer.exitCode());
        assertTrue(answer.err().contains("  + grade: A\n"), answer.err());
        assertEquals("name: Acme\ngrade: A\n", Files.readString(profile));
        int at = answer.err().indexOf(".tend/drafts/");
        var draft = root.resolve(answer.err().substring(at).strip());
        assertEquals("name: Acme\nregion: North\n", Files.readString(draft));
    }

    @Test
    void anEditorThatNeverStopsSavingIsNotFoughtWith() throws IOException {
        sandbox.writeTo(new Editor(profile, Integer.MAX_VALUE));
        var answer = tend("edit acme grade=B");
        assertEquals(ExitCode.BOOK.number(), answer.exitCode());
        assertTrue(answer.err().contains("customers/acme/customer.yaml is being changed"));
        assertTrue(Files.readString(profile).startsWith("name: Acme\n# saved 1\n"));
        try (var names = Files.list(profile.resolveSibling(""))) {
            assertEquals(1, names.count());
        }
    }

    /// Somebody who saves a file each time after it was read, and knows no lock.
    private static final class Editor extends UnforcedDisk {
        private final Path file;
        private final int times;
        private int saved;

        Editor(Path file, int times) {
            this.file = file;
            this.times = times;
        }

        @Override
        public byte[] read(Path read) throws IOException {
            var content = super.read(read);
            if (read.equals(file) && saved < times) {
                var more = "# saved " + ++saved + "\n";
                var text = new String(content, StandardCharsets.UTF_8) + more;
                Files.writeString(file, text);
            }
            return content;
        }
    }

    private Sandbox.Answer tend(String command) throws IOException {
        var words = new ArrayList<>(List.of("tend"));
        words.addAll(List.of(command.split(" ")));
        return sandbox.run(words, "");
    }
}
