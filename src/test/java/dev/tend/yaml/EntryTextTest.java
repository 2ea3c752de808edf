package dev.tend.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EntryTextTest {
    /// A carriage return alone ends no line, neither here nor where problems are placed.
    @Test
    void linesEndWithALineFeed() {
        assertEquals(0, EntryText.lines(""));
        assertEquals(1, EntryText.lines("# a"));
        assertEquals(1, EntryText.lines("# a\n"));
        assertEquals(2, EntryText.lines("# a\r\nid: b"));
        assertEquals(2, EntryText.lines("# a\rb\rc\n\n"));
    }
}
