package dev.tend.model.history;

import static dev.tend.SmallBook.entry;
import static dev.tend.SmallBook.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.SmallBook;
import dev.tend.model.policy.Status;
import dev.tend.model.record.Action;
import dev.tend.model.record.Entry;
import dev.tend.model.value.Money;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class SituationTest {
    private static final String ACME = "name: Acme\ncreated: 2024-01-10\n";
    private static final String TWO =
            ACME
                    + """
                    opportunities:
                      first: {name: One, amount: 100 CNY}
                      second: {name: Two, amount: 200 CNY, created: 2024-03-01}
                    """;
    private static final String PLAN = "next: {do: Call, due: 2024-01-20}";

    @Test
    void aCustomerBeginsInTheFirstStageOnTheDayItWasCreated() {
        var journey = only(situation(ACME, "", "2024-01-10"));
        assertEquals("lead", journey.stage().code());
        assertEquals(LocalDate.parse("2024-01-10"), journey.began());
        assertEquals(Optional.empty(), journey.current().finishedDays());
    }

    @Test
    void beforeItWasCreatedACustomerStandsNowhere() {
        var situation = situation(ACME, "", "2024-01-09");
        assertEquals(List.of(), situation.journeys());
        assertEquals(Optional.empty(), situation.leading(SmallBook.policy().pipeline()));
    }

    @Test
    void anEarlierEntryMovesTheBeginning() {
        var entries = entry("aaaaaaa1", "2024-01-05", "via: phone");
        assertEquals(
                LocalDate.parse("2024-01-05"),
                only(situation(ACME, entries, "2024-02-01")).began());
    }

    @Test
    void withoutADayOfCreationTheFirstEntryBegins() {
        var entries = entry("aaaaaaa1", "2024-01-05", "via: phone");
        assertEquals(
                LocalDate.parse("2024-01-05"),
                only(situation("name: Acme\n", entries, "2024-02-01")).began());
        assertEquals(
                LocalDate.parse("2024-02-01"),
                only(situation("name: Acme\n", "", "2024-02-01")).began());
    }

    @Test
    void eachMoveEndsOneStayAndBeginsAnother() {
        var entries =
                entry("aaaaaaa1", "2024-01-12", "stage: needs")
                        + entry("aaaaaaa2", "2024-01-15", "stage: proposal");
        var stays = only(situation(ACME, entries, "2024-02-01")).stays();
        assertEquals(List.of("lead", "needs", "proposal"), codes(stays));
        assertEquals(List.of(2L, 3L), finished(stays));
        assertEquals(17, stays.getLast().ageOn(LocalDate.parse("2024-02-01")));
    }

    @Test
    void aSkippedStageIsNotStoodInButTheFurthestCounts() {
        var entries = entry("aaaaaaa1", "2024-01-12", "stage: proposal");
        var journey = only(situation(ACME, entries, "2024-02-01"));
        assertEquals(List.of("lead", "proposal"), codes(journey.stays()));
        assertEquals("proposal", journey.furthest(SmallBook.policy().pipeline()).code());
    }

    @Test
    void lostAndReopenedCountsTheFurthestStageEverStoodIn() {
        var entries =
                entry("aaaaaaa1", "2024-01-12", "stage: proposal")
                        + entry("aaaaaaa2", "2024-01-13", "stage: lost\nreason: price\nwords: 20%")
                        + entry("aaaaaaa3", "2024-01-20", "stage: needs");
        var pipeline = SmallBook.policy().pipeline();
        var lost = only(situation(ACME, entries, "2024-01-19"));
        assertEquals(Status.LOST, lost.status());
        assertEquals("price", lost.current().reason());
        assertEquals("20%", lost.current().words());
        assertEquals("proposal", lost.furthest(pipeline).code());
        var reopened = only(situation(ACME, entries, "2024-01-20"));
        assertEquals(Status.INTERESTED, reopened.status());
        assertEquals("proposal", reopened.furthest(pipeline).code());
        assertEquals(List.of(2L, 1L, 7L), finished(reopened.stays()));
    }

    @Test
    void aMoveToWhereItStandsChangesNothing() {
        var entries =
                entry("aaaaaaa1", "2024-01-12", "stage: needs")
                        + entry("aaaaaaa2", "2024-01-15", "stage: needs");
        assertEquals(
                LocalDate.parse("2024-01-12"),
                only(situation(ACME, entries, "2024-02-01")).current().entered());
    }

    @Test
    void entriesOfLaterDaysDoNotCountYet() {
        var entries =
                entry("aaaaaaa1", "2024-01-12", "stage: needs\nvia: phone")
                        + entry("aaaaaaa2", "2024-01-15T00:00+08:00", "stage: won\nvia: phone");
        var before = situation(ACME, entries, "2024-01-14");
        assertEquals("needs", only(before).stage().code());
        assertEquals(
                Optional.of(LocalDate.parse("2024-01-12")),
                before.lastTouched(SmallBook.policy().zone()));
        assertEquals(1, before.entries().size());
        assertEquals("won", only(situation(ACME, entries, "2024-01-15")).stage().code());
    }

    @Test
    void aTimeCountsOnTheDayItFallsOnInTheBooksZone() {
        var entries = entry("aaaaaaa1", "2024-01-12T17:00-05:00", "stage: needs");
        assertEquals("lead", only(situation(ACME, entries, "2024-01-12")).stage().code());
        assertEquals("needs", only(situation(ACME, entries, "2024-01-13")).stage().code());
    }

    @Test
    void aWholeDayComesBeforeItsTimesAndEqualMomentsKeepTheirOrder() {
        var entries =
                entry("aaaaaaa1", "2024-01-12T00:01+08:00", "stage: proposal")
                        + entry("aaaaaaa2", "2024-01-12", "stage: needs")
                        + entry("aaaaaaa3", "2024-01-12", "stage: won")
                        + entry("aaaaaaa4", "2024-01-11T23:59+08:00", "summary: the eve");
        var situation = situation(ACME, entries, "2024-02-01");
        assertEquals(
                List.of("aaaaaaa4", "aaaaaaa2", "aaaaaaa3", "aaaaaaa1"),
                situation.entries().stream().map(Entry::id).toList());
        assertEquals(List.of("lead", "needs", "won", "proposal"), codes(only(situation).stays()));
    }

    @Test
    void entriesWithoutAnOpportunityBelongToTheFirst() {
        var entries =
                entry("aaaaaaa1", "2024-01-12", "stage: proposal")
                        + entry("aaaaaaa2", "2024-03-12", "opportunity: second\nstage: needs")
                        + entry("aaaaaaa3", "2024-03-13", "opportunity: first\nstage: won");
        var situation = situation(TWO, entries, "2024-04-01");
        assertEquals("won", situation.journeys().getFirst().stage().code());
        assertEquals("needs", situation.journeys().getLast().stage().code());
        assertEquals(LocalDate.parse("2024-03-01"), situation.journeys().getLast().began());
        assertEquals(
                Optional.of("200 CNY"),
                situation.journeys().getLast().amount().map(Money::toString));
    }

    @Test
    void anOpportunityThatIsNotThereYetIsLeftOut() {
        assertEquals(1, situation(TWO, "", "2024-02-01").journeys().size());
        assertEquals(2, situation(TWO, "", "2024-03-01").journeys().size());
    }

    @Test
    void theFurthestOpenOpportunityLeads() {
        var pipeline = SmallBook.policy().pipeline();
        var entries =
                entry("aaaaaaa1", "2024-03-12", "opportunity: first\nstage: won")
                        + entry("aaaaaaa2", "2024-03-13", "opportunity: second\nstage: needs");
        var open = situation(TWO, entries, "2024-04-01").leading(pipeline).orElseThrow();
        assertEquals("second", open.opportunity().code());
        var both = entries + entry("aaaaaaa3", "2024-03-14", "opportunity: second\nstage: care");
        var moved = situation(TWO, both, "2024-04-01").leading(pipeline).orElseThrow();
        assertEquals("second", moved.opportunity().code());
        var firstLost = both + lost("aaaaaaa4", "first") + approved("aaaaaaa5", "aaaaaaa4");
        var won = situation(TWO, firstLost, "2024-04-01").leading(pipeline).orElseThrow();
        assertEquals("second", won.opportunity().code(), "who has bought stays a customer");
        var bothLost = firstLost + lost("aaaaaaa6", "second") + approved("aaaaaaa7", "aaaaaaa6");
        var last = situation(TWO, bothLost, "2024-04-01").leading(pipeline).orElseThrow();
        assertEquals("second", last.opportunity().code());
    }

    private static String lost(String id, String opportunity) {
        return entry(
                id, "2024-03-15", "opportunity: " + opportunity + "\nstage: lost\nreason: other");
    }

    private static String approved(String id, String move) {
        return entry(id, "2024-03-15", "approves: " + move).replace("by: lilei", "by: hanmei");
    }

    @Test
    void whatTheLeadDecidesAtOnceComesBeforeTheNextMoveOfTheSameDay() {
        var entries =
                lost("aaaaaaa1", "first").replace("reason: other", "reason: price")
                        + entry("aaaaaaa2", "2024-03-15", "opportunity: first\nstage: needs")
                        + approved("aaaaaaa3", "aaaaaaa1");
        var order = new ArrayList<String>();
        for (var entry : situation(TWO, entries, "2024-04-01").entries()) {
            order.add(entry.id());
        }
        assertEquals(List.of("aaaaaaa1", "aaaaaaa3", "aaaaaaa2"), order);
    }

    @Test
    void theLastReasonGivenCounts() {
        var again =
                entry("aaaaaaa1", "2024-03-15", "stage: lost\nreason: price")
                        + entry(
                                "aaaaaaa2",
                                "2024-03-18",
                                "stage: lost\nreason: other\nwords: moved");
        var journey = situation(ACME, again, "2024-04-01").journeys().getFirst();
        assertEquals("other", journey.current().reason());
        assertEquals("moved", journey.current().words());
        assertEquals("2024-03-15", journey.current().entered().toString());
        assertEquals(1, journey.transitions().size());
    }

    @Test
    void decisionsOfOneDayComeAfterTheirMoveInTheirOwnOrder() {
        var entries =
                entry("aaaaaaa1", "2024-03-15", "approves: aaaaaaa4")
                        + entry("aaaaaaa2", "2024-03-15", "rejects: aaaaaaa4")
                        + entry("aaaaaaa3", "2024-03-15", "rejects: aaaaaaa4")
                        + entry("aaaaaaa4", "2024-03-15", "stage: lost\nreason: other")
                        + entry("aaaaaaa5", "2024-03-15", "rejects: aaaaaaa4");
        var order = new ArrayList<String>();
        for (var entry : situation(ACME, entries, "2024-04-01").entries()) {
            order.add(entry.id());
        }
        assertEquals(List.of("aaaaaaa4", "aaaaaaa1", "aaaaaaa2", "aaaaaaa3", "aaaaaaa5"), order);
    }

    @Test
    void anActionIsOpenUntilItIsDoneOrDropped() {
        var planned = entry("aaaaaaa1", "2024-01-12", PLAN) + entry("aaaaaaa2", "2024-01-12", PLAN);
        var closed =
                planned
                        + entry("aaaaaaa3", "2024-01-15", "done: [aaaaaaa1]")
                        + entry("aaaaaaa4", "2024-01-16", "dropped: [aaaaaaa2]\nwhy: no");
        assertEquals(List.of("aaaaaaa1", "aaaaaaa2"), open(situation(ACME, closed, "2024-01-14")));
        assertEquals(List.of("aaaaaaa2"), open(situation(ACME, closed, "2024-01-15")));
        assertEquals(List.of(), open(situation(ACME, closed, "2024-01-16")));
        assertEquals(List.of(), open(situation(ACME, planned, "2024-01-11")));
    }

    @Test
    void anActionStaysClosedThoughItsPlanIsDatedLaterOnTheSameDay() {
        var entries =
                entry("aaaaaaa1", "2024-01-12T10:00+08:00", PLAN)
                        + entry("aaaaaaa2", "2024-01-12", "done: [aaaaaaa1]");
        assertEquals(List.of(), open(situation(ACME, entries, "2024-01-12")));
    }

    @Test
    void theLastSnoozeSaysWhenAnActionIsDue() {
        var entries =
                entry("aaaaaaa1", "2024-01-12", PLAN)
                        + entry("aaaaaaa3", "2024-01-16", "snoozed: {aaaaaaa1: 2024-01-18}")
                        + entry("aaaaaaa2", "2024-01-14", "snoozed: {aaaaaaa1: 2024-01-30}");
        assertEquals("2024-01-20", due(situation(ACME, entries, "2024-01-13")));
        assertEquals("2024-01-30", due(situation(ACME, entries, "2024-01-14")));
        assertEquals("2024-01-18", due(situation(ACME, entries, "2024-01-16")));
    }

    @Test
    void openActionsComeInTheOrderOfTheirDueDates() {
        var entries =
                entry("aaaaaaa1", "2024-01-12", "next: {do: C, due: 2024-01-20T09:00+08:00}")
                        + entry("aaaaaaa2", "2024-01-12", "next: {do: B, due: 2024-01-20}")
                        + entry("aaaaaaa3", "2024-01-12", "next: {do: A, due: 2024-01-19}");
        assertEquals(
                List.of("aaaaaaa3", "aaaaaaa2", "aaaaaaa1"),
                open(situation(ACME, entries, "2024-01-12")));
    }

    @Test
    void onlyAContactIsATouch() {
        var entries =
                entry("aaaaaaa1", "2024-01-12", "summary: thought about it")
                        + entry("aaaaaaa2", "2024-01-11", "via: phone");
        assertEquals(
                Optional.of(LocalDate.parse("2024-01-11")),
                situation(ACME, entries, "2024-02-01").lastTouched(SmallBook.policy().zone()));
        assertTrue(
                situation(ACME, "", "2024-02-01").lastTouched(SmallBook.policy().zone()).isEmpty());
    }

    private static Journey only(Situation situation) {
        assertEquals(1, situation.journeys().size());
        return situation.journeys().getFirst();
    }

    private static List<String> codes(List<Stay> stays) {
        return stays.stream().map(stay -> stay.stage().code()).toList();
    }

    private static List<Long> finished(List<Stay> stays) {
        return stays.stream().flatMap(stay -> stay.finishedDays().stream()).toList();
    }

    private static List<String> open(Situation situation) {
        return situation.openActions().stream().map(Action::id).toList();
    }

    private static String due(Situation situation) {
        return situation.openActions().getFirst().due().toString();
    }
}
