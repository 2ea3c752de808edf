package dev.tend.analysis.count;

import dev.tend.analysis.fact.Figure;
import dev.tend.analysis.fact.Filled;
import dev.tend.analysis.fact.Subject;
import dev.tend.report.Cell;
import dev.tend.rules.Completeness;

import java.util.ArrayList;
import java.util.List;

/// Fields that are wanted of customers or records, and those of them that are filled. Who has none
/// of them adds nothing to the part of the share, whoever lacks some adds what is there.
final class Filling {
    private final List<Filled> all = new ArrayList<>();
    private final List<Filled> some = new ArrayList<>();
    private final List<Filled> none = new ArrayList<>();
    private long filled;
    private long wanted;

    void add(Subject subject, Completeness fields) {
        if (fields.wanted() > 0) {
            var one = new Filled(subject, fields);
            all.add(one);
            (fields.filled() > 0 ? some : none).add(one);
            filled += fields.filled();
            wanted += fields.wanted();
        }
    }

    Figure wanted() {
        return new Figure(new Cell.Count(wanted), all);
    }

    Figure filled() {
        return new Figure(new Cell.Count(filled), some);
    }

    Figure share() {
        return Figure.share(filled, wanted, some, none);
    }
}
