package dev.tend.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tend.model.value.Zone;
import dev.tend.phrase.DatePhrase.Leaning;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

class DateDoubtTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
    private static final Zone ZONE = Zone.of(ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-02-30 | NO_SUCH_DAY",
                "2024年2月30日 | NO_SUCH_DAY",
                "6/5/2024 | ORDER",
                "25/12 | ORDER",
                "24-06-05 | ORDER",
                "Wed, June 6, 2024 | WEEKDAY",
                "2024年6月6日周三 | WEEKDAY",
                "春节后 | HOLIDAY",
                "christmas | HOLIDAY",
                "before friday | BESIDE",
                "周五后 | BESIDE",
                "5日前 | BESIDE",
                "6月后 | BESIDE",
                "midnight | MIDNIGHT",
                "晚上12点 | MIDNIGHT",
                "this week | SPAN",
                "本月 | SPAN",
                "周末 | SPAN",
                "6月上旬 | SPAN",
                "early next month | SPAN",
                "soon | ",
                "改天 | ",
                "10 years | "
            })
    void whatIsRefusedIsToldWhy(String phrase, DateDoubt doubt) {
        assertEquals(false, isDate(phrase), phrase);
        assertEquals(Optional.ofNullable(doubt), DateDoubt.of(phrase, DateDoubtTest::isDate));
    }

    private static boolean isDate(String phrase) {
        return DatePhrase.read(phrase, TODAY, ZONE, Leaning.FUTURE).isPresent();
    }
}
