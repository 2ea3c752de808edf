package dev.tend.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Which number of touches is called the best: opportunities that were closed after one, three,
/// five or eight of them.
class HandCountedTouchesTest extends CountedByHand {
    private int customers;

    @BeforeEach
    void writePolicy() throws IOException {
        write("tend.yaml", POLICY);
    }

    /// Opportunities as `touches:won-lost`; verdicts on one or two touches, three or four, five to
    /// seven, eight to twelve.
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    where none wins none is the best | 1:0-5 5:0-8             | - - - -
                    more that win less are too many  | 1:1-4 3:3-2 5:0-1       | too-few best too-many -
                    who win as often share a verdict | 1:1-5 3:2-4 5:0-2 8:3-6 | too-few best - best
                    few that win more are not excess | 3:3-3 5:4-0 8:1-1       | - best - -
                    """)
    void theNumberThatWinsMostOftenIsTheBest(String about, String closed, String verdicts)
            throws IOException {
        for (var opportunities : closed.split(" ")) {
            var numbers = opportunities.split("[:-]");
            close(
                    Integer.parseInt(numbers[0]),
                    Integer.parseInt(numbers[1]),
                    Integer.parseInt(numbers[2]));
        }
        assertEquals(verdicts, verdicts(), about);
    }

    private void close(int touches, int won, int lost) throws IOException {
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

    private String verdicts() {
        var cells = TendAnswer.cells(book, Inquiry.of("touches", TODAY));
        var verdicts = new ArrayList<String>();
        for (var touches : List.of("1-2", "3-4", "5-7", "8-12")) {
            var verdict = cells.get(" [] " + touches + " verdict");
            verdicts.add("".equals(verdict) ? "-" : verdict);
        }
        return String.join(" ", verdicts);
    }
}
