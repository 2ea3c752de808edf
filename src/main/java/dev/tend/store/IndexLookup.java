package dev.tend.store;

import dev.tend.parallel.Background;

import java.util.Optional;

/// Looks at what earlier commands remembered: at once, or begun before on another thread.
final class IndexLookup {
    private final CustomerFolders customers;
    private Optional<Background<IndexSnapshot>> begun = Optional.empty();

    IndexLookup(CustomerFolders customers) {
        this.customers = customers;
    }

    void begin(String build) {
        if (begun.isEmpty()) {
            begun = Optional.of(Background.of("memory", () -> IndexSnapshot.in(customers, build)));
        }
    }

    /// What was begun is of no use any more.
    void forget() {
        begun = Optional.empty();
    }

    /// What was begun is seen once: later something else may be remembered.
    IndexSnapshot at(String build) {
        var look = begun;
        begun = Optional.empty();
        return look.isPresent() ? look.get().get() : IndexSnapshot.in(customers, build);
    }
}
