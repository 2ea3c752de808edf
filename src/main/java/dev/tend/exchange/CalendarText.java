package dev.tend.exchange;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;

import dev.tend.model.value.Moment;
import dev.tend.model.value.Zone;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/// A calendar as iCalendar (RFC 5545, RFC 7986), to be subscribed to: without a METHOD, so that
/// nobody is invited to anything. The same feed gives the same bytes, whatever the time, and
/// wherever it is written.
///
/// A whole day is a date that leaves its owner free; a point in time stands in UTC and takes half
/// an hour.
public final class CalendarText {
    private static final Duration WORK = Duration.ofMinutes(30);
    private static final Duration MORNING = Duration.ofHours(9);

    private final VObjectWriter out;
    private final Zone zone;

    private CalendarText(VObjectWriter out, Zone zone) {
        this.out = out;
        this.zone = zone;
    }

    /// Lines end in CR LF and have 75 octets of UTF-8 at most.
    public static String of(CalendarFeed feed) {
        var text = new StringWriter();
        try (var out = new VObjectWriter(text, SyntaxStyle.NEW)) {
            // It would count characters, not octets.
            out.getFoldedLineWriter().setLineLength(null);
            new CalendarText(out, feed.zone()).write(feed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FoldedLines.of(text.toString());
    }

    private void write(CalendarFeed feed) throws IOException {
        out.writeBeginComponent("VCALENDAR");
        out.writeVersion("2.0");
        out.writeProperty("PRODID", "-//tend//tend//EN");
        out.writeProperty("CALSCALE", "GREGORIAN");
        words("NAME", feed.name());
        words("X-WR-CALNAME", feed.name());
        out.writeProperty("X-WR-TIMEZONE", zone.id());
        property("REFRESH-INTERVAL", "VALUE", "DURATION", length(feed.refresh()));
        out.writeProperty("X-PUBLISHED-TTL", length(feed.refresh()));
        for (var event : feed.events()) {
            write(event);
        }
        out.writeEndComponent("VCALENDAR");
    }

    private void write(CalendarEvent event) throws IOException {
        var changed = changed(event.changed());
        out.writeBeginComponent("VEVENT");
        words("UID", event.uid());
        out.writeProperty("DTSTAMP", changed);
        out.writeProperty("LAST-MODIFIED", changed);
        out.writeProperty("SEQUENCE", Integer.toString(event.sequence()));
        words("SUMMARY", event.summary());
        if (!event.description().isEmpty()) {
            words("DESCRIPTION", event.description());
        }
        categories(event.categories());
        switch (event.when()) {
            case Moment.Day(var date) -> {
                property("DTSTART", "VALUE", "DATE", day(date));
                property("DTEND", "VALUE", "DATE", day(date.plusDays(1)));
                out.writeProperty("TRANSP", "TRANSPARENT");
                alarm(event, MORNING);
            }
            case Moment.Time(var at) -> {
                out.writeProperty("DTSTART", time(at));
                out.writeProperty("DTEND", time(at.plus(WORK)));
                out.writeProperty("TRANSP", "OPAQUE");
                alarm(event, Duration.ZERO);
            }
        }
        out.writeEndComponent("VEVENT");
    }

    private void categories(List<String> categories) throws IOException {
        if (!categories.isEmpty()) {
            var words = categories.stream().map(CalendarWords::of).toList();
            out.writeProperty("CATEGORIES", VObjectPropertyValues.writeList(words));
        }
    }

    /// `begin` is how long after its start the event begins for those who are reminded.
    private void alarm(CalendarEvent event, Duration begin) throws IOException {
        if (event.alarm() instanceof Alarm.Before(var ahead)) {
            out.writeBeginComponent("VALARM");
            out.writeProperty("ACTION", "DISPLAY");
            property("TRIGGER", "RELATED", "START", length(begin.minus(ahead)));
            words("DESCRIPTION", event.summary());
            out.writeEndComponent("VALARM");
        }
    }

    private void words(String name, String words) throws IOException {
        out.writeProperty(name, VObjectPropertyValues.escape(CalendarWords.of(words)));
    }

    private void property(String name, String parameter, String setting, String value)
            throws IOException {
        var parameters = new VObjectParameters();
        parameters.put(parameter, setting);
        out.writeProperty(null, name, parameters, value);
    }

    private String changed(Moment moment) {
        return switch (moment) {
            case Moment.Day(var date) -> time(zone.startOf(date));
            case Moment.Time(var at) -> time(at);
        };
    }

    private static String day(LocalDate date) {
        return digits(date.getYear(), 4)
                + digits(date.getMonthValue(), 2)
                + digits(date.getDayOfMonth(), 2);
    }

    private static String time(OffsetDateTime time) {
        var at = time.withOffsetSameInstant(ZoneOffset.UTC);
        return day(at.toLocalDate())
                + "T"
                + digits(at.getHour(), 2)
                + digits(at.getMinute(), 2)
                + digits(at.getSecond(), 2)
                + "Z";
    }

    /// As ISO 8601 says it, but for the sign, which stands before the whole.
    private static String length(Duration length) {
        return (length.isNegative() ? "-" : "") + length.abs();
    }

    private static String digits(int number, int count) {
        var digits = Integer.toString(number);
        return "0".repeat(Math.max(0, count - digits.length())) + digits;
    }
}
