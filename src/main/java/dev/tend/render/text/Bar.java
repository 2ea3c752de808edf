package dev.tend.render.text;

/// A bar of block characters, right-padded to its room when drawn.
public record Bar(String blocks, int room) {
    private static final String EIGHTHS = "▏▎▍▌▋▊▉";

    /// Proportional to the eighth of a column; whoever is there at all is seen.
    public static Bar of(long part, long whole, int room) {
        if (part == 0) {
            return new Bar("", room);
        }
        int eighths = (int) Math.max(1, Math.round((double) part / whole * room * 8));
        var blocks = "█".repeat(eighths / 8);
        int rest = eighths % 8;
        return new Bar(rest == 0 ? blocks : blocks + EIGHTHS.charAt(rest - 1), room);
    }

    public String padding() {
        return " ".repeat(room - blocks.length());
    }
}
