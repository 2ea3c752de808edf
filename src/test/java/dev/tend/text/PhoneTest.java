package dev.tend.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.Seed;
import dev.tend.text.Phone.Standing;

import org.junit.jupiter.api.Test;

import java.util.Random;

/// Each row: the country of the book (`-` for none), what was typed, and the number in one form;
/// `invalid` or `unknown` where there is none.
class PhoneTest {
    @Test
    void chineseMobileNumbersAreReadInEverySpelling() {
        assertRows(
                """
                CN | 13900001001 | +8613900001001
                CN | 139-0000-1001 | +8613900001001
                CN | 139 0000 1001 | +8613900001001
                CN | 139.0000.1001 | +8613900001001
                CN | 139–0000–1001 | +8613900001001
                CN | +86-139-0000-1001 | +8613900001001
                CN | +8613900001001 | +8613900001001
                CN | (+86) 139 0000 1001 | +8613900001001
                CN | 86-13900001001 | +8613900001001
                CN | 0086 139 0000 1001 | +8613900001001
                CN | 0086-139-0000-1001 | +8613900001001
                CN | 013900001001 | +8613900001001
                CN | １３９００００１００１ | +8613900001001
                CN | ＋８６　１３９　００００　１００１ | +8613900001001
                CN | tel:13900001001 | +8613900001001
                CN | TEL: 139 0000 1001 | +8613900001001
                CN | tel:+86-139-0000-1001 | +8613900001001
                CN | 电话：139 0000 1001 | +8613900001001
                CN | 139-0000-1001-1234 | +8613900001001;ext=1234
                CN | 199 0000 1001 | +8619900001001
                """);
    }

    @Test
    void chineseLandlinesAreReadWithTheirExtensions() {
        assertRows(
                """
                CN | 021-5555 0103 | +862155550103
                CN | (021)55550103 | +862155550103
                CN | （０２１）５５５５－０１０３ | +862155550103
                CN | +86 21 5555 0103 | +862155550103
                CN | +86 (0)21 5555 0103 | +862155550103
                CN | 0086-21-55550103 | +862155550103
                CN | 0571-8888 6666 | +8657188886666
                CN | 0571-8888 6666转803 | +8657188886666;ext=803
                CN | 0571-88886666 转 803 | +8657188886666;ext=803
                CN | 0571-88886666（转803） | +8657188886666;ext=803
                CN | 0571-88886666轉803 | +8657188886666;ext=803
                CN | 0571-88886666分机803 | +8657188886666;ext=803
                CN | 0571-88886666 转分机 803 | +8657188886666;ext=803
                CN | 0571-88886666 分机号：803 | +8657188886666;ext=803
                CN | 0571-88886666-803 | +8657188886666;ext=803
                CN | ０５７１－８８８８６６６６－８０３ | +8657188886666;ext=803
                CN | +86-571-88886666-803 | +8657188886666;ext=803
                CN | 0571-88886666 ext. 803 | +8657188886666;ext=803
                CN | 0571-88886666x803 | +8657188886666;ext=803
                CN | 0571-88886666#803 | +8657188886666;ext=803
                """);
    }

    @Test
    void chineseServiceNumbersAreValid() {
        assertRows(
                """
                CN | 400-800-8888 | +864008008888
                CN | 4008-008-888 | +864008008888
                CN | 400-800-8888转1 | +864008008888;ext=1
                CN | 800-820-8888 | +868008208888
                CN | 95588 | +8695588
                CN | 955001 | +86955001
                CN | 95105105 | +8695105105
                CN | 96110 | +8696110
                CN | 10086 | +8610086
                US | +86 95588 | +8695588
                - | +86 400 800 8888 | +864008008888
                """);
    }

    @Test
    void numbersOfOtherCountriesAreRead() {
        assertRows(
                """
                US | 617-555-0110 | +16175550110
                US | (617) 555-0110 | +16175550110
                US | 1 617 555 0110 | +16175550110
                US | +1 (617) 555-0110 x12 | +16175550110;ext=12
                US | 617-555-0110 ext. 12 | +16175550110;ext=12
                US | 617-555-0110-12 | +16175550110;ext=12
                US | 1-800-555-0199 | +18005550199
                US | 011 86 139 0000 1001 | +8613900001001
                US | 0086 139 0000 1001 | +8613900001001
                CN | +1 617 555 0110 | +16175550110
                GB | 020 7946 0018 | +442079460018
                GB | +44 (0)20 7946 0018 | +442079460018
                CN | 0044 20 7946 0018 | +442079460018
                DE | 030 23125-014 | +493023125014
                DE | 030/23125-014 | +493023125014
                CN | +49 (0) 30 23125 014 | +493023125014
                DE | 0171 3920012 | +491713920012
                HK | 2123 4567 | +85221234567
                CN | +852 9123 4567 | +85291234567
                TW | 02-2712 3456 | +886227123456
                TW | 0912-345-678 | +886912345678
                CN | +886-2-2712-3456#12 | +886227123456;ext=12
                IT | 06 6982 1234 | +390669821234
                """);
    }

