package dev.tend.store;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// Looks at what earlier commands remembered: at once, or begun before on another thread.
final class Looking {
    private final CustomerFolders customers;
    private Optional<FutureTask<Remembered>> begun = Optional.empty();

    Looking(CustomerFolders customers) {
        this.customers = customers;
    }

    void begin(String build) {
        var looking = new FutureTask<>(() -> Remembered.in(customers, build));
        begun = Optional.of(looking);
        var thread = new Thread(looking, "memory");
        thread.setDaemon(true);
        thread.start();
    }

    /// What was begun is seen once: later something else may be remembered.
    Remembered at(String build) {
        var looking = begun;
        begun = Optional.empty();
        try {
            return looking.isPresent() ? looking.get().get() : Remembered.in(customers, build);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Remembered.in(customers, build);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }
}
