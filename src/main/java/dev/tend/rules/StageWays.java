package dev.tend.rules;

import dev.tend.model.Book;
import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.policy.Ways;
import dev.tend.model.value.Moment;

import java.util.ArrayList;
import java.util.List;

/// The moves a policy allows lead to every stage, and from every open one to a stage that is won
/// (F21).
final class StageWays implements Rule {
    @Override
    public List<Diagnostic> check(Book book, Moment now) {
        var ways = new Ways(book.policy().pipeline(), book.policy().standards().moves());
        var problems = new ArrayList<Diagnostic>();
        for (var stage : ways.unreachable()) {
            problems.add(Diagnostic.of(Check.STAGE_UNREACHABLE, stage.place(), stage.code()));
        }
        for (var stage : ways.deadEnds()) {
            problems.add(Diagnostic.of(Check.STAGE_DEAD_END, stage.place(), stage.code()));
        }
        return problems;
    }
}
