package dev.tend.render.text;

/// Whether escape sequences may be used: `PLAIN` never writes one.
public enum Style {
    PLAIN,
    COLOUR;

    private static final String RESET = "\u001b[0m";

    public String bold(String text) {
        return wrap("\u001b[1m", text);
    }

    public String cyan(String text) {
        return wrap("\u001b[36m", text);
    }

    public String red(String text) {
        return wrap("\u001b[31m", text);
    }

    public String boldRed(String text) {
        return wrap("\u001b[1m\u001b[31m", text);
    }

    public String boldYellow(String text) {
        return wrap("\u001b[1m\u001b[33m", text);
    }

    public String boldCyan(String text) {
        return wrap("\u001b[1m\u001b[36m", text);
    }

    private String wrap(String start, String text) {
        return switch (this) {
            case PLAIN -> text;
            case COLOUR -> text.isEmpty() ? text : start + text + RESET;
        };
    }
}
