package dev.tend.phrase;

import java.util.OptionalLong;

/// Whole amounts in Chinese numerals, as they are spoken and as contracts write them: `五十万`,
/// `三千二百`, `一万零五百`, `叁拾万`; a last digit without its unit belongs to the next one down (`三万五` is
/// 35000). What does not count down is not read.
final class ChineseAmount {
    private static final String PLAIN = "〇一二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
    private static final long WAN = 10_000;
    private static final long YI = WAN * WAN;
    private static final int NONE = -1;

    private final String text;

    /// What is said of the present group of four places, and of all before it.
    private long group;

    private long before;

    /// The unit that was said last, and what limits the next one.
    private long last;

    private long limit = WAN;
    private long groupLimit = Long.MAX_VALUE;
    private int digit = NONE;
    private boolean isPadded;

    private ChineseAmount(String text) {
        this.text = text;
    }

    /// The number; empty where it is none.
    static OptionalLong read(String text) {
        return new ChineseAmount(text).read();
    }

    private OptionalLong read() {
        for (int i = 0; i < text.length(); i++) {
            if (!take(text.charAt(i))) {
                return OptionalLong.empty();
            }
        }
        if (digit != NONE) {
            group += digit * (isPadded || last == 0 ? 1 : last / 10);
        }
        long all = before + group;
        return all > 0 && (digit != NONE || !isPadded)
                ? OptionalLong.of(all)
                : OptionalLong.empty();
    }

    private boolean take(char c) {
        int value = digit(c);
        if (value == 0) {
            boolean isFirst = isPadded || digit != NONE;
            isPadded = true;
            return !isFirst;
        }
        if (value > 0) {
            boolean isFirst = digit == NONE;
            digit = value;
            return isFirst;
        }
        long unit = unit(c);
        return unit >= WAN ? endGroup(unit) : unit > 0 && place(unit);
    }

    private boolean place(long unit) {
        // 十 at the beginning is one ten.
        boolean isBare = digit == NONE && unit == 10 && group == 0 && (before == 0 || isPadded);
        if (unit >= limit || digit == NONE && !isBare) {
            return false;
        }
        group += (isBare ? 1 : digit) * unit;
        said(unit);
        limit = unit;
        return true;
    }

    private boolean endGroup(long unit) {
        group += Math.max(digit, 0);
        if (group == 0 || unit >= groupLimit) {
            return false;
        }
        before += group * unit;
        group = 0;
        said(unit);
        limit = WAN;
        groupLimit = unit;
        return true;
    }

    private void said(long unit) {
        last = unit;
        digit = NONE;
        isPadded = false;
    }

    private static int digit(char c) {
        if (c == '两') {
            return 2;
        }
        return Math.max(PLAIN.indexOf(c), FORMAL.indexOf(c));
    }

    private static long unit(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1000;
            case '万', '萬' -> WAN;
            case '亿' -> YI;
            default -> 0;
        };
    }
}
