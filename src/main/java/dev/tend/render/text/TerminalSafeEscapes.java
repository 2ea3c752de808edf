package dev.tend.render.text;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

import java.util.HexFormat;

/// Escapes what JSON demands and, as hexadecimal escapes, whatever else [Printable] would replace.
public final class TerminalSafeEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1;
    private static final int DELETE = 0x7F;

    @Override
    public int[] getEscapeCodesForAscii() {
        var escapes = standardAsciiEscapesForJSON();
        escapes[DELETE] = ESCAPE_STANDARD;
        return escapes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        char c = (char) character;
        return Printable.isHarmful(c)
                ? new SerializedString("\\u" + HexFormat.of().withUpperCase().toHexDigits(c))
                : null;
    }
}
