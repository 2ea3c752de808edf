package dev.tend.render;

import java.io.IOException;

/// Output that cannot be written to.
final class BrokenOutput implements Appendable {
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
