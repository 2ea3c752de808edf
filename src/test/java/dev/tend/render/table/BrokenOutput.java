package dev.tend.render.table;

import java.io.IOException;

/// Output that cannot be written to.
public final class BrokenOutput implements Appendable {
    @Override
    public Appendable append(CharSequence text) throws IOException {
        throw new IOException("broken");
    }

    @Override
    public Appendable append(CharSequence text, int start, int end) throws IOException {
        throw new IOException("broken");
    }

    @Override
    public Appendable append(char c) throws IOException {
        throw new IOException("broken");
    }
}
