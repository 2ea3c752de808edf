package dev.tend.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

/// Which number of touches is called the best: opportunities that were closed after one, three,
/// five or eight of them.
class HandCountedTouchesTest extends CountedByHand {
    private int customers;

    @BeforeEach
    void writePolicy() throws IOException {
        write("tend.yaml", POLICY);
    }

    @Test
    void whereNothingWasWonNoNumberIsTheBest() throws IOException {
        closed(1, 0, 5);
        closed(5, 0, 8);
        assertEquals(List.of("", "", "", ""), verdicts());
    }

    @Test
    void moreTouchesThatWinLessOftenAreTooMany() throws IOException {
        closed(1, 1, 4);
        closed(3, 3, 2);
        closed(5, 0, 1);
        assertEquals(List.of("too-few", "best", "too-many", ""), verdicts());
    }

    @Test
    void numbersThatWinAsOftenShareTheVerdict() throws IOException {
        closed(1, 1, 5);
        closed(3, 2, 4);
        closed(5, 0, 2);
        closed(8, 3, 6);
        assertEquals(List.of("too-few", "best", "", "best"), verdicts());
    }

    @Test
    void fewThatWinMoreOftenAreNotTooMany() throws IOException {
        closed(3, 3, 3);
        closed(5, 4, 0);
        closed(8, 1, 1);
        assertEquals(List.of("", "best", "", ""), verdicts());
    }

    private void closed(int touches, int won, int lost) throws IOException {
        for (int i = 0; i < won + lost; i++) {
            var entries = new StringBuilder();
            for (int j = 0; j < touches; j++) {
                entries.append(
                        "---\n{id: t%07d, at: 2024-01-%02d, by: lilei, via: phone, summary: a call}\n"
                                .formatted(customers * 10 + j, j + 1));
            }
            entries.append(
                    "---\n{id: c%07d, at: 2024-02-01, by: lilei, %s}\n"
                            .formatted(
                                    customers,
                                    i < won ? "stage: won" : "stage: lost, reason: price"));
            customer("customer-" + customers++, "", entries.toString());
        }
    }

    private List<String> verdicts() {
        var cells = TendAnswer.cells(book, Inquiry.of("touches", TODAY));
        return List.of(
                cells.get(" [] 1-2 verdict"),
                cells.get(" [] 3-4 verdict"),
                cells.get(" [] 5-7 verdict"),
                cells.get(" [] 8-12 verdict"));
    }
}
