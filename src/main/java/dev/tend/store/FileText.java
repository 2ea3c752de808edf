package dev.tend.store;

import dev.tend.yaml.SourceText;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/// What stands in a file, byte for byte; a file that is not there holds the empty text.
public record FileText(boolean isThere, String text) {
    static final FileText NONE = new FileText(false, "");

    static FileText of(String text) {
        return new FileText(true, text);
    }

    /// What stands in a file under a folder; fails where it is no regular file or not UTF-8.
    static FileText in(Path folder, String file) throws IOException {
        var target = folder.resolve(file);
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return NONE;
        }
        if (!Files.isRegularFile(target)) {
            throw new FileSystemException(file, null, "no regular file");
        }
        if (Files.size(target) > SourceText.MOST_BYTES) {
            var most = SourceText.mostMegabytes();
            throw new FileSystemException(file, null, "larger than " + most + " MB");
        }
        try {
            return of(Files.readString(target, StandardCharsets.UTF_8));
        } catch (CharacterCodingException otherEncoding) {
            throw new FileSystemException(file, null, "not UTF-8");
        }
    }

    /// Makes this the content of a file, with its folders; a file that shall not be there goes, and
    /// with it the folders that become empty.
    void writeTo(Path top, String file) throws IOException {
        var target = top.resolve(file);
        if (isThere) {
            var content = encoded();
            var folder = top.resolve(file.substring(0, Math.max(0, file.lastIndexOf('/'))));
            AtomicFile.write(
                    Files.createDirectories(folder), target.getFileName().toString(), content);
        } else {
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(target);
            }
            removeEmpty(top, target);
        }
    }

    private static void removeEmpty(Path top, Path gone) throws IOException {
        for (var up = gone.getParent(); up != null && !up.equals(top); up = up.getParent()) {
            var rest = up.toFile().list();
            if (Files.exists(up) && (rest == null || rest.length > 0)) {
                return;
            }
            Files.deleteIfExists(up);
        }
    }

    /// UTF-8; text that has no such form is refused rather than written with question marks.
    byte[] encoded() throws CharacterCodingException {
        var buffer = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }
}
