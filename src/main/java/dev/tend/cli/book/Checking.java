package dev.tend.cli.book;

import dev.tend.cli.command.App;
import dev.tend.model.Book;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.policy.Policy;
import dev.tend.model.record.Customer;
import dev.tend.rules.Rule;
import dev.tend.store.files.Loaded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Holds the whole book against a policy, be it the one in force or another.
record Checking(App app) {
    /// What the check found, and the book where it could be read.
    record Findings(Optional<Book> book, List<Diagnostic> problems) {
        /// The customers whose profiles cannot be read.
        List<Customer> unread() {
            var unread = new ArrayList<Customer>();
            if (book.isPresent()) {
                for (var account : book.get().accounts()) {
                    if (account.customer().isUnread()) {
                        unread.add(account.customer());
                    }
                }
            }
            return unread;
        }
    }

    /// The book as that policy reads it, and everything wrong with both, sorted by place. Where the
    /// policy cannot be used at all, only what is wrong with it.
    Findings under(Loaded<Optional<Policy>> policy) {
        var problems = new ArrayList<>(policy.problems());
        var book = policy.value().map(app.folder()::book);
        if (book.isPresent()) {
            problems.addAll(book.get().problems());
            problems.addAll(Rule.checkAll(book.get().value(), app.now()));
        }
        return new Findings(
                book.map(read -> read.value()), problems.stream().distinct().sorted().toList());
    }
}
