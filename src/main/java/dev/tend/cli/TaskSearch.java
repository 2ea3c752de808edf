package dev.tend.cli;

import dev.tend.model.Customer;
import dev.tend.model.EntryId;
import dev.tend.model.Situation;
import dev.tend.schedule.DueList;
import dev.tend.schedule.Traced;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Everything that the book asks for, due or not, and which of it a word means.
final class TaskSearch {
    /// A shorter word is taken for a customer first: ids are drawn, and any may begin like a name.
    private static final int SURELY_AN_ID = 4;

    private final App app;
    private final List<Situation> situations;
    private final List<Traced> all;

    TaskSearch(App app) {
        this.app = app;
        this.situations = app.situations();
        this.all = new DueList(app.policy(), app.now()).traced(situations, app.folder()::hasReview);
    }

    List<Traced> all() {
        return all;
    }

    List<Traced> of(Situation situation) {
        var own = new ArrayList<Traced>();
        for (var one : all) {
            if (one.item().customerKey().equals(situation.customer().key())) {
                own.add(one);
            }
        }
        return own;
    }

    /// Those whose id begins like the word, where it names no customer better; several are refused.
    List<Traced> byId(String word) {
        if (app.folder().hasCustomer(word)) {
            return List.of();
        }
        var found = beginningWith(word.toLowerCase(Locale.ROOT));
        if (word.length() < SURELY_AN_ID && !CustomerSearch.matches(word, customers()).isEmpty()) {
            return List.of();
        }
        if (found.size() > 1) {
            var lines = new ArrayList<String>();
            for (var one : found) {
                var item = one.item();
                lines.add(
                        "  "
                                + item.task().id()
                                + "  "
                                + item.task().what().in(app.language())
                                + "  "
                                + item.customerKey());
            }
            throw Refusal.usage(app.say("action.ambiguous", word, found.size()), lines);
        }
        return found;
    }

    Situation customer(String word) {
        var key = new CustomerSearch(app).key(word);
        for (var situation : situations) {
            if (situation.customer().key().equals(key)) {
                return situation;
            }
        }
        throw Refusal.usage(app.say("customer.unknown", word), app.say("customer.unknown.advice"));
    }

    private List<Customer> customers() {
        var customers = new ArrayList<Customer>();
        for (var situation : situations) {
            customers.add(situation.customer());
        }
        return customers;
    }

    private List<Traced> beginningWith(String prefix) {
        var found = new ArrayList<Traced>();
        for (var one : all) {
            if (EntryId.isPrefix(prefix) && one.item().task().id().startsWith(prefix)) {
                found.add(one);
            }
        }
        return found;
    }
}
