package dev.tend.cli.command;

/// What an argument is called in messages. The help shows it in capitals, as `CUSTOMER` or
/// `KEY=VALUE`; people read it in their own language.
public final class ArgumentName {
    private ArgumentName() {}

    public static String of(App app, String label) {
        var name = new StringBuilder();
        int start = 0;
        while (start < label.length()) {
            int end = start;
            while (end < label.length() && isCapital(label.charAt(end))) {
                end++;
            }
            if (end > start) {
                name.append(word(app, label.substring(start, end)));
            } else {
                name.append(label.charAt(end++));
            }
            start = end;
        }
        return name.toString();
    }

    private static String word(App app, String capitals) {
        var key = "argument." + capitals;
        return app.messages().has(key) ? app.messages().get(key) : capitals;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
