package dev.tend.model.record;

import dev.tend.model.value.Zone;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A customer and its entries, in the order of file name and place in the file. `leftOut` are the
/// ids of entries that stand in the files but have errors, and the places of those without an id
/// and of files that cannot be read at all: what may rest on one of them is not judged.
public record Account(Customer customer, List<Entry> entries, Set<String> leftOut) {
    public Account {
        entries = List.copyOf(entries);
        leftOut = Set.copyOf(leftOut);
    }

    public Account(Customer customer, List<Entry> entries) {
        this(customer, entries, Set.of());
    }

    /// Whether nothing is missing of what people wrote.
    public boolean isWhole() {
        return leftOut.isEmpty();
    }

    /// To whom the customer was handed over last, where it ever was.
    public Optional<String> handedOverTo(Zone zone) {
        Optional<String> to = Optional.empty();
        long latest = Long.MIN_VALUE;
        for (var entry : entries) {
            var handover = entry.first(Happening.HandedOver.class);
            long order = entry.at().orderIn(zone);
            if (handover.isPresent() && order >= latest) {
                to = Optional.of(handover.get().to());
                latest = order;
            }
        }
        return to;
    }

    /// Whether an entry of this id may be among those that are left out.
    public boolean mayHold(String id) {
        if (leftOut.contains(id)) {
            return true;
        }
        for (var one : leftOut) {
            if (!EntryId.isId(one)) {
                return true;
            }
        }
        return false;
    }
}
