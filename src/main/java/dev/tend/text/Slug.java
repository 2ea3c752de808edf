package dev.tend.text;

import dev.tend.model.value.Code;

import java.util.ArrayList;
import java.util.List;

/// The short ASCII name of a customer's folder, made from the customer's name.
public final class Slug {
    private static final int MAX_LENGTH = 32;
    private static final String UNNAMED = "customer";

    private Slug() {}

    /// A slug `[a-z0-9]+(-[a-z0-9]+)*` of at most 32 characters that can name a folder on any
    /// system; always the same one for the same name. Chinese names are written in pinyin, legal
    /// forms are left out, and so are words like 科技 where something distinctive remains: 上海智联科技有限公司
    /// is `shanghai-zhilian`. A text that is a slug already stays as it is. A name without any
    /// usable character is `customer`.
    public static String of(String name) {
        if (isSlug(name) && name.length() <= MAX_LENGTH) {
            return safe(name);
        }
        var slug = joined(selected(wordsOf(name)));
        return slug.isEmpty() ? UNNAMED : safe(slug);
    }

    /// Whether a text follows the grammar of slugs, whatever its length.
    public static boolean isSlug(String text) {
        var afterHyphen = true;
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character == '-' && afterHyphen || character != '-' && !isSlugLetter(character)) {
                return false;
            }
            afterHyphen = character == '-';
        }
        return !afterHyphen;
    }

    private static boolean isSlugLetter(char character) {
        return character >= 'a' && character <= 'z' || character >= '0' && character <= '9';
    }

    private static List<SlugWord> wordsOf(String name) {
        var words = new ArrayList<SlugWord>();
        for (var group : NamePart.groupsOf(name)) {
            var nameLength = LegalForms.lengthWithout(group, false);
            for (var i = 0; i < group.size(); i++) {
                switch (group.get(i)) {
                    case NamePart.Han han -> words.addAll(SlugWord.ofHan(han.text()));
                    case NamePart.Word word ->
                            words.addAll(SlugWord.ofWord(word.text(), i >= nameLength));
                }
            }
        }
        return words;
    }

    private static List<SlugWord> selected(List<SlugWord> words) {
        var distinctive = false;
        for (var word : words) {
            distinctive = distinctive || word.isDistinctive();
        }
        var chosen = new ArrayList<SlugWord>();
        for (var word : words) {
            // Names in two languages often say the same twice.
            if (isWanted(word.role(), distinctive) && !contains(chosen, word.text())) {
                chosen.add(word);
            }
        }
        return chosen.isEmpty() ? words : chosen;
    }

    private static boolean contains(List<SlugWord> words, String text) {
        for (var word : words) {
            if (word.text().equals(text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWanted(SlugWord.Role role, boolean distinctive) {
        return switch (role) {
            case PLACE, BRAND, TRADE -> true;
            case FILLER -> !distinctive;
            case LEGAL_FORM -> false;
        };
    }

    /// As many words as fit. Only the first distinctive one is cut within, lest nothing of it is
    /// left.
    private static String joined(List<SlugWord> words) {
        var slug = new StringBuilder();
        var distinctive = false;
        for (var word : words) {
            var room = MAX_LENGTH - slug.length() - (slug.isEmpty() ? 0 : 1);
            var fits = word.text().length() <= room;
            if (!fits && distinctive) {
                break;
            }
            var text = fits ? word.text() : cut(word, room);
            if (!text.isEmpty()) {
                slug.append(slug.isEmpty() ? "" : "-").append(text);
            }
            distinctive = distinctive || word.isDistinctive();
        }
        return slug.toString();
    }

    private static String cut(SlugWord word, int room) {
        var text = new StringBuilder();
        for (var syllable : word.syllables()) {
            if (text.length() + syllable.length() > room) {
                break;
            }
            text.append(syllable);
        }
        var isOneLongWord = text.isEmpty() && word.syllables().size() == 1 && room > 0;
        return isOneLongWord ? word.text().substring(0, room) : text.toString();
    }

    /// Windows has no files of some names.
    private static String safe(String slug) {
        return Code.isReserved(slug) ? slug + "-" + UNNAMED : slug;
    }
}
