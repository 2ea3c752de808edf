package dev.tend.store.index;

import dev.tend.parallel.Background;
import dev.tend.store.files.CustomerFolders;

import java.util.Optional;

/// Looks at what earlier commands remembered: at once, or begun before on another thread.
public final class IndexLookup {
    private final CustomerFolders customers;
    private Optional<Background<IndexSnapshot>> begun = Optional.empty();

    public IndexLookup(CustomerFolders customers) {
        this.customers = customers;
    }

    public void begin(String build) {
        if (begun.isEmpty()) {
            begun = Optional.of(Background.of("memory", () -> IndexSnapshot.in(customers, build)));
        }
    }

    /// What was begun is of no use any more.
    public void forget() {
        begun = Optional.empty();
    }

    /// What was begun is seen once: later something else may be remembered.
    public IndexSnapshot at(String build) {
        var look = begun;
        begun = Optional.empty();
        return look.isPresent() ? look.get().get() : IndexSnapshot.in(customers, build);
    }
}
