package dev.tend.text;

import dev.tend.model.value.Language;
import dev.tend.resource.Resource;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// The words of tend in one language. In a pattern `{0}` stands for the first argument, and `{0|1
/// day|# days}` for `1 day` where that argument is 1, else for `# days` with the argument in place
/// of `#`.
public final class Messages {
    private final Language language;

    /// Its lines stand in the order of their keys.
    private final byte[] file;

    private final Map<String, Optional<String>> found = new HashMap<>();

    private Messages(Language language, byte[] file) {
        this.language = language;
        this.file = file;
    }

    public static Messages in(Language language) {
        return new Messages(
                language, Resource.bytes("text/messages_" + language.code() + ".properties"));
    }

    public Language language() {
        return language;
    }

    public boolean has(String key) {
        return pattern(key).isPresent();
    }

    /// The message of a key; every key that is asked for has one in each language, tests see to it.
    public String get(String key, Object... arguments) {
        var pattern = pattern(key);
        if (pattern.isEmpty()) {
            throw new IllegalArgumentException("no message " + key);
        }
        return arguments.length == 0 && pattern.get().indexOf('{') < 0
                ? pattern.get()
                : fill(pattern.get(), arguments);
    }

    private Optional<String> pattern(String key) {
        var known = found.get(key);
        if (known != null) {
            return known;
        }
        var pattern = find(key);
        found.put(key, pattern);
        return pattern;
    }

    /// A command needs a dozen of a thousand messages: their lines are found by halving the file,
    /// and they alone are read as properties.
    private Optional<String> find(String key) {
        var beginning = (key + " = ").getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = file.length;
        while (low < high) {
            int start = startOfLine((low + high) >>> 1);
            int end = Math.min(start + beginning.length, file.length);
            int order = Arrays.compare(beginning, 0, beginning.length, file, start, end);
            if (order == 0) {
                return value(key, start, endOfLine(start));
            } else if (order < 0) {
                high = start;
            } else {
                low = endOfLine(start) + 1;
            }
        }
        return Optional.empty();
    }

    private int startOfLine(int at) {
        int start = at;
        while (start > 0 && file[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private int endOfLine(int at) {
        int end = at;
        while (end < file.length && file[end] != '\n') {
            end++;
        }
        return end;
    }

    private Optional<String> value(String key, int start, int end) {
        var line = new String(file, start, end - start, StandardCharsets.UTF_8);
        var properties = new Properties();
        try {
            properties.load(new StringReader(line));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Optional.ofNullable(properties.getProperty(key));
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
