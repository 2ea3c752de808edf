package dev.tend.rules;

import dev.tend.model.Book;
import dev.tend.model.Check;
import dev.tend.model.Diagnostic;
import dev.tend.model.Moment;

import java.util.ArrayList;
import java.util.List;

/// Every entry stands in the file of its person and year, so that a file has one writer.
final class Filing implements Rule {
    @Override
    public List<Diagnostic> check(Book book, Moment now) {
        var problems = new ArrayList<Diagnostic>();
        for (var account : book.accounts()) {
            for (var entry : account.entries()) {
                var file = entry.places().whole().file();
                var name = file.substring(file.lastIndexOf('/') + 1);
                var proper = entry.fileName();
                if (!name.equals(proper)) {
                    var key = name.startsWith(entry.year() + "-") ? "by" : "at";
                    problems.add(Diagnostic.of(Check.MISFILED, entry.places().of(key), proper));
                }
            }
        }
        return problems;
    }
}
