package dev.tend.render.table;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;

/// The terminal columns of a text by another way than the code under test: the grapheme clusters of
/// the JDK and the scripts of their first characters.
public final class MeasuredColumns {
    private MeasuredColumns() {}

    public static int of(String text) {
        var clusters = BreakIterator.getCharacterInstance();
        clusters.setText(text);
        int columns = 0;
        int start = clusters.first();
        for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
            columns += ofCluster(text.substring(start, end));
            start = end;
        }
        return columns;
    }

    private static int ofCluster(String cluster) {
        int base = cluster.codePointAt(0);
        if (Character.isEmojiPresentation(base)) {
            boolean loneFlagLetter = base >= 0x1F1E6 && base <= 0x1F1FF && cluster.length() == 2;
            return loneFlagLetter ? 1 : 2;
        }
        if (cluster.indexOf(0xFE0F) > 0 && Character.isEmoji(base)) {
            return 2;
        }
        boolean fullWidth =
                (base >= 0xFF01 && base <= 0xFF60) || (base >= 0x3000 && base <= 0x303E);
        return switch (UnicodeScript.of(base)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> 2;
            default -> fullWidth ? 2 : 1;
        };
    }
}
