package dev.tend.store.disk;

import dev.tend.yaml.SourceText;
import dev.tend.yaml.Utf8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.MalformedInputException;

/// What stands in a file, byte for byte; a file that is not there holds the empty text.
public record FileText(boolean isThere, String text) {
    public static final FileText NONE = new FileText(false, "");

    public static FileText of(String text) {
        return new FileText(true, text);
    }

    /// Whether both are the same file content. To link the equality of records would cost every
    /// command that writes more than the writing itself.
    public boolean is(FileText other) {
        return isThere == other.isThere && text.equals(other.text);
    }

    /// Fails with [NoText] for a file larger than one that can be read, and for one that is not
    /// UTF-8.
    static FileText decode(String file, byte[] bytes) throws IOException {
        if (bytes.length > SourceText.MOST_BYTES) {
            throw NoText.of(file, "too large");
        }
        return of(Utf8.decode(bytes).orElseThrow(() -> NoText.of(file, "not UTF-8")));
    }

    /// UTF-8; text that has no such form is refused rather than written with question marks.
    public byte[] encoded() throws CharacterCodingException {
        return Utf8.encode(text).orElseThrow(() -> new MalformedInputException(1));
    }
}
