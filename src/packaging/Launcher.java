import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The shell script that starts tend, filled in from its template.
record Launcher(Path template) {
    void write(Path file, Map<String, String> words) throws IOException {
        String script = Files.readString(template);
        for (Map.Entry<String, String> word : words.entrySet()) {
            script = script.replace("@" + word.getKey() + "@", word.getValue());
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /// One word for the shell, whatever characters it has.
    static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    static String classpath(List<Path> jars) {
        List<String> names = new ArrayList<>();
        for (Path jar : jars) {
            names.add(jar.toString());
        }
        return String.join(File.pathSeparator, names);
    }
}
