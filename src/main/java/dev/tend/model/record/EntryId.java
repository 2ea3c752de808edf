package dev.tend.model.record;

import java.util.random.RandomGenerator;

/// Ids of entries: 8 random letters and digits, without those that are mistaken for one another.
public final class EntryId {
    public static final int LENGTH = 8;
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

    private EntryId() {}

    public static String random(RandomGenerator random) {
        var id = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return id.toString();
    }

    /// The id that stands for a number; its lower 40 bits decide.
    static String of(long number) {
        var id = new StringBuilder(LENGTH);
        long rest = number & 0xff_ffff_ffffL;
        for (int i = 0; i < LENGTH; i++) {
            id.append(LETTERS.charAt((int) (rest % LETTERS.length())));
            rest /= LETTERS.length();
        }
        return id.toString();
    }

    public static boolean isId(String text) {
        return text.length() == LENGTH && isPrefix(text);
    }

    /// Whether `text` could be the beginning of an id.
    public static boolean isPrefix(String text) {
        if (text.isEmpty() || text.length() > LENGTH) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (LETTERS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
