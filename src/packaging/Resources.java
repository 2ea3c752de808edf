import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;

/// The files of tend's jar that are no classes, unpacked: a start that had to open the jar for its
/// messages would take a fifth longer.
record Resources(Path jar) {
    private static final String PACKAGE = "dev/tend/";

    /// Puts them into a folder, each named from the folder of tend's own classes on.
    void unpack(Path folder) throws IOException {
        try (JarInputStream in = new JarInputStream(Files.newInputStream(jar))) {
            for (JarEntry entry = in.getNextJarEntry();
                    entry != null;
                    entry = in.getNextJarEntry()) {
                String name = entry.getName();
                boolean resource =
                        name.startsWith(PACKAGE)
                                && !entry.isDirectory()
                                && !name.endsWith(".class");
                if (resource) {
                    Path file = folder.resolve(name.substring(PACKAGE.length()));
                    Files.createDirectories(file.getParent());
                    Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
