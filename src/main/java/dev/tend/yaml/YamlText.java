package dev.tend.yaml;

import dev.tend.model.value.Value;

import java.util.List;

/// Writes YAML in the canonical form: text is quoted only where it would not be read back as the
/// same text by any YAML 1.2 program, or by most of YAML 1.1, which scripts in Python have.
final class YamlText {
    private static final String FIRST_QUOTED = "-?:,[]{}#&*!|>'\"%@`~=<";

    /// `yes` and `no` are values of fields, too.
    private static final List<String> WORDS =
            List.of("null", "true", "false", ".inf", ".nan", "on", "off");

    private final StringBuilder text = new StringBuilder();

    YamlText line(String line) {
        text.append(line).append('\n');
        return this;
    }

    /// Lines that are complete, each with its end.
    YamlText lines(String lines) {
        text.append(lines);
        return this;
    }

    YamlText field(String indent, String key, String value) {
        if (!value.isEmpty()) {
            text.append(indent)
                    .append(scalar(key, false))
                    .append(": ")
                    .append(scalar(value, false));
            text.append('\n');
        }
        return this;
    }

    /// A value that is known to need no quotes.
    YamlText plain(String indent, String key, String value) {
        text.append(indent).append(key).append(": ").append(value).append('\n');
        return this;
    }

    YamlText list(String indent, String key, List<String> values) {
        if (values.size() == 1) {
            return field(indent, key, values.getFirst());
        }
        if (!values.isEmpty()) {
            text.append(indent).append(scalar(key, false)).append(": ");
            text.append(flowList(values)).append('\n');
        }
        return this;
    }

    static String flowList(List<String> values) {
        var flow = new StringBuilder("[");
        for (var value : values) {
            flow.append(flow.length() > 1 ? ", " : "").append(flowScalar(value));
        }
        return flow.append(']').toString();
    }

    static String flowScalar(String value) {
        return scalar(value, true);
    }

    /// A key as it stands before its colon.
    static String key(String key) {
        return scalar(key, false);
    }

    /// A value on one line; `flow` where it stands within brackets.
    static String value(Value value, boolean flow) {
        return switch (value) {
            case Value.Text(var words) -> scalar(words, flow);
            case Value.Texts(var words) ->
                    words.size() == 1 ? scalar(words.getFirst(), flow) : flowList(words);
            case Value.Number(var number) -> number.plain();
            case Value.Day(var date) -> date.toString();
            case Value.At(var moment) -> moment.toString();
            case Value.Amount(var money) -> money.toString();
        };
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String scalar(String value, boolean flow) {
        return isPlain(value, flow) ? value : quoted(value);
    }

    private static boolean isPlain(String value, boolean flow) {
        if (value.isEmpty()
                || FIRST_QUOTED.indexOf(value.charAt(0)) >= 0
                || value.charAt(0) == ' '
                || value.endsWith(" ")
                || value.endsWith(":")
                || value.contains(": ")
                || value.contains(" #")
                || isOtherThanText(value)) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean special =
                    c < ' '
                            || c >= 0x7F && c < 0xA0
                            || c == '\u2028'
                            || c == '\u2029'
                            || c == '\uFEFF'
                            || Character.isSurrogate(c)
                            || c >= '\uFFFE';
            if (special || flow && ",[]{}".indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    /// Whether the core schema of YAML 1.2 takes it for a number, a truth value or null, or YAML
    /// 1.1 does: `1_000`, `1:30` in sixties.
    private static boolean isOtherThanText(String value) {
        char first = value.charAt(0);
        var unsigned = first == '+' ? value.substring(1) : value;
        for (var word : WORDS) {
            if (unsigned.equalsIgnoreCase(word)) {
                return true;
            }
        }
        if (first != '.' && first != '+' && (first < '0' || first > '9')) {
            return false;
        }
        for (int i = 1; i < value.length(); i++) {
            if ("0123456789abcdefABCDEF.+-xo_:".indexOf(value.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static String quoted(String value) {
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> append(quoted, c);
            }
        }
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, char c) {
        boolean printable =
                c >= ' ' && c < 0x7F
                        || c >= 0xA0
                                && c != '\u2028'
                                && c != '\u2029'
                                && c != '\uFEFF'
                                && c < '\uFFFE';
        if (printable) {
            quoted.append(c);
        } else {
            var hex = Integer.toHexString(c);
            quoted.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
        }
    }
}
