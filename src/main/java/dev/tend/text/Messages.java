package dev.tend.text;

import dev.tend.model.Language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;

/// The words of tend in one language. In a pattern `{0}` stands for the first argument, and `{0|1
/// day|# days}` for `1 day` where that argument is 1, else for `# days` with the argument in place
/// of `#`.
public final class Messages {
    private final Language language;
    private final Properties patterns;

    private Messages(Language language, Properties patterns) {
        this.language = language;
        this.patterns = patterns;
    }

    public static Messages in(Language language) {
        var patterns = new Properties();
        var file = "messages_" + language.code() + ".properties";
        try (var in = Messages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            patterns.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Messages(language, patterns);
    }

    public Language language() {
        return language;
    }

    public Set<String> keys() {
        return patterns.stringPropertyNames();
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /// The message of a key; every key that is asked for has one in each language, tests see to it.
    public String get(String key, Object... arguments) {
        var pattern = patterns.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no message " + key);
        }
        return arguments.length == 0 && pattern.indexOf('{') < 0
                ? pattern
                : fill(pattern, arguments);
    }

    private static String fill(String pattern, Object... arguments) {
        var text = new StringBuilder();
        int at = 0;
        for (int open = placeholder(pattern, 0); open >= 0; open = placeholder(pattern, at)) {
            int close = pattern.indexOf('}', open);
            text.append(pattern, at, open);
            var argument = arguments[pattern.charAt(open + 1) - '0'].toString();
            text.append(open + 2 == close ? argument : chosen(pattern, open, close, argument));
            at = close + 1;
        }
        return text.append(pattern, at, pattern.length()).toString();
    }

    private static int placeholder(String pattern, int from) {
        int open = pattern.indexOf('{', from);
        while (open >= 0
                && !(open + 2 < pattern.length() && Character.isDigit(pattern.charAt(open + 1)))) {
            open = pattern.indexOf('{', open + 1);
        }
        return open;
    }

    private static String chosen(String pattern, int open, int close, String argument) {
        int bar = pattern.indexOf('|', open + 3);
        return argument.equals("1")
                ? pattern.substring(open + 3, bar)
                : pattern.substring(bar + 1, close).replace("#", argument);
    }
}
