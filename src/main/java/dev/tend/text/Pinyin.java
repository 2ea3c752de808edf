package dev.tend.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads Chinese text as toneless pinyin in plain ASCII.
///
/// A Han character is one lower-case syllable, ü is written v as people type it (吕 is `lv`).
/// Characters with several readings are read by the words around them, with company and place names
/// in mind (重庆 is `chong qing`, 重点 `zhong dian`).
public final class Pinyin {
    private Pinyin() {}

    /// The syllables and words of a text in order: one syllable per Han character, and each run of
    /// other letters and digits as it stands. Spaces and punctuation only separate. A Han character
    /// whose reading is not known stands for itself.
    public static List<String> of(String text) {
        var parts = new ArrayList<String>();
        var at = 0;
        while (at < text.length()) {
            var codePoint = text.codePointAt(at);
            var end = at + Character.charCount(codePoint);
            if (Characters.isHan(codePoint)) {
                end = Characters.endOfHan(text, at);
                parts.addAll(ofHan(text.substring(at, end)));
            } else if (Characters.isWordPart(codePoint)) {
                end = Characters.endOfWord(text, at);
                parts.add(text.substring(at, end));
            }
            at = end;
        }
        return parts;
    }

    /// The first letters, as people type them to find a name: 上海智联 is `shzl`, 张三 `zs`. Acronyms and
    /// numbers stay whole (3M中国 is `3mzg`).
    public static String initials(String text) {
        var letters = new StringBuilder();
        for (var part : of(Characters.inOneForm(text))) {
            var whole = !Characters.hasLowerCase(part);
            var end = whole ? part.length() : part.offsetByCodePoints(0, 1);
            letters.append(part, 0, end);
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /// All syllables and words in one lower-case word: 上海智联 is `shanghaizhilian`.
    public static String full(String text) {
        return String.join("", of(Characters.inOneForm(text))).toLowerCase(Locale.ROOT);
    }

    /// One reading for each Han character of a run that has only such characters.
    static List<String> ofHan(String run) {
        var readings = new ArrayList<String>(run.length());
        var at = 0;
        while (at < run.length()) {
            var end = run.offsetByCodePoints(at, 1);
            readings.add(end - at == 1 ? readingAt(run, at) : run.substring(at, end));
            at = end;
        }
        return readings;
    }

    private static String readingAt(String run, int at) {
        var inContext = HanReadings.at(run, at);
        if (!inContext.isEmpty()) {
            return inContext;
        }
        // The library's dictionary for words needs a further jar; single characters do not.
        return com.github.promeg.pinyinhelper.Pinyin.toPinyin(run.charAt(at))
                .toLowerCase(Locale.ROOT);
    }
}
