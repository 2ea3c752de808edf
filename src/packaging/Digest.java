import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A short name for contents: twelve hexadecimal digits of SHA-256 over everything added.
final class Digest {
    private static final int DIGITS = 12;
    private final MessageDigest sha256;

    Digest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    Digest add(String text) {
        sha256.update(text.getBytes(StandardCharsets.UTF_8));
        sha256.update((byte) 0);
        return this;
    }

    Digest addContent(Path file) throws IOException {
        sha256.update(Files.readAllBytes(file));
        return this;
    }

    String shortName() {
        return HexFormat.of().formatHex(sha256.digest()).substring(0, DIGITS);
    }
}
