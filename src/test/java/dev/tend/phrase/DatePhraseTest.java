package dev.tend.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.tend.Seed;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Zone;
import dev.tend.phrase.DatePhrase.Leaning;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class DatePhraseTest {
    private static final Zone SHANGHAI = Zone.read("Asia/Shanghai").orElseThrow();
    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 6, 5);

    @Test
    void theSpaceBetweenTokensMakesNoDifference() {
        for (String phrase : List.of("下周五下午3点", "6月5日前", "2024年6月5日15:00", "3天后上午10点")) {
            assertEquals(read(phrase), read(spaced(phrase)), phrase);
        }
    }

    /// A day in the form of ISO 8601 is read without looking up words; behind one, it is not.
    @Test
    void aDayAsScriptsWriteItIsReadAsAmongWords() {
        long seed = Seed.fresh();
        var random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            var phrase =
                    "%04d-%02d-%02d"
                            .formatted(
                                    random.nextInt(10_000), random.nextInt(14), random.nextInt(34));
            assertEquals(read("by " + phrase), read(phrase), "seed " + seed + ": " + phrase);
            assertEquals(
                    DatePhrase.read("on " + phrase, WEDNESDAY, SHANGHAI, Leaning.PAST),
                    DatePhrase.read(phrase, WEDNESDAY, SHANGHAI, Leaning.PAST),
                    "seed " + seed + ": " + phrase);
        }
    }

    @Test
    void nowIsTheMinuteWhenTheClockIsKnown() {
        OffsetDateTime now = at(SHANGHAI, 2024, 6, 5, 9, 41, 27, 5);
        for (String phrase : List.of("now", " NOW ", "现在")) {
            assertEquals(
                    "2024-06-05T09:41+08:00",
                    DatePhrase.read(phrase, now, SHANGHAI, Leaning.PAST).orElseThrow().toString());
        }
    }

    @Test
    void aClockGivesTheDayAndTheZoneOfEveryOtherPhrase() {
        Zone arizona = Zone.of(ZoneOffset.ofHours(-7));
        OffsetDateTime now = at(arizona, 2024, 6, 5, 23, 59, 0, 0);
        assertEquals(
                "2024-06-06T15:00-07:00",
                DatePhrase.read("tomorrow 3pm", now, arizona, Leaning.FUTURE)
                        .orElseThrow()
                        .toString());
        assertEquals(Optional.empty(), DatePhrase.read("soon", now, arizona, Leaning.FUTURE));
    }

    @Test
    void hoursAndMinutesAreCountedFromTheClock() {
        assertFromClock(
                "2024-06-05T11:41+08:00", "in 2 hours", "2h", "+2h", "2小时后", "2 hours from now");
        assertFromClock(
                "2024-06-05T10:11+08:00",
                "in half an hour",
                "半小时后",
                "半个小时内",
                "30 min",
                "in 30 minutes");
        assertFromClock("2024-06-05T08:41+08:00", "an hour ago", "-1h", "1小时前", "60分钟前");
        assertFromClock("2024-06-06T00:41+08:00", "in 15 hours", "15个小时后");
        assertFromClock("2024-06-04T21:41+08:00", "12 hours ago", "12钟头前");
        OffsetDateTime now = at(SHANGHAI, 2024, 6, 5, 9, 41, 27, 5);
        assertEquals(
                "2024-06-05T07:41+08:00",
                DatePhrase.read("2小时", now, SHANGHAI, Leaning.PAST).orElseThrow().toString());
        for (String phrase : List.of("in 2 hours ago", "1000h", "half", "半分钟", "2h 3pm", "hours")) {
            assertEquals(
                    Optional.empty(),
                    DatePhrase.read(phrase, now, SHANGHAI, Leaning.FUTURE),
                    phrase);
        }
    }

    @Test
    void hoursAreCountedAcrossTheChangeOfClocks() {
        Zone berlin = Zone.read("Europe/Berlin").orElseThrow();
        OffsetDateTime spring = at(berlin, 2024, 3, 31, 1, 30, 0, 0);
        OffsetDateTime autumn = at(berlin, 2024, 10, 27, 1, 30, 0, 0);
        assertEquals(
                "2024-03-31T03:30+02:00",
                DatePhrase.read("in an hour", spring, berlin, Leaning.FUTURE)
                        .orElseThrow()
                        .toString());
        assertEquals(
                "2024-10-27T02:30+01:00",
                DatePhrase.read("2小时后", autumn, berlin, Leaning.FUTURE).orElseThrow().toString());
    }

    @Test
    void aPhraseIsAbsoluteWhereItNamesItsYear() {
        for (String phrase :
                List.of(
                        "2023-06-05",
                        "June 5, 2024",
                        "2024年底",
                        "20240229",
                        "2024-06-05 3pm",
                        "Q3 2025")) {
            assertTrue(DatePhrase.isAbsolute(phrase, SHANGHAI), phrase);
        }
        for (String phrase :
                List.of(
                        "today", "6/5", "2/29", "3pm", "now", "fri", "3天前", "去年12月3日", "eoy",
                        "999y", "soon")) {
            assertFalse(DatePhrase.isAbsolute(phrase, SHANGHAI), phrase);
        }
    }

    @Test
    void lengthsCountDaysWeeksMonthsAndYears() {
        assertLength(Period.ofDays(7), "7d", "7 days", "七天", "1w", "一周", "a week", "1个星期", "７天");
        assertLength(Period.ofDays(14), "2w", "2 wks", "两周", "两個禮拜", "two weeks");
        assertLength(Period.ofDays(10), "10天", "十天", "10D", " 10 d ");
        assertLength(Period.ofMonths(1), "1m", "1mo", "一个月", "a month");
        assertLength(Period.ofYears(2), "2y", "两年", "2 years");
        assertLength(Period.ofDays(15), "半个月");
        assertLength(Period.ofMonths(6), "半年", "6 months");
        assertLength(Period.of(0, 2, 15), "两个半月");
        assertLength(Period.of(1, 6, 0), "一年半");
        assertLength(Period.ZERO, "0d");
    }

    @Test
    void whatIsNoLengthIsNotRead() {
        List<String> others =
                List.of(
                        "",
                        "7",
                        "d",
                        "+7d",
                        "-7d",
                        "7x",
                        "7d 2",
                        "soon",
                        "3天后",
                        "in 3 days",
                        "1000d",
                        "半",
                        "半天",
                        "10日",
                        "6月",
                        "两天半",
                        "fri",
                        "7.5d",
                        "1m2w");
        for (String phrase : others) {
            assertEquals(Optional.empty(), DatePhrase.length(phrase), phrase);
        }
    }

    @Test
    void everyIsoDateReadsAsItself() {
        long seed = Seed.fresh();
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            LocalDate date = randomDate(random);
            Leaning leaning = random.nextBoolean() ? Leaning.PAST : Leaning.FUTURE;
            assertEquals(
                    Optional.of(Moment.of(date)),
                    DatePhrase.read(date.toString(), randomDate(random), SHANGHAI, leaning),
                    "seed " + seed);
        }
    }

    @Test
    void everyTimeReadsBackAsItWasWritten() {
        long seed = Seed.fresh();
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            ZoneOffset offset =
                    ZoneOffset.ofTotalSeconds(60 * (random.nextInt(36 * 60 + 1) - 1080));
            Moment time =
                    Moment.of(
                            randomDate(random)
                                    .atStartOfDay()
                                    .plusSeconds(random.nextInt(86_400))
                                    .atOffset(offset));
            assertEquals(Optional.of(time), read(time.toString()), "seed " + seed);
        }
    }

    @Test
    void aWeekdayLiesWithinAWeekOnTheSideItLeansTo() {
        long seed = Seed.fresh();
        Random random = new Random(seed);
        List<String> names = List.of("mon", "周二", "wed", "星期四", "fri", "礼拜六", "周天");
        for (int i = 0; i < 5_000; i++) {
            LocalDate today = randomDate(random);
            int weekday = random.nextInt(7);
            long next = distance(names.get(weekday), today, Leaning.FUTURE);
            long latest = distance(names.get(weekday), today, Leaning.PAST);
            boolean right = next >= 1 && next <= 7 && latest <= 0 && latest > -7;
            assertTrue(right && next - latest == 7, "seed " + seed + " on " + today);
            assertEquals(
                    weekday + 1,
                    today.plusDays(next).getDayOfWeek().getValue(),
                    "seed " + seed + " on " + today);
        }
    }

    @Test
    void randomGarbageNeverThrows() {
        long seed = Seed.fresh();
        Random random = new Random(seed);
        for (int i = 0; i < 300_000; i++) {
            String phrase = i % 2 == 0 ? garbage(random) : wordSalad(random);
            LocalDate today = randomDate(random);
            try {
                DatePhrase.length(phrase);
                for (Leaning leaning : Leaning.values()) {
                    assertEquals(
                            DatePhrase.read(phrase, today, SHANGHAI, leaning),
                            DatePhrase.read(" " + phrase + "\u3000", today, SHANGHAI, leaning));
                }
            } catch (RuntimeException e) {
                fail("seed " + seed + ": '" + phrase + "' on " + today, e);
            }
        }
    }

    private static final List<String> SALAD =
            List.of(
                    """
                    the 5 31 99 999 2024 0000 99999999 th june feb fri next last
                    year month week day end mid of in ago + - / . : , t z 3pm at
                    noon before after tomorrow now 下 上上 个月 月 日 号 年 明年 底 中 半 个半月
                    前 后 内 周五 周 下午 三点 点 刻 分 一 十 今晚 二〇二四 a.m eom by from 一刻 q 季度 第
                    quarter h 小时 coming first ( ) eod\
                    """
                            .split("\\s"));

    private static String wordSalad(Random random) {
        StringBuilder salad = new StringBuilder();
        for (int words = random.nextInt(7); words >= 0; words--) {
            salad.append(SALAD.get(random.nextInt(SALAD.size())));
            salad.append(random.nextBoolean() ? " " : "");
        }
        return salad.toString();
    }

    private static String garbage(Random random) {
        StringBuilder garbage = new StringBuilder();
        for (int length = random.nextInt(90); length > 0; length--) {
            garbage.append((char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000));
        }
        return garbage.toString();
    }

    private static LocalDate randomDate(Random random) {
        long first = LocalDate.of(1, 1, 1).toEpochDay();
        long last = LocalDate.of(9999, 12, 31).toEpochDay();
        return LocalDate.ofEpochDay(random.nextLong(first, last + 1));
    }

    private static long distance(String phrase, LocalDate today, Leaning leaning) {
        Moment moment = DatePhrase.read(phrase, today, SHANGHAI, leaning).orElseThrow();
        return moment.dayIn(SHANGHAI).toEpochDay() - today.toEpochDay();
    }

    private static String spaced(String phrase) {
        StringBuilder spaced = new StringBuilder();
        for (int i = 0; i < phrase.length(); i++) {
            boolean startsNumber =
                    Character.isDigit(phrase.charAt(i))
                            && (i == 0 || !Character.isDigit(phrase.charAt(i - 1)));
            spaced.append(startsNumber ? "　" : "").append(phrase.charAt(i));
            boolean endsNumber =
                    Character.isDigit(phrase.charAt(i))
                            && (i + 1 == phrase.length()
                                    || !Character.isDigit(phrase.charAt(i + 1)));
            spaced.append(endsNumber ? "  " : "");
        }
        return spaced.toString();
    }

    private static Optional<Moment> read(String phrase) {
        return DatePhrase.read(phrase, WEDNESDAY, SHANGHAI, Leaning.FUTURE);
    }

    private static void assertFromClock(String expected, String... phrases) {
        OffsetDateTime now = at(SHANGHAI, 2024, 6, 5, 9, 41, 27, 5);
        for (String phrase : phrases) {
            assertEquals(
                    expected,
                    DatePhrase.read(phrase, now, SHANGHAI, Leaning.FUTURE).orElseThrow().toString(),
                    phrase);
            assertEquals(Optional.empty(), read(phrase), phrase + " without a clock");
        }
    }

    private static void assertLength(Period expected, String... phrases) {
        for (String phrase : phrases) {
            assertEquals(Optional.of(expected), DatePhrase.length(phrase), phrase);
        }
    }

    private static OffsetDateTime at(
            Zone zone, int year, int month, int day, int hour, int minute, int second, int nano) {
        LocalTime time = LocalTime.of(hour, minute, second, nano);
        return zone.at(LocalDate.of(year, month, day), time);
    }
}
