package dev.tend.git;

import java.util.Locale;
import java.util.Optional;

/// What one of git's configuration files says of the user. Texts are empty where it says nothing.
record UserSection(String name, String email) {
    static final UserSection NONE = new UserSection("", "");

    private static final String ESCAPED = "\"\\ntb";

    boolean isComplete() {
        return !name.isEmpty() && !email.isEmpty();
    }

    /// This one, where a file that is read after it says nothing else.
    UserSection then(UserSection later) {
        return new UserSection(
                later.name.isEmpty() ? name : later.name,
                later.email.isEmpty() ? email : later.email);
    }

    /// Of a text in the form that `git config` writes. Empty where it has anything else: other
    /// files that it includes, extensions, lines that go on in the next, several things on a line,
    /// a name or an address in quotes, or what git would refuse.
    static Optional<UserSection> of(String text) {
        if (!isPrintable(text)) {
            return Optional.empty();
        }
        var found = NONE;
        boolean inside = false;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            var line = text.substring(start, end).trim();
            start = end + 1;
            if (line.startsWith("[")) {
                if (!isPlainHeader(line.substring(1))) {
                    return Optional.empty();
                }
                inside = line.equalsIgnoreCase("[user]");
            } else if (!isBlank(line)) {
                int equals = line.indexOf('=');
                var key = (equals < 0 ? line : line.substring(0, equals)).trim();
                var value = equals < 0 ? "" : line.substring(equals + 1).trim();
                if (!isPlain(key, value)) {
                    return Optional.empty();
                }
                found = inside ? found.then(named(key, value)) : found;
            }
        }
        return Optional.of(found);
    }

    /// Whether a text has no control characters but tabs and ends of lines.
    private static boolean isPrintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isEnd = c == '\n' || c == '\r' && text.startsWith("\n", i + 1);
            if (c < ' ' && c != '\t' && !isEnd) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(String line) {
        return line.isEmpty() || line.charAt(0) == '#' || line.charAt(0) == ';';
    }

    private static UserSection named(String key, String value) {
        return switch (key.toLowerCase(Locale.ROOT)) {
            case "name" -> new UserSection(value, "");
            case "email" -> new UserSection("", value);
            default -> NONE;
        };
    }

    private static boolean isPlain(String key, String value) {
        boolean isOurs = key.equalsIgnoreCase("name") || key.equalsIgnoreCase("email");
        return isWord(key) && isSound(value) && (!isOurs || isPlainText(value));
    }

    /// `section]`, or `section "subsection"]`, that leads to no other file.
    private static boolean isPlainHeader(String header) {
        int end = header.indexOf(' ');
        int close = header.length() - 1;
        if (close < 0 || header.charAt(close) != ']') {
            return false;
        }
        var section = header.substring(0, end < 0 ? close : end).toLowerCase(Locale.ROOT);
        var rest = end < 0 ? "\"\"" : header.substring(end + 1, close);
        return isWord(section)
                && !section.startsWith("include")
                && !section.equals("extensions")
                && rest.length() >= 2
                && rest.indexOf('"') == 0
                && rest.indexOf('"', 1) == rest.length() - 1
                && rest.indexOf('\\') < 0;
    }

    private static boolean isWord(String word) {
        boolean isWord = !word.isEmpty() && isLetter(word.charAt(0));
        for (int i = 1; isWord && i < word.length(); i++) {
            char c = word.charAt(i);
            isWord = isLetter(c) || c >= '0' && c <= '9' || c == '-';
        }
        return isWord;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /// Whether a value ends on its line, and git takes it.
    private static boolean isSound(String value) {
        boolean quoted = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                i++;
                if (i == value.length() || ESCAPED.indexOf(value.charAt(i)) < 0) {
                    return false;
                }
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '#' || c == ';')) {
                return true;
            }
        }
        return !quoted;
    }

    private static boolean isPlainText(String value) {
        boolean plain = !value.isEmpty() && !value.contains("  ");
        for (int i = 0; plain && i < value.length(); i++) {
            plain = "\"\\#;\t".indexOf(value.charAt(i)) < 0;
        }
        return plain;
    }
}
