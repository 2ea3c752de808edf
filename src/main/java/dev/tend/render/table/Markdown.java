package dev.tend.render.table;

/// Words as Markdown that shows them as they are.
public final class Markdown {
    private static final String SIGNS = "\\`*_[]<>#|&~";

    private Markdown() {}

    public static String escaped(String words) {
        var escaped = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (SIGNS.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }
}
