package dev.tend.report;

/// A column of a table. `key` is its stable name in CSV and JSON and the name of its heading in the
/// messages; `keep` says how firmly it holds its width when the screen is narrow. The figures of a
/// `drawn` column have bars beside them where people read them on a screen with room to spare.
public record Column(String key, Keep keep, boolean drawn) {
    private Column(String key, Keep keep) {
        this(key, keep, false);
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
        return new Column(key, Keep.WHOLE, true);
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
}
