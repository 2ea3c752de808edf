import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Reads the bytes of all files below a folder with every core, and does nothing with them: the
/// floor under every program that must look at the whole book.
final class ReadBytes {
    private ReadBytes() {}

    public static void main(String[] arguments) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            System.out.println(
                    files
                            .filter(file -> file.toString().endsWith(".yaml"))
                            .toList()
                            .parallelStream()
                            .mapToLong(ReadBytes::length)
                            .sum());
        }
    }

    private static long length(Path file) {
        try {
            return Files.readAllBytes(file).length;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
