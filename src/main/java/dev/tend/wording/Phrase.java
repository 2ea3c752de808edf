package dev.tend.wording;

/// An entry of the lists: as it is `listed`, and as `units` with a space after each. `deed`: a plan
/// that holds it says what somebody does.
record Phrase(String listed, String units, int count, Worth worth, boolean deed) {
    /// What stands in no list.
    static final Phrase NONE = new Phrase("", "", 0, Worth.UNLISTED, false);

    static Phrase of(String listed, Worth worth, boolean deed) {
        var units = Units.of(listed);
        return new Phrase(listed, units.text(), units.count(), worth, deed);
    }

    boolean startsWith(String unit) {
        return units.startsWith(unit) && units.charAt(unit.length()) == ' ';
    }

    /// What its second unit begins with.
    char next() {
        return count > 1 ? units.charAt(units.indexOf(' ') + 1) : Units.END;
    }

    /// This entry where the same words are listed as a deed too.
    Phrase asDeed() {
        return new Phrase(listed, units, count, worth, true);
    }

    Phrase worth(Worth other) {
        return new Phrase(listed, units, count, other, deed);
    }
}
