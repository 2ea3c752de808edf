package dev.tend.rules;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.history.Situation;
import dev.tend.model.policy.Policy;
import dev.tend.model.value.Moment;

import java.util.List;

/// Every entry stands in the file of its person and year, so that a file has one writer.
final class Filing implements AccountRule {
    @Override
    public void check(Situation situation, Policy policy, Moment now, List<Diagnostic> problems) {
        for (var entry : situation.entries()) {
            var file = entry.places().whole().file();
            var name = file.substring(file.lastIndexOf('/') + 1);
            var proper = entry.fileName();
            if (!name.equals(proper)) {
                var key = name.startsWith(entry.yearOfFile()) ? "by" : "at";
                problems.add(Diagnostic.of(Check.MISFILED, entry.places().of(key), proper));
            }
        }
    }
}
