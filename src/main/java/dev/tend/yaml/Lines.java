package dev.tend.yaml;

/// Where the lines of a text begin and end. Lines end in LF or CRLF.
record Lines(String text) {
    /// The first character of the line that an offset lies in.
    int startOf(int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    /// The end of the line that an offset lies in, before its line break.
    int endOf(int at) {
        int newline = text.indexOf('\n', at);
        int end = newline < 0 ? text.length() : newline;
        return end > startOf(at) && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /// The first character of the next line; the end of the text where there is none.
    int nextAfter(int at) {
        int newline = text.indexOf('\n', at);
        return newline < 0 ? text.length() : newline + 1;
    }

    boolean isStart(int at) {
        return at == 0 || text.charAt(at - 1) == '\n';
    }

    boolean isBlank(int from, int to) {
        return text.substring(from, to).isBlank();
    }

    /// The line break in use around an offset.
    String breakAt(int at) {
        int after = text.indexOf('\n', at);
        int newline = after < 0 ? text.lastIndexOf('\n') : after;
        return newline > 0 && text.charAt(newline - 1) == '\r' ? "\r\n" : "\n";
    }

    /// As many blanks as there are characters before an offset in its line.
    String indentOf(int at) {
        return " ".repeat(at - startOf(at));
    }
}
