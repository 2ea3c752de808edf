package dev.tend.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Spoils the bytes of a file, as accidents, bad programs and bad people do.
record HostileBytes(Random random) {
    /// What is put anywhere into a file: signs of YAML, values at their limits, what a terminal
    /// would obey, halves of characters.
    static final List<String> PIECES =
            List.of(
                    ": ",
                    ":",
                    "：",
                    "- ",
                    "-",
                    "? ",
                    "[",
                    "]",
                    "{",
                    "}",
                    ",",
                    "，",
                    "\"",
                    "'",
                    "“",
                    "#",
                    " #",
                    "&a ",
                    "*a",
                    "!!str ",
                    "!",
                    "|",
                    "|+\n",
                    ">-\n",
                    "%",
                    "@",
                    "`",
                    "\\",
                    "\\x1b",
                    "\\ud800",
                    "\\U0010ffff",
                    "<<: *a",
                    "\t",
                    "\n",
                    "\n\n",
                    "\r",
                    "\r\n",
                    " ",
                    "    ",
                    "\n---\n",
                    "---",
                    "\n---\n\t\n---\n",
                    "\n---\n\t# x\n---\n",
                    "\n---\n\u0085\n---\n",
                    "\n...\n",
                    "\n=======\n",
                    "<<<<<<< a\n",
                    "%YAML 1.1\n",
                    "no",
                    "~",
                    "null",
                    ".inf",
                    "0x1F",
                    "2024-02-30",
                    "0000-00-00",
                    "9999-12-31",
                    "-1",
                    "0",
                    "99999999999999999999",
                    "1e999999999",
                    "0.00000000000000000001",
                    "99999999999y",
                    "2147483648d",
                    "9223372036854775807",
                    "101%",
                    "-5%",
                    "25:61",
                    "2024-05-01T99:00Z",
                    "+86 138",
                    "a@b",
                    "\u001b[2J",
                    "\u001b]0;owned\u0007",
                    "\u001b[7;5mx",
                    "\u009b7m",
                    "\u202eevil\u202c",
                    "\u200f",
                    "\u2028",
                    "\u0085",
                    "\uFEFF",
                    "\u0000",
                    "\u0007",
                    "\u007f",
                    "\u00a0",
                    "\u3000",
                    "é",
                    "e\u0301",
                    "张三",
                    "😀",
                    "👨‍👩‍👧",
                    "$(id)",
                    "`id`",
                    "${USER}",
                    "=1+1",
                    "../../etc/passwd",
                    "{0}",
                    "%s",
                    "''",
                    "\"\"",
                    "[]",
                    "{}");

    private static final byte[][] HALVES = {
        {(byte) 0xFF},
        {(byte) 0xC0, (byte) 0x80},
        {(byte) 0xE4, (byte) 0xB8},
        {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
        {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
        {(byte) 0x80},
        {0}
    };
    private static final String TOKEN_ENDS = " \n:,[]{}\"'#-";

    byte[] spoil(byte[] file) {
        var spoilt = file;
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            spoilt = once(spoilt);
        }
        return spoilt;
    }

    private byte[] once(byte[] file) {
        return switch (random.nextInt(16)) {
            case 0 -> replace(file, at(file), 1, new byte[] {(byte) random.nextInt(256)});
            case 1 -> replace(file, at(file), random.nextInt(20), new byte[0]);
            case 2 -> Arrays.copyOf(file, at(file));
            case 3 -> replace(file, at(file), 0, HALVES[random.nextInt(HALVES.length)]);
            case 4, 5 -> replace(file, at(file), 0, bytes(piece()));
            case 6, 7 -> token(file, piece());
            case 8 -> lines(file);
            case 9 -> indented(file);
            case 10 -> replace(file, at(file), 0, stretch(file));
            case 11, 12, 13 -> value(file);
            case 14 -> bytes(piece());
            default -> random.nextInt(8) == 0 ? huge(file) : token(file, "");
        };
    }

    private int at(byte[] file) {
        return random.nextInt(file.length + 1);
    }

    private String piece() {
        return PIECES.get(random.nextInt(PIECES.size()));
    }

    /// A token is replaced.
    private byte[] token(byte[] file, String piece) {
        int start = at(file);
        int end = start;
        while (start > 0 && TOKEN_ENDS.indexOf(file[start - 1]) < 0) {
            start--;
        }
        while (end < file.length && TOKEN_ENDS.indexOf(file[end]) < 0) {
            end++;
        }
        return replace(file, start, end - start, bytes(piece));
    }

    /// The value of a key becomes a text that is sound YAML, with anything in it.
    private byte[] value(byte[] file) {
        var text = text(file);
        int colon = text.indexOf(": ", random.nextInt(text.length() + 1));
        if (colon < 0) {
            return file;
        }
        int end = Math.max(colon + 2, text.indexOf('\n', colon));
        var written = new StringBuilder("\"");
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            piece().chars().forEach(c -> written.append("\\u%04x".formatted(c)));
            written.append(text, colon + 2, end > colon + 2 ? colon + 3 : colon + 2);
        }
        return replace(file, colon + 2, end - colon - 2, bytes(written.append('"').toString()));
    }

    /// Lines change places, are doubled or go.
    private byte[] lines(byte[] file) {
        var lines = new ArrayList<>(List.of(text(file).split("(?<=\n)")));
        int one = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> lines.remove(one);
            case 1 -> lines.add(one, lines.get(random.nextInt(lines.size())));
            case 2 -> Collections.swap(lines, one, random.nextInt(lines.size()));
            default -> lines.addAll(one, List.copyOf(lines.subList(one / 2, one)));
        }
        return asItWas(String.join("", lines));
    }

    /// What hangs on what changes.
    private byte[] indented(byte[] file) {
        var text = text(file);
        int newline = text.indexOf('\n', random.nextInt(text.length() + 1));
        var blanks = random.nextInt(9) == 0 ? "\t" : " ".repeat(1 + random.nextInt(5));
        return asItWas(text.substring(0, newline + 1) + blanks + text.substring(newline + 1));
    }

    private byte[] stretch(byte[] file) {
        int start = at(file);
        return Arrays.copyOfRange(file, start, Math.min(file.length, start + random.nextInt(400)));
    }

    /// Thousands of the same.
    private byte[] huge(byte[] file) {
        var piece =
                random.nextBoolean()
                        ? piece()
                        : List.of("[", "{a: ", "- ", "a: &a [*a]\n", "---\nx\n")
                                .get(random.nextInt(5));
        return replace(file, at(file), 0, bytes(piece.repeat(1 + random.nextInt(20_000))));
    }

    private static byte[] replace(byte[] file, int at, int length, byte[] by) {
        var result = new ByteArrayOutputStream();
        result.write(file, 0, at);
        result.writeBytes(by);
        int rest = Math.min(file.length, at + length);
        result.write(file, rest, file.length - rest);
        return result.toByteArray();
    }

    /// A character for each byte, and back.
    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static byte[] asItWas(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
