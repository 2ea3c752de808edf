package dev.tend.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class FormatTest {
    @Test
    void everyFormatIsFoundByItsCode() {
        for (var format : Format.values()) {
            assertEquals(Optional.of(format), Format.ofCode(format.code()));
        }
        assertEquals(Optional.of(Format.CSV), Format.ofCode("csv"));
    }

    @Test
    void anUnknownCodeIsNoFormat() {
        assertEquals(Optional.empty(), Format.ofCode("CSV"));
        assertEquals(Optional.empty(), Format.ofCode("xml"));
    }
}
