package dev.tend.exchange;

/// Words as iCalendar can hold them (RFC 5545, 3.3.11): line breaks are line feeds, a control that
/// is neither these nor a tab is a blank; half of a surrogate pair is `�`, and so is what would
/// turn the order of the words around that follow (UAX #9).
final class CalendarWords {
    private static final char REPLACEMENT = '\uFFFD';

    private CalendarWords() {}

    static String of(String words) {
        var result = new StringBuilder(words.length());
        for (int at = 0; at < words.length(); ) {
            int sign = words.codePointAt(at);
            at += Character.charCount(sign);
            boolean crLf = sign == '\r' && at < words.length() && words.charAt(at) == '\n';
            if (!crLf) {
                result.appendCodePoint(allowed(sign));
            }
        }
        return result.toString();
    }

    private static int allowed(int sign) {
        if (sign == '\r' || sign == '\u2028' || sign == '\u2029') {
            return '\n';
        }
        if (Character.isISOControl(sign) && sign != '\n' && sign != '\t') {
            return ' ';
        }
        boolean half = sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
        return half || isReordering(sign) ? REPLACEMENT : sign;
    }

    private static boolean isReordering(int sign) {
        return sign >= 0x202A && sign <= 0x202E
                || sign >= 0x2066 && sign <= 0x206F
                || sign == 0x200E
                || sign == 0x200F
                || sign == 0x061C;
    }
}
