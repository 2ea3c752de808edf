package dev.tend.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.model.policy.Wording;
import dev.tend.model.record.Entry;
import dev.tend.model.record.Happening;
import dev.tend.store.BookFolder;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Records as they should be: nothing in the example books may be called vague.
class ExampleBooksWordingTest {
    @ParameterizedTest
    @ValueSource(strings = {"zhilian", "atlas"})
    void noTextOfTheExampleBooksIsCalledVague(String name) {
        var folder = BookFolder.at(Path.of("examples", name)).orElseThrow();
        var policy = folder.policy().value().orElseThrow();
        var judge = RecordText.judge(Wording.STANDARD, policy.channels());
        var flaws = new ArrayList<String>();
        int judged = 0;
        for (var account : folder.book(policy).value().accounts()) {
            for (var entry : account.entries()) {
                judged += entry.summary().isEmpty() ? 0 : 1;
                addFlaws(flaws, judge, entry);
            }
        }
        assertTrue(judged > 60, "summaries: " + judged);
        assertEquals(List.of(), flaws);
    }

    private static void addFlaws(List<String> flaws, RecordText judge, Entry entry) {
        judge.summary(entry.summary()).ifPresent(flaw -> flaws.add(entry.summary() + " " + flaw));
        entry.first(Happening.Plan.class)
                .ifPresent(plan ->
                        judge.plan(plan.what())
                                .ifPresent(flaw -> flaws.add(plan.what() + " " + flaw)));
        entry.first(Happening.Answer.class)
                .filter(answer -> !answer.words().isEmpty())
                .ifPresent(answer ->
                        judge.answer(answer.words())
                                .ifPresent(flaw -> flaws.add(answer.words() + " " + flaw)));
    }
}
