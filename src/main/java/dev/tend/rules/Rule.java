package dev.tend.rules;

import dev.tend.model.Book;
import dev.tend.model.Diagnostic;

import java.util.List;

/// Something that must hold across the files of a book. What a single file must hold is checked
/// when it is read.
@FunctionalInterface
public interface Rule {
    List<Diagnostic> check(Book book);

    /// Every rule there is.
    List<Rule> ALL = List.of(new UniqueIds(), new UniqueNumbers(), new References(), new Filing());

    /// Everything that is wrong with a book, sorted by place.
    static List<Diagnostic> checkAll(Book book) {
        return ALL.stream().flatMap(rule -> rule.check(book).stream()).sorted().toList();
    }
}
