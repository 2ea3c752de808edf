package dev.tend.model.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

class OccurrenceTest {
    private static final LocalDate DAY = LocalDate.parse("2024-02-29");

    @Test
    void isReadAsItIsWritten() {
        for (var source : DueSource.values()) {
            if (source == DueSource.PLAN || source == DueSource.APPROVAL) {
                continue;
            }
            var codes = source.isCoded() ? List.of("survey", "new-year") : List.of("");
            for (var code : codes) {
                var subjects =
                        source.isCoded()
                                ? List.of("", "erp", "张三", "J. R. Smith", "a.2024-01-01")
                                : List.of("");
                for (var subject : subjects) {
                    var occurrence = new Occurrence(source, code, subject, DAY);
                    assertEquals(Optional.of(occurrence), Occurrence.read(occurrence.toString()));
                }
            }
        }
    }

    @Test
    void anythingElseIsNone() {
        for (var text :
                List.of(
                        "",
                        "rhythm",
                        "rhythm.",
                        "rhythm.2024-02-30",
                        "rhythm.survey.2024-02-29",
                        "care.2024-02-29",
                        "care..2024-02-29",
                        "care.survey..2024-02-29",
                        "care.Survey.2024-02-29",
                        "plan.x.2024-02-29",
                        "approval.x.2024-02-29",
                        "k3f9q2zt",
                        ".2024-02-29",
                        "care.survey.2024-2-29")) {
            assertEquals(Optional.empty(), Occurrence.read(text), text);
        }
    }

    @Test
    void hasAnIdOfTheFormOfAnEntrysThatHardlyAnyOtherHas() {
        var ids = new HashSet<String>();
        for (int customer = 0; customer < 10_000; customer++) {
            for (var source : List.of(DueSource.RHYTHM, DueSource.GRADING)) {
                var id = new Occurrence(source, "", "", DAY).id("customer-" + customer);
                assertTrue(EntryId.isId(id), id);
                ids.add(id);
            }
        }
        assertEquals(20_000, ids.size());
        assertEquals(
                new Occurrence(DueSource.RHYTHM, "", "", DAY).id("acme"),
                new Occurrence(DueSource.RHYTHM, "", "", DAY).id("acme"));
    }
}
