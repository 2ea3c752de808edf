package dev.tend.report;

/// A column of a table. `key` is its stable name in CSV and JSON, `called` the name of its heading
/// in the messages, the same unless another table means something else by it; `keep` says how
/// firmly it holds its width when the screen is narrow, and `rank` when it is left out where there
/// is no room for all. The figures of a `drawn` column have bars beside them where people read them
/// on a screen with room to spare.
public record Column(String key, String called, Keep keep, Rank rank, boolean drawn) {
    private Column(String key, Keep keep) {
        this(key, key, keep, Rank.USUAL, false);
    }

    /// Which columns go first where there is no room for all.
    public enum Rank {
        /// Goes before names and labels are cut to a few letters.
        MINOR,
        /// Goes when nothing can be shortened any more, the last one first.
        USUAL,
        /// What the table is asked for: goes last.
        ANSWER
    }

    /// What gives way first on a narrow screen.
    public enum Keep {
        /// Never shortened: ids, dates, figures.
        WHOLE,
        /// What people know a row by: stays readable while others can give way.
        NAME,
        /// Shortened when those marked `LEAST` no longer suffice.
        SHORTEN,
        /// Shortened first, and left out before the others become unreadable: what another column
        /// says in other words, or what is the same in most rows.
        LEAST,
        /// Left out before those marked `LEAST` are.
        SPARE,
        /// Stands above its rows as a heading on a terminal; the rows come in its order.
        GROUP
    }

    public static Column whole(String key) {
        return new Column(key, Keep.WHOLE);
    }

    /// Never shortened, and drawn.
    public static Column drawn(String key) {
        return new Column(key, key, Keep.WHOLE, Rank.USUAL, true);
    }

    public static Column name(String key) {
        return new Column(key, Keep.NAME);
    }

    public static Column spare(String key) {
        return new Column(key, Keep.SPARE);
    }

    public static Column shorten(String key) {
        return new Column(key, Keep.SHORTEN);
    }

    public static Column group(String key) {
        return new Column(key, Keep.GROUP);
    }

    public static Column least(String key) {
        return new Column(key, Keep.LEAST);
    }

    /// The same column under another heading.
    public Column called(String heading) {
        return new Column(key, heading, keep, rank, drawn);
    }

    /// The same column, which goes first.
    public Column minor() {
        return new Column(key, called, keep, Rank.MINOR, drawn);
    }

    /// The same column, which goes last.
    public Column answer() {
        return new Column(key, called, keep, Rank.ANSWER, drawn);
    }
}
