package dev.tend.rules;

import dev.tend.model.Book;
import dev.tend.model.Diagnostic;
import dev.tend.model.Moment;

import java.util.List;

/// Something that must hold in a book as it stands `now`. What a single file must hold by itself is
/// checked when it is read.
@FunctionalInterface
public interface Rule {
    List<Diagnostic> check(Book book, Moment now);

    /// Every rule there is.
    List<Rule> ALL = List.of(new UniqueIds(), new UniqueNumbers(), new References(), new Filing());

    /// Everything that is wrong with a book, sorted by place.
    static List<Diagnostic> checkAll(Book book, Moment now) {
        return ALL.stream().flatMap(rule -> rule.check(book, now).stream()).sorted().toList();
    }
}
