package dev.tend.model.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.SmallBook;
import dev.tend.model.history.Journey;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/// Giving up what was won waits for a lead (F25): 李雷 asks, 韩梅 leads.
class WeightyMovesTest {
    private static final String WON = entry("aaaaaaa1", "2024-03-01", "lilei", "stage: won");
    private static final String LOST =
            entry("aaaaaaa2", "2024-03-05", "lilei", "stage: lost\nreason: price");
    private static final String APPROVED =
            entry("aaaaaaa3", "2024-03-08", "hanmei", "approves: [aaaaaaa2]");

    @Test
    void theStageIsTheOldOneUntilTheDayOfTheApproval() {
        var entries = WON + LOST + APPROVED;
        assertEquals("won", journey(entries, "2024-03-07").stage().code());
        var lost = journey(entries, "2024-03-08");
        assertEquals("lost", lost.stage().code());
        assertEquals("price", lost.current().reason());
        assertEquals(LocalDate.parse("2024-03-08"), lost.current().entered());
    }

    @Test
    void whatWaitsIsKnown() {
        var pending = journey(WON + LOST, "2024-04-01").pending().orElseThrow();
        assertEquals("aaaaaaa2", pending.entry().id());
        assertTrue(journey(WON + LOST + APPROVED, "2024-04-01").pending().isEmpty());
    }

    @Test
    void nobodyApprovesTheirOwnMove() {
        var own = entry("aaaaaaa4", "2024-03-08", "lilei", "approves: [aaaaaaa2]");
        assertEquals("won", journey(WON + LOST + own, "2024-04-01").stage().code());
        var byLead = LOST.replace("by: lilei", "by: hanmei");
        assertEquals("won", journey(WON + byLead + APPROVED, "2024-04-01").stage().code());
    }

    @Test
    void anApprovalBeforeTheMoveIsNone() {
        var early = APPROVED.replace("2024-03-08", "2024-03-04");
        assertEquals("won", journey(WON + LOST + early, "2024-04-01").stage().code());
    }

    @Test
    void anApprovalOfTheSameDayCountsWhateverItsTimeAndFile() {
        var at = LOST.replace("2024-03-05", "2024-03-05T18:00+08:00");
        var day = APPROVED.replace("2024-03-08", "2024-03-05");
        for (var entries : List.of(WON + at + day, day + WON + at)) {
            assertEquals("lost", journey(entries, "2024-04-01").stage().code());
        }
    }

    @Test
    void anotherMoveWithdrawsWhatWaits() {
        var back = entry("aaaaaaa5", "2024-03-06", "lilei", "stage: proposal");
        var journey = journey(WON + LOST + back + APPROVED, "2024-04-01");
        assertEquals("proposal", journey.stage().code());
        assertTrue(journey.pending().isEmpty());
        assertEquals(
                List.of("EFFECTIVE", "WITHDRAWN", "EFFECTIVE"),
                journey.transitions().stream().map(move -> move.standing().name()).toList());
    }

    @Test
    void whatIsTurnedDownCannotBeApprovedAnyMore() {
        var no = entry("aaaaaaa6", "2024-03-06", "hanmei", "rejects: [aaaaaaa2]");
        assertEquals("won", journey(WON + LOST + no + APPROVED, "2024-04-01").stage().code());
    }

    @Test
    void whoAskedMayThinkBetterOfIt() {
        var no = entry("aaaaaaa6", "2024-03-06", "lilei", "rejects: [aaaaaaa2]");
        assertTrue(journey(WON + LOST + no, "2024-04-01").pending().isEmpty());
    }

    @Test
    void aSecondRequestTakesThePlaceOfTheFirst() {
        var again = LOST.replace("aaaaaaa2", "aaaaaaa7").replace("2024-03-05", "2024-03-06");
        var journey = journey(WON + LOST + again + APPROVED, "2024-04-01");
        assertEquals("won", journey.stage().code());
        assertEquals("aaaaaaa7", journey.pending().orElseThrow().entry().id());
    }

    private static String entry(String id, String at, String by, String what) {
        return SmallBook.entry(id, at, what).replace("by: lilei", "by: " + by);
    }

    private static Journey journey(String entries, String today) {
        return SmallBook.situation("name: Acme\ncreated: 2024-02-01\n", entries, today)
                .journeys()
                .getFirst();
    }
}
