package dev.tend.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tend.model.value.Language;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Zone;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

class DateWordsTest {
    private static final Zone SHANGHAI = Zone.read("Asia/Shanghai").orElseThrow();

    @Test
    void aDayHasItsWeekday() {
        var day = Moment.of(LocalDate.of(2024, 6, 7));
        assertEquals("Fri 2024-06-07", words(day, Language.ENGLISH));
        assertEquals("2024-06-07 周五", words(day, Language.CHINESE));
    }

    @Test
    void everyWeekdayHasItsName() {
        var names = new StringBuilder();
        for (int day = 3; day <= 9; day++) {
            names.append(words(Moment.of(LocalDate.of(2024, 6, day)), Language.ENGLISH), 0, 4);
        }
        assertEquals("Mon Tue Wed Thu Fri Sat Sun ", names.toString());
    }

    @Test
    void aTimeIsThatOfTheReader() {
        var time = Moment.of(OffsetDateTime.of(2024, 6, 7, 20, 30, 0, 0, ZoneOffset.UTC));
        assertEquals("Sat 2024-06-08 04:30", words(time, Language.ENGLISH));
        assertEquals("2024-06-08 周六 04:30", words(time, Language.CHINESE));
    }

    private static String words(Moment moment, Language language) {
        return DateWords.of(moment, SHANGHAI, Messages.in(language));
    }
}
