package dev.tend.exchange;

/// Content lines cut to 75 octets of UTF-8, a blank before what continues (RFC 5545, 3.1); no
/// character is cut in two.
final class FoldedLines {
    private static final int MOST = 75;
    private static final String FOLD = "\r\n ";

    private FoldedLines() {}

    /// The text, its lines ended by CR LF; characters come in whole pairs.
    static String of(String text) {
        var folded = new StringBuilder(text.length() + text.length() / MOST * FOLD.length());
        int octets = 0;
        for (int at = 0; at < text.length(); ) {
            int sign = text.codePointAt(at);
            if (sign == '\n') {
                octets = 0;
            } else if (sign != '\r') {
                octets += octets(sign);
                if (octets > MOST) {
                    folded.append(FOLD);
                    octets = 1 + octets(sign);
                }
            }
            folded.appendCodePoint(sign);
            at += Character.charCount(sign);
        }
        return folded.toString();
    }

    private static int octets(int sign) {
        if (sign < 0x80) {
            return 1;
        }
        if (sign < 0x800) {
            return 2;
        }
        return sign < Character.MIN_SUPPLEMENTARY_CODE_POINT ? 3 : 4;
    }
}
