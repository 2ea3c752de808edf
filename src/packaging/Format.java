import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Formats every Java file below a folder with google-java-format, AOSP style, or says which are
/// not formatted.
///
///     java -cp <google-java-format and what it needs> Format.java check|apply FOLDER
///
/// It runs on the JDK that the build selects, since the formatter needs a newer one than Maven may
/// have. Exit code 1 when `check` found a file to format or a file cannot be read as Java.
final class Format {
    private final Formatter formatter =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());
    private final boolean apply;
    private int unformatted;

    private Format(boolean apply) {
        this.apply = apply;
    }

    public static void main(String[] arguments) throws IOException {
        Format format = new Format(arguments[0].equals("apply"));
        for (Path file : javaFilesBelow(Path.of(arguments[1]))) {
            format.visit(file);
        }
        if (format.unformatted > 0) {
            System.err.println("Format the code with: mvn -q -Pformat initialize");
            System.exit(1);
        }
    }

    private static List<Path> javaFilesBelow(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (var paths = Files.walk(folder)) {
            paths.filter(path -> path.toString().endsWith(".java")).sorted().forEach(files::add);
        }
        return files;
    }

    private void visit(Path file) throws IOException {
        String found = Files.readString(file);
        String formatted;
        try {
            formatted = formatter.formatSourceAndFixImports(found);
        } catch (FormatterException e) {
            unformatted++;
            System.err.println(file + ": not readable as Java: " + e.getMessage());
            return;
        }
        if (formatted.equals(found)) {
            return;
        }
        if (apply) {
            Files.writeString(file, formatted);
            System.out.println("formatted " + file);
        } else {
            unformatted++;
            System.err.println("not formatted: " + file);
        }
    }
}
