package dev.tend.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

class MoneyPhraseTest {
    @Test
    void readsAmountsAsPeopleTypeThem() {
        var table =
                List.of(
                        "500000 -> 500000 CNY",
                        "500,000 -> 500000 CNY",
                        "１２万元 -> 120000 CNY",
                        "１，２５０．５ ＵＳＤ -> 1250.5 USD",
                        "1,250,000.50 -> 1250000.5 CNY",
                        "50万 -> 500000 CNY",
                        "1.5万 -> 15000 CNY",
                        "120万元 -> 1200000 CNY",
                        "50w -> 500000 CNY",
                        "50萬 -> 500000 CNY",
                        "2亿 -> 200000000 CNY",
                        "5千 -> 5000 CNY",
                        "3百万 -> 3000000 CNY",
                        "1.2千万元 -> 12000000 CNY",
                        "五十万 -> 500000 CNY",
                        "十万 -> 100000 CNY",
                        "十二万元 -> 120000 CNY",
                        "两百五十万 -> 2500000 CNY",
                        "三千二百块 -> 3200 CNY",
                        "三万五 -> 35000 CNY",
                        "一千五 -> 1500 CNY",
                        "一百零二 -> 102 CNY",
                        "一万零五百 -> 10500 CNY",
                        "一千零五十万 -> 10500000 CNY",
                        "一亿两千万 -> 120000000 CNY",
                        "九千九百九十九万九千九百九十九 -> 99999999 CNY",
                        "叁拾万元整 -> 300000 CNY",
                        "壹佰贰拾萬圆整 -> 1200000 CNY",
                        "五十万 USD -> 500000 USD",
                        "八 -> 8 CNY",
                        "USD 3000 -> 3000 USD",
                        "EUR300k -> 300000 EUR",
                        "RMB 50万 -> 500000 CNY",
                        "人民币50万元 -> 500000 CNY",
                        "30万人民币 -> 300000 CNY",
                        "US$3k -> 3000 USD",
                        "HK$5,000 -> 5000 HKD",
                        "5000美元 -> 5000 USD",
                        "五万美金 -> 50000 USD",
                        "50万欧元 -> 500000 EUR",
                        "2000块钱 -> 2000 CNY",
                        "500 euro -> 500 EUR",
                        "1.5 million -> 1500000 CNY",
                        "1 million USD -> 1000000 USD",
                        "USD 2 million -> 2000000 USD",
                        "50 thousand -> 50000 CNY",
                        "1.250k -> 1250 CNY",
                        "0.125 -> 0.125 CNY",
                        "12.3456 -> 12.3456 CNY",
                        "¥30万 -> 300000 CNY",
                        "￥5000 -> 5000 CNY",
                        "50k RMB -> 50000 CNY",
                        "$12k -> 12000 USD",
                        "50k -> 50000 CNY",
                        "1.2m EUR -> 1200000 EUR",
                        "5000 eur -> 5000 EUR",
                        "5000EUR -> 5000 EUR",
                        "$5 USD -> 5 USD",
                        "€99 -> 99 EUR",
                        "£1,000 -> 1000 GBP");
        for (var line : table) {
            var parts = line.split(" -> ");
            assertEquals(
                    parts[1],
                    MoneyPhrase.read(parts[0], "CNY").map(Object::toString).orElse("none"),
                    line);
        }
    }

    @Test
    void refusesWhatIsNoAmountOrContradictsItself() {
        for (var phrase :
                List.of(
                        "",
                        "1,5",
                        "1,5 EUR",
                        "1.234,56 EUR",
                        "1,5万",
                        "5$0",
                        "$5 EUR",
                        "¥5 USD",
                        ",500",
                        "1234,567",
                        "5 k k",
                        "-5",
                        "abc",
                        "CNY",
                        "1e5",
                        "30.000",
                        "1.000 EUR",
                        "USD 3000 EUR",
                        "EUR",
                        "million",
                        "万",
                        "五五万",
                        "一百二百",
                        "一万三万",
                        "三十五零",
                        "零",
                        "一零零",
                        "百万",
                        "五十万5",
                        "五点五万",
                        "1.2.3",
                        "5 万 元 x")) {
            assertEquals(
                    "none",
                    MoneyPhrase.read(phrase, "CNY").map(Object::toString).orElse("none"),
                    phrase);
        }
    }

    @Test
    void readsEveryNumberAsItIsSpoken() {
        long seed = Long.getLong("seed", System.nanoTime());
        var random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            long number = 1 + random.nextLong(random.nextBoolean() ? 100_000 : 1_000_000_000_000L);
            var read = MoneyPhrase.read(spoken(number), "CNY");
            assertEquals(
                    number + " CNY",
                    read.map(Object::toString).orElse("none"),
                    () -> spoken(number) + ", -Dseed=" + seed);
        }
    }

    private static String spoken(long number) {
        var text = new StringBuilder();
        var units = List.of("亿", "万", "");
        long above = 0;
        for (int i = 0; i < units.size(); i++) {
            long group = number / (i == 0 ? 100_000_000 : i == 1 ? 10_000 : 1) % 10_000;
            if (group > 0) {
                boolean isPadded = above > 0 && group < 1000;
                text.append(isPadded ? "零" : "").append(spokenGroup(group)).append(units.get(i));
            }
            above = above * 10_000 + group;
        }
        return text.toString();
    }

    private static String spokenGroup(long group) {
        var text = new StringBuilder();
        boolean isPadded = false;
        for (int place = 1000; place > 0; place /= 10) {
            int digit = (int) (group / place % 10);
            if (digit == 0) {
                isPadded = !text.isEmpty();
            } else {
                text.append(isPadded ? "零" : "").append("一二三四五六七八九".charAt(digit - 1));
                text.append(place == 1 ? "" : "千百十".charAt(3 - String.valueOf(place).length() + 1));
                isPadded = false;
            }
        }
        return text.toString();
    }

    @Test
    void aBookMayCallItsOwnCurrencyAsItLikes() {
        assertEquals("5000 RMB", MoneyPhrase.read("5000 RMB", "RMB").orElseThrow().toString());
        assertEquals("5000 RMB", MoneyPhrase.read("5000", "RMB").orElseThrow().toString());
    }
}
