package dev.tend.phrase;

/// What a token of a date phrase is, whichever language it was written in.
enum Kind {
    /// Digits or a Chinese numeral; never a word.
    NUMBER,
    /// `a`, `one` … `twelve`: counts a length, is never a day of the month.
    COUNT,
    /// The `th` of `5th`.
    ORDINAL,
    /// A month by name; its value is 1 to 12.
    MONTH,
    /// A day of the week; its value is 1 (Monday) to 7.
    WEEKDAY,
    /// `tomorrow` and its like; its value is the distance from today in days.
    DAY,
    NOW,
    /// `coming`: the next of its name after today.
    COMING,
    /// `first`, of `first of June` and `first day of June`.
    FIRST,
    /// `next`, `this`, `last`; its value is how many weeks, months or years away.
    SHIFT,
    /// `明年` and its like; its value is how many years away.
    YEAR_SHIFT,
    /// A unit of length; its value is the ordinal of a [Unit].
    UNIT,
    /// A unit of the clock; its value is how many minutes it has.
    CLOCK_UNIT,
    HALF,
    /// `个半月`, after a count: that many months and a half.
    MONTHS_AND_HALF,
    /// The `Q` of `Q3`.
    Q,
    /// `季度`: numbered, it is one of the four; `个季度` counts them.
    QUARTER_MARK,
    /// The `第` of `第三季度`.
    NUMBERED,
    /// `月`.
    MONTH_MARK,
    /// `日`, which also counts days in `3日后`.
    DAY_MARK,
    /// `号`.
    DATE_MARK,
    /// The start, middle or end of something; its value is the ordinal of a [Point].
    POINT,
    /// A part of the day; its value is the ordinal of a [PartOfDay].
    PART,
    /// `am` (0) or `pm` (12).
    MERIDIEM,
    /// `点`.
    HOUR_MARK,
    MINUTE_MARK,
    /// `刻`.
    QUARTER_HOUR,
    SHARP,
    IN,
    AGO,
    WITHIN,
    INSIDE,
    LATER,
    EARLIER,
    AFTER,
    BEFORE,
    FROM,
    THE,
    OF,
    AT,
    ON,
    BY,
    T,
    Z,
    POSSESSIVE,
    DASH,
    SLASH,
    DOT,
    COLON,
    COMMA,
    PLUS,
    OPEN,
    CLOSE,
    END
}
