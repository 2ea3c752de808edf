package dev.tend.exchange;

/// Words as iCalendar can hold them (RFC 5545, 3.3.11): line breaks are line feeds, a control that
/// is neither these nor a tab is a blank, and half of a surrogate pair is `�`.
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
        if (sign == '\r') {
            return '\n';
        }
        if (Character.isISOControl(sign) && sign != '\n' && sign != '\t') {
            return ' ';
        }
        boolean half = sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
        return half ? REPLACEMENT : sign;
    }
}
