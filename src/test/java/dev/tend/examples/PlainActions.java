package dev.tend.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The planned actions of a book that nothing has closed, and what is wrong with the closing ones.
record PlainActions(List<Open> open, List<String> mistakes) {

    /// An action still to be done: whose it is and the day it is due.
    record Open(String customer, String id, String owner, LocalDate due) {}

    static PlainActions of(PlainBook book) {
        var open = new ArrayList<Open>();
        var mistakes = new ArrayList<String>();
        for (PlainBook.Customer customer : book.customers()) {
            var planned = new LinkedHashMap<String, Open>();
            var moves = new HashSet<String>();
            for (PlainBook.Entry entry : customer.entries()) {
                if (!entry.text("stage").isEmpty()) {
                    moves.add(entry.text("id"));
                }
                for (String id : closedBy(entry)) {
                    if (!isOccurrence(id) && planned.remove(id) == null && !moves.contains(id)) {
                        mistakes.add(customer.key() + ": " + entry.text("id") + " closes " + id);
                    }
                }
                snooze(customer, entry, planned, mistakes);
                assign(customer, entry, planned, mistakes);
                Map<String, Object> next = PlainBook.mapping(entry.values(), "next");
                if (!next.isEmpty()) {
                    planned.put(entry.text("id"), planned(customer, entry, next));
                }
            }
            open.addAll(planned.values());
        }
        return new PlainActions(open, mistakes);
    }

    private static List<String> closedBy(PlainBook.Entry entry) {
        var ids = new ArrayList<>(entry.texts("done"));
        ids.addAll(entry.texts("dropped"));
        return ids;
    }

    private static void snooze(
            PlainBook.Customer customer,
            PlainBook.Entry entry,
            Map<String, Open> planned,
            List<String> mistakes) {
        PlainBook.mapping(entry.values(), "snoozed")
                .forEach((id, until) -> {
                    Open action = planned.get(id);
                    if (action == null && !isOccurrence(id)) {
                        mistakes.add(customer.key() + " snoozes " + id);
                    } else if (action != null) {
                        LocalDate due = LocalDate.parse((String) until);
                        planned.put(id, new Open(customer.key(), id, action.owner(), due));
                    }
                });
    }

    private static void assign(
            PlainBook.Customer customer,
            PlainBook.Entry entry,
            Map<String, Open> planned,
            List<String> mistakes) {
        PlainBook.mapping(entry.values(), "assigned")
                .forEach((id, to) -> {
                    Open action = planned.get(id);
                    if (action == null) {
                        mistakes.add(customer.key() + " assigns " + id);
                    } else {
                        planned.put(id, new Open(customer.key(), id, (String) to, action.due()));
                    }
                });
    }

    /// What a rule of the policy asks for has a name with dots in it.
    private static boolean isOccurrence(String reference) {
        return reference.indexOf('.') > 0;
    }

    private static Open planned(
            PlainBook.Customer customer, PlainBook.Entry entry, Map<String, Object> next) {
        String given = PlainBook.text(next, "owner");
        String owner = given.isEmpty() ? entry.text("by") : given;
        LocalDate due = LocalDate.parse(PlainBook.text(next, "due").substring(0, 10));
        return new Open(customer.key(), entry.text("id"), owner, due);
    }

    List<Open> overdueOn(LocalDate today) {
        return dueBetween(LocalDate.MIN, today.minusDays(1));
    }

    List<Open> dueBetween(LocalDate first, LocalDate last) {
        var due = new ArrayList<Open>();
        for (Open action : open) {
            if (!action.due().isBefore(first) && !action.due().isAfter(last)) {
                due.add(action);
            }
        }
        return due;
    }
}
