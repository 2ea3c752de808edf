package dev.tend.phrase;

import dev.tend.model.value.Currencies;
import dev.tend.model.value.Decimal;
import dev.tend.model.value.Iso;
import dev.tend.model.value.Money;

import java.util.Locale;
import java.util.Optional;

/// Reads an amount as people type it: `500000`, `500,000 CNY`, `50万`, `120万元`, `五十万`, `¥500000`,
/// `$12k`, `1.2m EUR`. A comma only stands between groups of three digits; what contradicts itself
/// is not read.
public final class MoneyPhrase {
    private static final int GROUP = 3;

    /// A mark before or after the number, and the currency it means.
    private enum Mark {
        YUAN("¥", Currencies.YUAN),
        WIDE_YUAN("￥", Currencies.YUAN),
        YUAN_EXACTLY("元整", Currencies.YUAN),
        YUAN_IN_CONTRACTS("圆整", Currencies.YUAN),
        YUAN_ROUND("圆", Currencies.YUAN),
        YUAN_WORD("元", Currencies.YUAN),
        YUAN_SPOKEN("块", Currencies.YUAN),
        DOLLAR("$", "USD"),
        EURO("€", "EUR"),
        POUND("£", "GBP");

        private final String sign;
        private final String currency;

        Mark(String sign, String currency) {
            this.sign = sign;
            this.currency = currency;
        }
    }

    /// A letter after the number, and the zeros it stands for.
    private enum Unit {
        MILLIONS("百万", 6),
        TENS_OF_MILLIONS("千万", 7),
        THOUSANDS("千", 3),
        WAN("万", 4),
        TRADITIONAL_WAN("萬", 4),
        W("W", 4),
        YI("亿", 8),
        K("K", 3),
        M("M", 6);

        private final String sign;
        private final int zeros;

        Unit(String sign, int zeros) {
            this.sign = sign;
            this.zeros = zeros;
        }
    }

    private MoneyPhrase() {}

    /// The amount; in `currency` where the phrase names none. Empty where it is no amount.
    public static Optional<Money> read(String phrase, String currency) {
        var text = narrow(phrase).strip().toUpperCase(Locale.ROOT);
        var named = "";
        int letters = text.length();
        while (letters > 0 && text.charAt(letters - 1) >= 'A' && text.charAt(letters - 1) <= 'Z') {
            letters--;
        }
        if (text.length() - letters >= GROUP) {
            var letterCode = text.substring(text.length() - GROUP);
            boolean isYuan = letterCode.equals(Currencies.RENMINBI) && !letterCode.equals(currency);
            named = isYuan ? Currencies.YUAN : letterCode;
            text = text.substring(0, text.length() - GROUP).strip();
        }
        for (var mark : Mark.values()) {
            boolean before = text.startsWith(mark.sign);
            if (before || text.endsWith(mark.sign)) {
                if (!named.isEmpty() && !named.equals(mark.currency)) {
                    return Optional.empty();
                }
                named = mark.currency;
                text =
                        before
                                ? text.substring(mark.sign.length())
                                : text.substring(0, text.length() - mark.sign.length());
            }
        }
        return number(text.strip(), named.isEmpty() ? currency : named);
    }

    /// Digits, letters and signs as an input method for Chinese may type them.
    private static String narrow(String phrase) {
        var narrow = new StringBuilder(phrase.length());
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            narrow.append(c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c);
        }
        return narrow.toString();
    }

    private static Optional<Money> number(String text, String currency) {
        var spoken = ChineseAmount.read(text);
        if (spoken.isPresent()) {
            return Optional.of(new Money(Decimal.of(spoken.getAsLong()), currency));
        }
        var digits = text;
        int zeros = 0;
        for (var unit : Unit.values()) {
            if (digits.endsWith(unit.sign) && zeros == 0) {
                digits = digits.substring(0, digits.length() - unit.sign.length()).strip();
                zeros = unit.zeros;
            }
        }
        var plain = withoutGroups(digits);
        if (!Iso.isDecimal(plain)) {
            return Optional.empty();
        }
        var amount = Decimal.of(plain).shifted(zeros);
        return Optional.of(new Money(amount, currency));
    }

    /// The number without its commas; empty where they do not stand between groups of three.
    private static String withoutGroups(String number) {
        int point = number.indexOf('.');
        int end = point < 0 ? number.length() : point;
        int first = number.indexOf(',');
        if (first < 0) {
            return number;
        }
        for (int i = 0; i < number.length(); i++) {
            boolean comma = number.charAt(i) == ',';
            boolean expected = i >= first && i < end && (end - i) % (GROUP + 1) == 0;
            if (comma != expected) {
                return "";
            }
        }
        return first == 0 || first > GROUP ? "" : number.replace(",", "");
    }
}
