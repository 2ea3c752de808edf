package dev.tend.cli.command;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Encodes each text as a whole: piece by piece, as print streams do, it takes several times as
/// long.
public final class Utf8Stream extends PrintStream {
    public Utf8Stream(OutputStream out) {
        super(out, false, StandardCharsets.UTF_8);
    }

    @Override
    public void print(String text) {
        writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void println(String line) {
        print(line + System.lineSeparator());
    }
}
