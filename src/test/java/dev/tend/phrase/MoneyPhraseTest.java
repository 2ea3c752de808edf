package dev.tend.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

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
                        "1.2.3",
                        "5 万 元 x")) {
            assertEquals(
                    "none",
                    MoneyPhrase.read(phrase, "CNY").map(Object::toString).orElse("none"),
                    phrase);
        }
    }

    @Test
    void aBookMayCallItsOwnCurrencyAsItLikes() {
        assertEquals("5000 RMB", MoneyPhrase.read("5000 RMB", "RMB").orElseThrow().toString());
        assertEquals("5000 RMB", MoneyPhrase.read("5000", "RMB").orElseThrow().toString());
    }
}