    @Test
    void whatIsNoNumberIsInvalid() {
        assertRows(
                """
                CN | n/a | invalid
                CN | 无 | invalid
                CN | + | invalid
                CN | 转803 | invalid
                CN | 123 | invalid
                CN | 1390000100 | invalid
                CN | 139000010012 | invalid
                CN | 12000001001 | invalid
                CN | 139000O1001 | invalid
                CN | 00000000 | invalid
                CN | 55550103 | invalid
                CN | 139-0000-1001/1002 | invalid
                CN | 139-0000-1001, 139-0000-1002 | invalid
                CN | 13900001001 张三 | invalid
                CN | +1 139 0000 1001 | invalid
                CN | +999 139 0000 1001 | invalid
                US | 139-0000-1001 | invalid
                US | 617-555-011 | invalid
                - | n/a | invalid
                - | 1390 | invalid
                - | +86 1390 | invalid
                - | 0086 1390 | invalid
                """);
        assertEquals(new Phone("", Standing.INVALID), Phone.read("", "CN"));
        assertEquals(new Phone("", Standing.INVALID), Phone.read("1".repeat(100_000), "CN"));
    }

    @Test
    void withoutACountryANumberThatNamesNoneIsOnlyCompared() {
        assertEquals(new Phone("13900001001", Standing.UNKNOWN), Phone.read("139-0000-1001", ""));
        assertEquals(
                new Phone("13900001001", Standing.UNKNOWN), Phone.read("(139) 0000 1001", "ZZ"));
        assertRows(
                """
                - | 139 0000 1001 | unknown
                - | +86 139 0000 1001 | +8613900001001
                - | 0086 139 0000 1001 | +8613900001001
                """);
    }

    @Test
    void howANumberIsGroupedNeverMatters() {
        var seed = Seed.fresh();
        var random = new Random(seed);
        for (var i = 0; i < 2_000; i++) {
            var number = "13" + (100_000_000 + random.nextInt(900_000_000));
            var spelled = new StringBuilder(random.nextBoolean() ? "+86 " : "");
            for (int at = 0; at < number.length(); at++) {
                char digit = number.charAt(at);
                spelled.append(random.nextBoolean() ? digit : (char) (digit - '0' + '０'));
                spelled.append(random.nextInt(4) == 0 ? " " : "");
            }
            var context = "seed " + seed + ", " + spelled;
            assertEquals(
                    "+86" + number, Phone.read(spelled.toString(), "CN").comparable(), context);
        }
    }

    @Test
    void nothingThatIsTypedBreaksTheReading() {
        var seed = Seed.fresh();
        var random = new Random(seed);
        var characters = "0123456789+-－() （）.,;#*x/转分机ext:tel\u0000😀１";
        for (var i = 0; i < 5_000; i++) {
            var typed = new StringBuilder();
            for (var n = random.nextInt(30); n > 0; n--) {
                typed.append(characters.charAt(random.nextInt(characters.length())));
            }
            var phone = Phone.read(typed.toString(), random.nextBoolean() ? "CN" : "");
            boolean compares = !phone.comparable().isEmpty();
            assertEquals(
                    compares, phone.standing() != Standing.INVALID, "seed " + seed + ": " + typed);
        }
    }

    private static void assertRows(String table) {
        for (var row : table.lines().toList()) {
            var cells = row.split("\\|", 3);
            var country = cells[0].strip().replace("-", "");
            var typed = cells[1].substring(1, cells[1].length() - 1);
            var phone = Phone.read(typed, country);
            switch (phone.standing()) {
                case VALID -> assertEquals(cells[2].strip(), phone.comparable(), row);
                case INVALID -> assertEquals("invalid", cells[2].strip(), row);
                case UNKNOWN -> {
                    assertEquals("unknown", cells[2].strip(), row);
                    assertTrue(!phone.comparable().isEmpty(), row);
                }
            }
        }
    }
}
