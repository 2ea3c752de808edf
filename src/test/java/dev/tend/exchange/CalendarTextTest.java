package dev.tend.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;

import dev.tend.model.value.Moment;
import dev.tend.model.value.Zone;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyContainer;
import net.fortuna.ical4j.model.component.VEvent;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;

/// What is written is read by ical4j and biweekly, which know nothing of it.
class CalendarTextTest {
    private static final Zone SHANGHAI = Zone.read("Asia/Shanghai").orElseThrow();
    private static final Moment CHANGED = time("2026-11-20T18:04:05+08:00");
    private static final String[] SIGNS = {
        "a",
        "Z",
        "7",
        " ",
        ",",
        ";",
        ":",
        "\\",
        "\"",
        "\n",
        "\r\n",
        "\t",
        "智",
        "联",
        "，",
        "é",
        "e\u0301",
        "😀",
        "👨‍👩‍👧",
        "\u0007",
        "\u0085",
        "\u2028",
        "\u202e",
        "\\n",
        "BEGIN:VEVENT",
        "=",
        "^n",
        "%2C"
    };

    @Test
    void aWholeDayAndAPointInTimeHaveTheirForms() {
        var day =
                new CalendarEvent(
                        "hqfdre0m@tend",
                        "智联: 发送报价, 含安装; 急",
                        "第一行\n第二行",
                        Moment.of(LocalDate.parse("2026-12-31")),
                        Alarm.AT_BEGIN,
                        2,
                        CHANGED,
                        List.of("A", "方案, 报价"));
        var call =
                new CalendarEvent(
                        "e3frmapa@tend",
                        "Call Acme",
                        "",
                        time("2026-12-01T15:00+08:00"),
                        Alarm.QUARTER_BEFORE,
                        0,
                        Moment.of(LocalDate.parse("2026-11-21")),
                        List.of());
        var expected =
                """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//tend//tend//EN
                CALSCALE:GREGORIAN
                NAME:tend: 李雷
                X-WR-CALNAME:tend: 李雷
                X-WR-TIMEZONE:Asia/Shanghai
                REFRESH-INTERVAL;VALUE=DURATION:PT1H
                X-PUBLISHED-TTL:PT1H
                BEGIN:VEVENT
                UID:hqfdre0m@tend
                DTSTAMP:20261120T100405Z
                LAST-MODIFIED:20261120T100405Z
                SEQUENCE:2
                SUMMARY:智联: 发送报价\\, 含安装\\; 急
                DESCRIPTION:第一行\\n第二行
                CATEGORIES:A,方案\\, 报价
                DTSTART;VALUE=DATE:20261231
                DTEND;VALUE=DATE:20270101
                TRANSP:TRANSPARENT
                BEGIN:VALARM
                ACTION:DISPLAY
                TRIGGER;RELATED=START:PT9H
                DESCRIPTION:智联: 发送报价\\, 含安装\\; 急
                END:VALARM
                END:VEVENT
                BEGIN:VEVENT
                UID:e3frmapa@tend
                DTSTAMP:20261120T160000Z
                LAST-MODIFIED:20261120T160000Z
                SEQUENCE:0
                SUMMARY:Call Acme
                DTSTART:20261201T070000Z
                DTEND:20261201T073000Z
                TRANSP:OPAQUE
                BEGIN:VALARM
                ACTION:DISPLAY
                TRIGGER;RELATED=START:-PT15M
                DESCRIPTION:Call Acme
                END:VALARM
                END:VEVENT
                END:VCALENDAR
                """;
        assertEquals(expected.replace("\n", "\r\n"), CalendarText.of(feed("tend: 李雷", day, call)));
    }

    @Test
    void aDayBeforeAWholeDayIsTheMorningBefore() {
        var text = CalendarText.of(feed("x", event("s", "", new Alarm.Before(Duration.ofDays(1)))));
        assertTrue(text.contains("TRIGGER;RELATED=START:-PT15H\r\n"), text);
        assertTrue(!CalendarText.of(feed("x", event("s", "", Alarm.NONE))).contains("VALARM"));
    }

    @Test
    void aFeedWithoutEventsIsACalendar() throws Exception {
        var calendar = read(CalendarText.of(feed("nothing")));
        assertEquals(List.of(), calendar.getComponents());
        assertEquals("nothing", value(calendar, "X-WR-CALNAME"));
    }

    @Test
    void nobodyIsInvitedAndBothLibrariesFindNothingWrong() throws Exception {
        var text = CalendarText.of(feed("智联", event("打电话", "", Alarm.AT_BEGIN)));
        assertEquals(-1, text.indexOf("METHOD"));
        assertTrue(read(text).validate().getEntries().isEmpty());
        var again = Biweekly.parse(text).first();
        assertTrue(again.validate(ICalVersion.V2_0).isEmpty());
    }

