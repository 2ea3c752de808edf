package dev.tend.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class NumberPatternTest {
    private static final LocalDate MAY = LocalDate.parse("2024-05-03");

    @Test
    void theFirstNumberOfAMonthIsOne() {
        assertEquals("C202405001", next("C{yyyy}{MM}{nnn}"));
        assertEquals("24-0001", next("{yy}-{nnnn}"));
        assertEquals("1", next("{n}"));
    }

    @Test
    void aYearHasFourDigitsHoweverLongAgoItWas() {
        var pattern = NumberPattern.read("C{yyyy}-{yy}-{n}").orElseThrow();
        assertEquals(
                Optional.of("C0005-05-1"), pattern.next(LocalDate.parse("0005-01-01"), List.of()));
        assertEquals(
                Optional.of("C0000-00-1"), pattern.next(LocalDate.parse("0000-01-01"), List.of()));
    }

    @Test
    void theNextNumberFollowsTheHighestOfItsMonth() {
        assertEquals(
                "C202405010",
                next("C{yyyy}{MM}{nnn}", "C202405009", "C202405002", "C202406077", "X99"));
        assertEquals("C202405010", next("C{yyyy}{MM}{nnn}", "c202405009"));
    }

    @Test
    void aRunningNumberMayOutgrowItsWidth() {
        assertEquals("C2024051000", next("C{yyyy}{MM}{nnn}", "C202405999"));
    }

    @Test
    void whatIsNoNumberBehindThePrefixIsPassedOver() {
        assertEquals("C1", next("C{n}", "C", "Cx", "C-5", "C12345678901234567890", "C１２", "D7"));
    }

    @Test
    void withoutAPatternThereAreNoNumbers() {
        assertEquals(Optional.empty(), NumberPattern.NONE.next(MAY, List.of()));
    }

    @Test
    void whatIsNoPatternIsRefused() {
        for (var text :
                List.of(
                        "",
                        "C",
                        "C{yyyy}",
                        "{nnn}C",
                        "{x}{nnn}",
                        "{nnx}",
                        "C{nnn",
                        "{n}}",
                        "{{n}")) {
            assertTrue(NumberPattern.read(text).isEmpty(), text);
        }
    }

    private static String next(String pattern, String... taken) {
        return NumberPattern.read(pattern).orElseThrow().next(MAY, List.of(taken)).orElseThrow();
    }
}
