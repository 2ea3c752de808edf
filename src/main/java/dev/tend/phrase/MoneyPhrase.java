package dev.tend.phrase;

import dev.tend.model.value.Currencies;
import dev.tend.model.value.Decimal;
import dev.tend.model.value.FullWidth;
import dev.tend.model.value.Iso;
import dev.tend.model.value.Money;

import java.util.Locale;
import java.util.Optional;

/// Reads an amount as people type it: `500000`, `500,000 CNY`, `USD 3000`, `50万`, `五十万元`,
/// `¥500000`, `$12k`, `1.2m EUR`, `1 million`. A comma only stands between groups of three digits;
/// what contradicts itself is not read, nor what means another amount elsewhere: `30.000`.
public final class MoneyPhrase {
    private static final int GROUP = 3;

    /// What stands before or after the number, and the currency it means. Of those that end alike
    /// the longer one comes first.
    private enum Mark {
        RENMINBI("人民币", Currencies.YUAN),
        YUAN_EXACTLY("元整", Currencies.YUAN),
        YUAN_IN_CONTRACTS("圆整", Currencies.YUAN),
        HONG_KONG_YUAN("港元", "HKD"),
        HONG_KONG_MONEY("港币", "HKD"),
        AMERICAN_YUAN("美元", "USD"),
        AMERICAN_GOLD("美金", "USD"),
        EUROPEAN_YUAN("欧元", "EUR"),
        JAPANESE_YUAN("日元", "JPY"),
        POUNDS("英镑", "GBP"),
        YUAN_ROUND("圆", Currencies.YUAN),
        YUAN_WORD("元", Currencies.YUAN),
        YUAN_SPOKEN("块", Currencies.YUAN),
        YUAN_SPOKEN_OF("块钱", Currencies.YUAN),
        YUAN("¥", Currencies.YUAN),
        WIDE_YUAN("￥", Currencies.YUAN),
        AMERICAN_DOLLAR("US$", "USD"),
        HONG_KONG_DOLLAR("HK$", "HKD"),
        DOLLAR("$", "USD"),
        EUROS("EUROS", "EUR"),
        EURO("EURO", "EUR"),
        EURO_SIGN("€", "EUR"),
        POUND_SIGN("£", "GBP");

        private final String sign;
        private final String currency;

        Mark(String sign, String currency) {
            this.sign = sign;
            this.currency = currency;
        }
    }

    /// A word or letter after the number, and the zeros it stands for. Of those that end alike the
    /// longer one comes first.
    private enum Unit {
        BAIWAN("百万", 6),
        QIANWAN("千万", 7),
        QIAN("千", 3),
        WAN("万", 4),
        TRADITIONAL_WAN("萬", 4),
        W("W", 4),
        YI("亿", 8),
        THOUSAND("THOUSAND", 3),
        MILLION("MILLION", 6),
        K("K", 3),
        M("M", 6);

        private final String sign;
        private final int zeros;

        Unit(String sign, int zeros) {
            this.sign = sign;
            this.zeros = zeros;
        }
    }

    /// What is left of a phrase beside the currency it names; none where it names two.
    private record Named(String rest, String currency) {
        /// The same with one name of a currency less; itself where there is none.
        Optional<Named> stripped(String own) {
            for (var mark : Mark.values()) {
                if (rest.startsWith(mark.sign)) {
                    return as(mark.currency, rest.substring(mark.sign.length()));
                }
                if (rest.endsWith(mark.sign)) {
                    return as(mark.currency, rest.substring(0, rest.length() - mark.sign.length()));
                }
            }
            int before = lettersBefore();
            if (before == GROUP && rest.length() > GROUP) {
                return as(code(rest.substring(0, GROUP), own), rest.substring(GROUP));
            }
            int after = rest.length() - lettersAfter();
            return rest.length() - after >= GROUP && !endsWithUnit()
                    ? as(
                            code(rest.substring(rest.length() - GROUP), own),
                            rest.substring(0, rest.length() - GROUP))
                    : Optional.of(this);
        }

        private Optional<Named> as(String other, String left) {
            return currency.isEmpty() || currency.equals(other)
                    ? Optional.of(new Named(left.strip(), other))
                    : Optional.empty();
        }

        private static String code(String letters, String own) {
            boolean isYuan = letters.equals(Currencies.RENMINBI) && !letters.equals(own);
            return isYuan ? Currencies.YUAN : letters;
        }

        private int lettersBefore() {
            int at = 0;
            while (at < rest.length() && isLetter(rest.charAt(at))) {
                at++;
            }
            return at;
        }

        private int lettersAfter() {
            int at = rest.length();
            while (at > 0 && isLetter(rest.charAt(at - 1))) {
                at--;
            }
            return rest.length() - at;
        }

        private boolean endsWithUnit() {
            return rest.endsWith(Unit.THOUSAND.sign) || rest.endsWith(Unit.MILLION.sign);
        }

        private static boolean isLetter(char c) {
            return c >= 'A' && c <= 'Z';
        }
    }

    private MoneyPhrase() {}

    /// The amount; in `currency` where the phrase names none. Empty where it is no amount.
    public static Optional<Money> read(String phrase, String currency) {
        return named(phrase, currency)
                .flatMap(named ->
                        number(
                                named.rest(),
                                named.currency().isEmpty() ? currency : named.currency()));
    }

    /// Whether the point of a phrase may stand between thousands, as it does in half of Europe.
    public static boolean isAmbiguous(String phrase, String currency) {
        return named(phrase, currency).filter(named -> isAmbiguous(named.rest())).isPresent();
    }

    private static boolean isAmbiguous(String number) {
        int point = number.indexOf('.');
        return point > 0
                && point <= GROUP
                && number.charAt(0) != '0'
                && number.length() == point + 1 + GROUP
                && Iso.isDecimal(number);
    }

    private static Optional<Named> named(String phrase, String currency) {
        var named = new Named(FullWidth.narrowed(phrase).strip().toUpperCase(Locale.ROOT), "");
        while (true) {
            var less = named.stripped(currency);
            if (less.isEmpty() || less.get().rest().length() == named.rest().length()) {
                return less;
            }
            named = less.get();
        }
    }

    private static Optional<Money> number(String text, String currency) {
        var spoken = ChineseAmount.read(text);
        if (spoken.isPresent()) {
            return Optional.of(new Money(Decimal.of(spoken.getAsLong()), currency));
        }
        if (isAmbiguous(text)) {
            return Optional.empty();
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
