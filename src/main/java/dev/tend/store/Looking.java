package dev.tend.store;

import dev.tend.parallel.Begun;

import java.util.Optional;

/// Looks at what earlier commands remembered: at once, or begun before on another thread.
final class Looking {
    private final CustomerFolders customers;
    private Optional<Begun<Remembered>> begun = Optional.empty();

    Looking(CustomerFolders customers) {
        this.customers = customers;
    }

    void begin(String build) {
        if (begun.isEmpty()) {
            begun = Optional.of(Begun.of("memory", () -> Remembered.in(customers, build)));
        }
    }

    /// What was begun is of no use any more.
    void forget() {
        begun = Optional.empty();
    }

    /// What was begun is seen once: later something else may be remembered.
    Remembered at(String build) {
        var look = begun;
        begun = Optional.empty();
        return look.isPresent() ? look.get().get() : Remembered.in(customers, build);
    }
}
