package dev.tend.render.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
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
    void peopleAreToldOfEveryFormat() {
        var codes = new ArrayList<String>();
        for (var format : Format.values()) {
            codes.add(format.code());
        }
        assertEquals(codes, List.of(Format.ANY.split("\\|")));
    }

    @Test
    void anUnknownCodeIsNoFormat() {
        assertEquals(Optional.empty(), Format.ofCode("CSV"));
        assertEquals(Optional.empty(), Format.ofCode("xml"));
    }
}
