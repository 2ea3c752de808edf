package dev.tend.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tend.store.disk.UnforcedDisk;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.TreeSet;

/// What not everybody may read in the book is not to be read in journals, notes and drafts.
class PrivateFilesTest extends SandboxedBook {
    private static final String PROFILE = "customers/acme/customer.yaml";

    /// With what permissions something was written under each name, before it was moved on.
    private final Set<String> written = new TreeSet<>();

    @BeforeEach
    void watchWhatIsWritten() throws IOException {
        assumeTrue(Files.getFileStore(root).supportsFileAttributeView("posix"));
        done("add Acme");
        done("add Zenith");
        sandbox.writeTo(
                new UnforcedDisk() {
                    @Override
                    public void write(Path file, byte[] content) throws IOException {
                        super.write(file, content);
                        note(file);
                    }

                    @Override
                    public void writeForced(Path file, byte[] content) throws IOException {
                        super.writeForced(file, content);
                        note(file);
                    }
                });
    }

    private void note(Path file) throws IOException {
        written.add(file.getFileName() + " " + permissions(file));
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private void permit(String file, String permissions) throws IOException {
        Files.setPosixFilePermissions(
                book.resolve(file), PosixFilePermissions.fromString(permissions));
    }

    private String note(int number) throws IOException {
        return permissions(book.resolve(".tend/undo/0000" + number + ".written"));
    }

    @Test
    void theNoteOfAPrivateProfileIsPrivate() throws IOException {
        permit(PROFILE, "rw-------");
        done("edit acme need=secret");
        assertEquals(Set.of(".customer.yaml.tmp rw-------", "journal rw-------"), written);
        assertEquals("rw-------", note(3));
        done("undo");
        assertEquals("rw-------", permissions(book.resolve(PROFILE)));
    }

    @Test
    void thatOfASharedOneIsShared() throws IOException {
        permit(PROFILE, "rw-rw----");
        done("edit acme need=ours");
        assertEquals("rw-rw----", note(3));
        permit(PROFILE, "rw-rw-r--");
        done("edit acme need=everybody");
        assertEquals(permissions(Files.createFile(root.resolve("usual"))), note(4));
    }

    @Test
    void oneFileThatIsPrivateIsEnough() throws IOException {
        permit("customers/zenith/customer.yaml", "rw-------");
        permit(PROFILE, "rw-rw----");
        replace("tend.yaml", "\nteam:\n", "\nteam:\n  bob: {name: Bob, role: sales}\n");
        done("assign acme zenith bob");
        assertEquals("rw-------", note(3));
    }

    @Test
    void aFolderIsAsGoodAsItsFiles() throws IOException {
        permit("customers/acme", "rwxrwx---");
        done("log acme Asked");
        assertEquals("rw-rw----", note(3));
    }
}
