package dev.tend.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The calendar of a real book, as a program that knows nothing of tend reads it.
class DueCalendarTest {
    @TempDir Path root;
    private Sandbox sandbox = new Sandbox(Path.of(""));

    @BeforeEach
    void openTheBook() throws IOException {
        sandbox = new Sandbox(root);
        sandbox.arrange("book", "zhilian");
        sandbox.arrange("clock", "2024-06-05T09:30+08:00");
        sandbox.arrange("set", "TEND_USER=lilei");
    }

    @Test
    void isTheSameAtEveryRunAndNamesEveryEventOnce() throws IOException, ParserException {
        var text = tend("due", "--all", "-f", "ics");
        assertEquals(text, tend("due", "--all", "-f", "ics"));
        var uids = new ArrayList<String>();
        for (var event : events(text)) {
            uids.add(value(event, Property.UID));
        }
        assertTrue(uids.size() > 50, uids.toString());
        assertEquals(uids.size(), Map.copyOf(byUid(text)).size());
    }

    @Test
    void namesTheSameEventsOnTheNextDay() throws IOException, ParserException {
        var before = byUid(tend("due", "--all", "-f", "ics"));
        sandbox.arrange("clock", "2024-06-06T09:30+08:00");
        var after = byUid(tend("due", "--all", "-f", "ics"));
        var kept = new HashMap<>(before);
        kept.keySet().retainAll(after.keySet());
        assertTrue(kept.size() > before.size() * 9 / 10, kept.size() + " of " + before.size());
        after.keySet().retainAll(before.keySet());
        assertEquals(kept, after);
    }

    @Test
    void putsOffTheSameEvent() throws IOException, ParserException {
        var id = tend("due", "-o", "lilei", "--source", "plan", "-f", "ids").lines().toList();
        var first = id.getFirst();
        var before = byUid(tend("due", "--all", "-f", "ics")).get(first + "@tend");
        tend("snooze", first, "2024-06-20");
        var after = byUid(tend("due", "--all", "-f", "ics")).get(first + "@tend");
        assertEquals("0 20240605", before);
        assertEquals("1 20240620", after);
    }

    private String tend(String... words) throws IOException {
        var line = new ArrayList<>(List.of("tend"));
        line.addAll(List.of(words));
        var ran = sandbox.run(line, "");
        assertEquals(0, ran.exitCode(), ran.err());
        return ran.out();
    }

    /// Sequence and date by UID.
    private static Map<String, String> byUid(String text) throws IOException, ParserException {
        var byUid = new HashMap<String, String>();
        for (var event : events(text)) {
            byUid.put(
                    value(event, Property.UID),
                    value(event, Property.SEQUENCE) + " " + value(event, Property.DTSTART));
        }
        return byUid;
    }

    private static List<VEvent> events(String text) throws IOException, ParserException {
        var calendar = new CalendarBuilder().build(new StringReader(text));
        return calendar.getComponents("VEVENT");
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).orElseThrow().getValue();
    }
}