    @Test
    void theSameFeedGivesTheSameBytesWhereverItIsWritten() {
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        try {
            var texts = new ArrayList<String>();
            for (var id : List.of("UTC", "Asia/Shanghai", "America/New_York", "Pacific/Apia")) {
                for (var language : List.of("en", "th-TH-u-ca-buddhist-nu-thai", "ar-EG")) {
                    TimeZone.setDefault(TimeZone.getTimeZone(id));
                    Locale.setDefault(Locale.forLanguageTag(language));
                    // There was no such day in Apia, and no such hour in New York.
                    texts.add(
                            CalendarText.of(
                                    feed(
                                            "x",
                                            on(Moment.of(LocalDate.parse("2011-12-30"))),
                                            on(time("2026-03-08T02:30-05:00")))));
                }
            }
            assertEquals(1, texts.stream().distinct().count(), texts.toString());
            assertTrue(texts.getFirst().contains("DTSTART;VALUE=DATE:20111230\r\n"));
            assertTrue(texts.getFirst().contains("DTSTART:20260308T073000Z\r\n"));
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void randomWordsAreReadBackAsTheyWere() throws Exception {
        for (long seed = 0; seed < 400; seed++) {
            var random = new Random(seed);
            var summary = "x" + words(random, 60) + "x";
            var description = "x" + words(random, 200) + "x";
            var categories = List.of("c" + words(random, 5) + "c", "d" + words(random, 5) + "d");
            var moment = moment(random);
            var event =
                    new CalendarEvent(
                            "u" + seed,
                            summary,
                            description,
                            moment,
                            Alarm.AT_BEGIN,
                            random.nextInt(9),
                            CHANGED,
                            categories);
            var name = "n" + words(random, 30) + "n";
            var text = CalendarText.of(feed(name, event));
            assertEquals(text, CalendarText.of(feed(name, event)), "seed " + seed);
            assertWellFolded(text, "seed " + seed);
            var calendar = read(text);
            assertEquals(1, calendar.getComponents().size(), "seed " + seed);
            var read = (VEvent) calendar.getComponents().getFirst();
            assertEquals("u" + seed, value(read, Property.UID));
            // It takes a line feed behind a backslash for a backslash and an n.
            if (!expected(summary).contains("\\\n")) {
                assertEquals(expected(summary), value(read, Property.SUMMARY), "seed " + seed);
            }
            var second = Biweekly.parse(text).first();
            var same = second.getEvents().getFirst();
            assertEquals(expected(name), second.getNames().getFirst().getValue(), "seed " + seed);
            assertEquals(expected(summary), same.getSummary().getValue(), "seed " + seed);
            assertEquals(expected(description), same.getDescription().getValue(), "seed " + seed);
            assertEquals(
                    categories.stream().map(CalendarTextTest::expected).toList(),
                    same.getCategories().getFirst().getValues(),
                    "seed " + seed);
            assertEquals(begin(moment), value(read, Property.DTSTART), "seed " + seed);
            assertEquals(1, read.getAlarms().size(), "seed " + seed);
        }
    }

    private static void assertWellFolded(String text, String which) {
        assertTrue(text.endsWith("\r\n"), which);
        for (var line : text.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, which + ": " + line);
            assertEquals(-1, line.indexOf('\n'), which);
        }
    }

    /// What must come back: controls become blanks, all line breaks line feeds.
    private static String expected(String words) {
        return words.replace("\r\n", "\n")
                .replace('\u2028', '\n')
                .replace('\u0007', ' ')
                .replace('\u0085', ' ')
                .replace('\u202e', '\uFFFD');
    }

    private static String words(Random random, int most) {
        var text = new StringBuilder();
        int count = random.nextInt(most);
        for (int i = 0; i < count; i++) {
            text.append(SIGNS[random.nextInt(SIGNS.length)]);
        }
        return text.toString();
    }

    private static Moment moment(Random random) {
        var day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(40_000));
        return random.nextBoolean()
                ? Moment.of(day)
                : Moment.of(SHANGHAI.at(day, LocalTime.of(random.nextInt(24), random.nextInt(60))));
    }

    private static String begin(Moment moment) {
        return switch (moment) {
            case Moment.Day(var date) -> date.toString().replace("-", "");
            case Moment.Time(var at) -> at.toInstant().toString().replace("-", "").replace(":", "");
        };
    }

    private static String value(PropertyContainer of, String name) {
        return of.getRequiredProperty(name).getValue();
    }

    private static Calendar read(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static CalendarFeed feed(String name, CalendarEvent... events) {
        return new CalendarFeed(name, SHANGHAI, Duration.ofHours(1), List.of(events));
    }

    private static CalendarEvent on(Moment when) {
        return new CalendarEvent("u", "s", "", when, Alarm.AT_BEGIN, 0, CHANGED, List.of());
    }

    private static CalendarEvent event(String summary, String description, Alarm alarm) {
        var day = Moment.of(LocalDate.parse("2026-12-01"));
        return new CalendarEvent("u", summary, description, day, alarm, 0, CHANGED, List.of());
    }

    private static Moment time(String text) {
        return new Moment.Time(OffsetDateTime.parse(text));
    }
}
