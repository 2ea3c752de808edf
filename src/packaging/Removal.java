import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Deletes a file, or a folder with all that is in it; nothing where there is none.
final class Removal {
    private Removal() {}

    static void of(Path fileOrFolder) throws IOException {
        if (!Files.exists(fileOrFolder)) {
            return;
        }
        List<Path> found = new ArrayList<>();
        try (var paths = Files.walk(fileOrFolder)) {
            paths.forEach(found::addFirst);
        }
        for (Path path : found) {
            Files.delete(path);
        }
    }
}
