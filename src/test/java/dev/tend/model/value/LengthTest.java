package dev.tend.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tend.model.value.Length.Unit;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

final class LengthTest {
    @Test
    void everyUnitIsReadAndWritten() {
        for (var unit : Unit.values()) {
            var length = new Length(12, unit);
            assertEquals(Optional.of(length), Length.read(length.toString()));
        }
        assertEquals(Optional.of(new Length(2, Unit.WORKING_DAYS)), Length.read("2wd"));
        assertEquals(Optional.of(new Length(99999, Unit.WORKING_HOURS)), Length.read("99999wh"));
    }

    @Test
    void nothingElseIsALength() {
        for (var text :
                List.of(
                        "", "d", "wd", "2", "2wx", "2dw", "2hw", "2wwd", "2 wd", "-2d",
                        "123456d")) {
            assertEquals(Optional.empty(), Length.read(text), text);
        }
    }
}
