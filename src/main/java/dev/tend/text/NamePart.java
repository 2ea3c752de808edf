package dev.tend.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A piece of a name: a run of Han characters, or a word of another script in lower case with its
/// Latin diacritics folded. `shouting` tells that the word was written without lower-case letters
/// or with dots between its letters, as abbreviations are.
sealed interface NamePart {
    String DIVIDERS = "()[]{}<>,;/|、（），；【】《》「」〔〕";

    record Han(String text) implements NamePart {}

    record Word(String text, boolean shouting) implements NamePart {}

    /// The pieces of a name in order, grouped as brackets and commas divide it.
    static List<List<NamePart>> groupsOf(String name) {
        var text = Characters.inOneForm(name);
        var groups = new ArrayList<List<NamePart>>();
        var group = new ArrayList<NamePart>();
        var at = 0;
        while (at < text.length()) {
            var codePoint = text.codePointAt(at);
            var end = at + Character.charCount(codePoint);
            if (Characters.isHan(codePoint)) {
                end = Characters.endOfHan(text, at);
                addRuns(group, text.substring(at, end));
            } else if (Characters.isWordPart(codePoint)) {
                end = endOfWord(text, at);
                group.add(wordOf(text.substring(at, end)));
            } else if (DIVIDERS.indexOf(codePoint) >= 0 && !group.isEmpty()) {
                groups.add(group);
                group = new ArrayList<>();
            }
            at = end;
        }
        if (!group.isEmpty()) {
            groups.add(group);
        }
        return groups;
    }

    /// A company inside a run ends that run, so that a branch's place stands for itself.
    private static void addRuns(List<NamePart> group, String run) {
        var start = 0;
        while (start < run.length()) {
            var company = run.indexOf("公司", start);
            var end = company < 0 ? run.length() : company + 2;
            group.add(new Han(run.substring(start, end)));
            start = end;
        }
    }

    /// Apostrophes belong to a word, as do dots and ampersands beside single letters (S.A., P&G).
    private static int endOfWord(String text, int from) {
        var start = from;
        var end = Characters.endOfWord(text, from);
        while (end + 1 < text.length() && joins(text, start, end)) {
            start = end + 1;
            end = Characters.endOfWord(text, start);
        }
        return end;
    }

    private static boolean joins(String text, int start, int end) {
        if (!Characters.isWordPart(text.codePointAt(end + 1))) {
            return false;
        }
        var next = Characters.endOfWord(text, end + 1) - end - 1;
        return switch (text.charAt(end)) {
            case '\'', '’' -> true;
            case '.' -> end - start == 1 && next == 1 && Character.isLetter(text.charAt(start));
            case '&' -> end - start == 1 || next == 1;
            default -> false;
        };
    }

    private static Word wordOf(String written) {
        var letters = new StringBuilder();
        for (var i = 0; i < written.length(); i++) {
            if ("'’.&".indexOf(written.charAt(i)) < 0) {
                letters.append(written.charAt(i));
            }
        }
        var shouting = !Characters.hasLowerCase(written) || written.indexOf('.') >= 0;
        return new Word(folded(letters.toString()).toLowerCase(Locale.ROOT), shouting);
    }

    private static String folded(String word) {
        if (Characters.isAscii(word)) {
            return word;
        }
        var decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
        var folded = new StringBuilder();
        for (var i = 0; i < decomposed.length(); i++) {
            var character = decomposed.charAt(i);
            switch (character) {
                case 'ß', 'ẞ' -> folded.append("ss");
                case 'Æ', 'æ' -> folded.append("ae");
                case 'Œ', 'œ' -> folded.append("oe");
                case 'Ø', 'ø' -> folded.append('o');
                case 'Ł', 'ł' -> folded.append('l');
                case 'Đ', 'đ', 'Ð', 'ð' -> folded.append('d');
                case 'Þ', 'þ' -> folded.append("th");
                case 'ı' -> folded.append('i');
                case 'Ħ', 'ħ' -> folded.append('h');
                default -> {
                    if (character < '\u0300' || character > '\u036f') {
                        folded.append(character);
                    }
                }
            }
        }
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }
}
