package dev.tend.render.text;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/// Writes to an `Appendable` that stays the caller's: neither flushes nor closes it.
public final class AppendableWriter extends Writer {
    private final Appendable out;

    public AppendableWriter(Appendable out) {
        this.out = out;
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        out.append(CharBuffer.wrap(buffer, offset, length));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
