package dev.tend.yaml;

import java.util.Random;

/// Texts that a careless writer of YAML would not get back.
final class NastyText {
    private static final String[] WHOLE = {
        "no",
        "yes",
        "on",
        "null",
        "NULL",
        "~",
        "true",
        "False",
        "08",
        "0x1F",
        "0o17",
        "1e5",
        "1E+5",
        ".5",
        "5.",
        "+5",
        "-5",
        "+.inf",
        "-.INF",
        ".inf",
        ".NaN",
        "1_000",
        "12:30",
        "12:30:45",
        "2024-05-01",
        "138-0013-8000",
        "13800138000",
        "+86 21 5555 0103",
        "---",
        "...",
        "--- x",
        "-",
        "- a",
        "? a",
        ": a",
        "a:",
        "a: b",
        "a:b",
        "a #b",
        "a#b",
        "#a",
        "&a",
        "*a",
        "!a",
        "!!str a",
        "%a",
        "@a",
        "`a`",
        "|",
        ">",
        "'",
        "\"",
        "'a'",
        "\"a\"",
        "it's",
        "\\",
        "\\n",
        "[a]",
        "{a: b}",
        "a, b",
        "]",
        "}",
        ",",
        "=",
        "<<",
        " a",
        "a ",
        "  ",
        "\t",
        "a\t",
        "\na",
        "a\n",
        "a\nb",
        "a\r\nb",
        "\r",
        "a\n---\nb",
        "\0",
        "\u0007",
        "\u001b[31m",
        "\u007f",
        "\u0085",
        "\u00a0a\u00a0",
        "\u2028",
        "\u2029",
        "\ufeff",
        "\ufffe",
        "\uffff",
        "a\u3000",
        "\u3000a",
        "\u2003a\u2003",
        "😀",
        "a😀: b",
        "👨‍👩‍👧",
        "报价: 50万",
        "“引号”",
        "成交，继续",
        "：",
        "#标签",
        "<<<<<<< HEAD",
        "=======",
        ">>>>>>> x",
        "e\u0301",
        "\u202e",
        "𠮷野家"
    };
    private static final String[] PIECES = {
        " ", "  ", ": ", " #", "- ", "\n", "\t", "\r", "\"", "'", "\\", ",", "[", "]", "{", "}",
        "a", "word", "报价", "😀", "0", "1", ".", "-", ":", "#", "&", "*", "!", "|", ">", "%", "@",
        "`", "?", "\u0085", "\u2028", "\ufeff", "\0", "\u001b", "\u3000", "\u00a0", "~", "="
    };

    private NastyText() {}

    /// Never empty, and never with half a character.
    static String of(Random random) {
        if (random.nextInt(3) == 0) {
            return WHOLE[random.nextInt(WHOLE.length)];
        }
        var text = new StringBuilder();
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            text.append(
                    random.nextInt(8) == 0
                            ? character(random)
                            : PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static String character(Random random) {
        int point = random.nextInt(random.nextBoolean() ? 0x250 : Character.MAX_CODE_POINT + 1);
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE
                ? "x"
                : Character.toString(point);
    }
}
