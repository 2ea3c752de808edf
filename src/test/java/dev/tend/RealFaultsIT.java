package dev.tend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.Installation.Outcome;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a real machine refuses: space, permission, a way out of the book. The superuser may do
/// anything, so it becomes nobody first.
class RealFaultsIT {
    private static final List<String> CUSTOMERS = List.of("acme", "zenith");
    private static final String DENIED =
            "See who may read and write it (ls -ld), or ask whoever owns it.\n";
    private static final String NOBODY = "65534";
    private static final String PATH = String.valueOf(System.getenv("PATH"));
    private static final boolean SUPERUSER = "root".equals(System.getProperty("user.name"));

    @TempDir Path temporary;
    private RealBook book = new RealBook(Installation.packaged(), Path.of(""));

    @BeforeEach
    void makeABook() throws Exception {
        permit(temporary, "rwxr-xr-x");
        var program = Installation.packaged().copiedTo(temporary.resolve("tend"));
        permit(program.launcher(), "rwxr-xr-x");
        book = RealBook.with(program, temporary.resolve("book"), CUSTOMERS);
        for (var customer : CUSTOMERS) {
            book.done("log", customer, "Offered 50 seats", "-n", "Call", "-d", "fri");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsReadAsUsual() throws Exception {
        var before = book.content();
        everywhere("r-xr-xr-x", "r--r--r--");
        assertEquals(0, asNobody("due", "--all", "--within", "1y").exit());
        var log = asNobody("log", "acme", "Offered more");
        assertEquals(3, log.exit(), log.out());
        assertEquals(
                "tend: the book "
                        + book.folder()
                        + " cannot be written: no permission; nothing was written\n"
                        + DENIED,
                log.err());
        var rows = book.folder().resolve("x.csv").toString();
        var report = asNobody("report", "funnel", "-f", "csv", "--out", rows);
        assertEquals(3, report.exit(), report.out());
        assertEquals("tend: x.csv cannot be written: no permission\n" + DENIED, report.err());
        assertEquals(before, book.content());
        everywhere("rwxr-xr-x", "rw-r--r--");
    }

    @Test
    void aFolderThatCannotBeReadIsNamed() throws Exception {
        everywhere("rwxrwxrwx", "rw-rw-rw-");
        var folder = book.folder().resolve("customers/acme");
        permit(folder, "---------");
        var edit = asNobody("edit", "acme", "note=x");
        permit(folder, "rwxrwxrwx");
        assertEquals(3, edit.exit(), edit.out());
        assertTrue(edit.err().contains("customers/acme:1:1: error[file.unreadable]"), edit.err());
    }

    @Test
    void aFileOfSomebodyElseIsNotReplaced() throws Exception {
        everywhere("rwxrwxrwx", "rw-rw-rw-");
        var theirs = entries("zenith");
        permit(theirs, "r--r--r--");
        var before = book.content();
        var actions = book.openActions();
        assertEquals(2, actions.size());
        for (var command :
                List.of(
                        List.of("log", "zenith", "Offered more"),
                        List.of("done", actions.getFirst(), actions.getLast(), "Said yes"))) {
            var refused = asNobody(command.toArray(String[]::new));
            assertEquals(3, refused.exit(), refused.out());
            assertTrue(refused.err().endsWith("-me.yaml: no permission\n" + DENIED), refused.err());
            assertEquals(before, book.content());
        }
        assertEquals(0, asNobody("log", "acme", "Offered more").exit());
    }

    @Test
    void whereStepsCannotBeNotedNothingIsWritten() throws Exception {
        everywhere("rwxrwxrwx", "rw-rw-rw-");
        var notes = book.folder().resolve(".tend/undo");
        var before = book.content();
        permit(notes, "r-xr-xr-x");
        for (var command : List.of(List.of("log", "acme", "Offered more"), List.of("undo"))) {
            var refused = asNobody(command.toArray(String[]::new));
            assertEquals(3, refused.exit(), refused.out());
            assertEquals("tend: .tend/undo: no permission\n" + DENIED, refused.err());
        }
        permit(notes, "---------");
        var list = asNobody("undo", "--list");
        permit(notes, "rwxrwxrwx");
        assertEquals(3, list.exit(), list.out());
        assertTrue(list.err().contains(".tend/undo: no folder, or no permission"), list.err());
        assertEquals(before, book.content());
        assertFalse(Files.exists(book.folder().resolve(".tend/journal")));
        assertEquals(0, asNobody("log", "acme", "Offered more").exit());
    }

    /// Somebody took the permission away before the journal of who died could be ended.
    @Test
    void whoEndsAJournalNamesWhatFails() throws Exception {
        everywhere("rwxrwxrwx", "rw-rw-rw-");
        var notes = book.folder().resolve(".tend/undo");
        try (var written = Files.list(notes)) {
            var last = written.sorted().toList().getLast();
            Files.move(last, book.folder().resolve(".tend/journal"));
        }
        permit(notes, "r-xr-xr-x");
        var refused = asNobody("log", "acme", "Offered more");
        permit(notes, "rwxrwxrwx");
        assertEquals("tend: .tend/undo: no permission\n" + DENIED, refused.err());
        assertEquals(0, asNobody("log", "acme", "Offered more").exit());
    }

    @Test
    void theSuperuserLeavesAFileToItsOwner() throws Exception {
        var owner = "unix:uid";
        if (SUPERUSER) {
            Files.setAttribute(entries("acme"), owner, Integer.valueOf(NOBODY));
        }
        var before = Files.getAttribute(entries("acme"), owner);
        permit(entries("acme"), "rw-rw----");
        book.done("log", "acme", "Offered more");
        assertEquals(before, Files.getAttribute(entries("acme"), owner));
        assertEquals(
                PosixFilePermissions.fromString("rw-rw----"),
                Files.getPosixFilePermissions(entries("acme")));
    }

    /// To open a pipe is to wait for whoever has its other end.
    @Test
    void aPipeInThePlaceOfAFolderIsNotWaitedFor() throws Exception {
        var customers = book.folder().resolve("customers");
        Files.move(customers, book.folder().resolve("put-aside"));
        Installation.process(
                temporary, Map.of("PATH", PATH), List.of("mkfifo", customers.toString()));
        for (var line :
                List.of(
                        List.of("add", "Orion", "-T", "quick"),
                        List.of("list"),
                        List.of("log", "acme", "Offered more"))) {
            var outcome = book.run(line.toArray(String[]::new));
            assertNotEquals(0, outcome.exit(), outcome.out());
            assertNotEquals(4, outcome.exit(), outcome.err());
        }
        Files.delete(customers);
        Files.move(book.folder().resolve("put-aside"), customers);
        book.done("log", "acme", "Offered more");
    }

    @Test
    void aPipeInThePlaceOfThePolicyIsLeftAlone() throws Exception {
        var folder = Files.createDirectory(temporary.resolve("new"));
        var policy = folder.resolve("tend.yaml").toString();
        Installation.process(temporary, Map.of("PATH", PATH), List.of("mkfifo", policy));
        assertEquals(3, book.run("init", folder.toString()).exit());
        try (var left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void aFullDiskChangesNothing() throws Exception {
        var script =
                """
                set -e
                mount -t tmpfs -o size=256k tmpfs "$1"
                cp -R "$2/." "$1"
                export TEND_BOOK="$1"
                who=boss
                for room in 0 4 8 12 16 20 24; do
                    rm -f "$1/filler"
                    dd if=/dev/zero of="$1/filler" bs=1k 2>/dev/null || true
                    truncate -s -${room}k "$1/filler"
                    cp -R "$1/customers" "$3/before$room"
                    "$4" assign $5 $who -b boss >>"$3/said" 2>&1 && exit=0 || exit=$?
                    if [ $exit = 0 ]; then [ $who = me ] && who=boss || who=me; fi
                    echo "room $room: $exit"
                    "$4" check --severity error
                    diff -r "$1/customers" "$3/before$room" >/dev/null && echo same || echo changed
                done
                rm "$1/filler"
                "$4" done $5 "Said yes" >/dev/null && echo "with room: done"
                """;
        var said = Files.createDirectory(temporary.resolve("said"));
        var outcome =
                Installation.process(
                        temporary,
                        book.environment(),
                        List.of(
                                "unshare",
                                "-rm",
                                "sh",
                                "-c",
                                script,
                                "sh",
                                Files.createDirectory(temporary.resolve("full")).toString(),
                                book.folder().toString(),
                                said.toString(),
                                book.program().launcher().toString(),
                                String.join(" ", book.openActions())));
        assertEquals(0, outcome.exit(), outcome.err());
        var lines = new ArrayList<>(outcome.out().lines().toList());
        assertEquals("with room: done", lines.removeLast(), outcome.out());
        assertEquals("room 0: 3", lines.getFirst());
        for (int i = 0; i < lines.size(); i += 2) {
            var expected = lines.get(i).endsWith(": 3") ? "same" : "changed";
            assertEquals(expected, lines.get(i + 1), outcome.out());
        }
        var messages = Files.readString(said.resolve("said"));
        assertTrue(messages.contains("no space left on the disk"), messages);
    }

    @Test
    void noLinkLeadsOutOfTheBook() throws Exception {
        var outside = Files.createDirectory(temporary.resolve("outside"));
        Files.copy(
                book.folder().resolve("customers/acme/customer.yaml"),
                outside.resolve("customer.yaml"));
        Files.createSymbolicLink(book.folder().resolve("customers/linked"), outside);
        assertNotEquals(0, book.run("log", "linked", "Offered more").exit());
        Files.delete(book.folder().resolve("customers/linked"));

        var link = entries("acme");
        var target = Files.move(link, outside.resolve("entries.yaml"));
        var before = Files.readString(target);
        Files.createSymbolicLink(link, target);
        var log = book.run("log", "acme", "Offered more");
        assertEquals(3, log.exit(), log.out());
        assertTrue(log.err().contains("is a symbolic link\n"), log.err());
        assertEquals(before, Files.readString(target));
    }

    private Path entries(String customer) throws Exception {
        try (var names =
                Files.newDirectoryStream(
                        book.folder().resolve("customers/" + customer), "*-me.yaml")) {
            return names.iterator().next();
        }
    }

    private Outcome asNobody(String... words) throws Exception {
        var command = new ArrayList<String>();
        if (SUPERUSER) {
            command.addAll(
                    List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        }
        command.addAll(book.command(words));
        return Installation.process(temporary, book.environment(), command);
    }

    private void everywhere(String folders, String files) throws Exception {
        try (var walk = Files.walk(book.folder())) {
            for (var path : walk.toList()) {
                permit(path, Files.isDirectory(path) ? folders : files);
            }
        }
    }

    private static void permit(Path path, String permissions) throws Exception {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
}
