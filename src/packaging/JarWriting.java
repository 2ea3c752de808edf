import java.io.IOException;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/// Writes jars whose bytes depend on their contents alone.
final class JarWriting {
    private static final long EARLIEST_ZIP_TIME = 315_619_200_000L;

    private JarWriting() {}

    static void addEntry(JarOutputStream out, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(EARLIEST_ZIP_TIME);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
