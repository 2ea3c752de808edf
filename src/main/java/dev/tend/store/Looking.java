package dev.tend.store;

import java.util.Optional;

/// Looks at what earlier commands remembered: at once, or begun before on another thread.
final class Looking {
    private final CustomerFolders customers;
    private Optional<Look> begun = Optional.empty();

    Looking(CustomerFolders customers) {
        this.customers = customers;
    }

    void begin(String build) {
        var look = new Look(customers, build);
        begun = Optional.of(look);
        look.start();
    }

    /// What was begun is seen once: later something else may be remembered.
    Remembered at(String build) {
        var seen = begun.flatMap(Look::seen);
        begun = Optional.empty();
        return seen.orElseGet(() -> Remembered.in(customers, build));
    }

    /// A look on a thread of its own. What fails there fails again, and is heard of, where it is
    /// asked for.
    private static final class Look extends Thread {
        private final CustomerFolders customers;
        private final String build;
        private Optional<Remembered> seen = Optional.empty();

        Look(CustomerFolders customers, String build) {
            super("memory");
            this.customers = customers;
            this.build = build;
            setDaemon(true);
            setUncaughtExceptionHandler((_, _) -> {});
        }

        @Override
        public void run() {
            seen = Optional.of(Remembered.in(customers, build));
        }

        Optional<Remembered> seen() {
            try {
                join();
                return seen;
            } catch (InterruptedException interrupted) {
                currentThread().interrupt();
                return Optional.empty();
            }
        }
    }
}
