package dev.tend.parallel;

import java.util.Optional;
import java.util.function.Supplier;

/// Something that is worked out on another thread while there is something else to do. What fails
/// there fails again, and is heard of, where it is asked for.
public final class Background<T> {
    private final Supplier<T> work;
    private final Thread thread;
    private Optional<T> done = Optional.empty();

    private Background(String name, Supplier<T> work) {
        this.work = work;
        this.thread = new Thread(this::run, name);
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((_, _) -> {});
    }

    public static <T> Background<T> of(String name, Supplier<T> work) {
        var begun = new Background<>(name, work);
        begun.thread.start();
        return begun;
    }

    private void run() {
        done = Optional.of(work.get());
    }

    /// What came of it, as soon as it is done.
    public T get() {
        try {
            thread.join();
            return done.orElseGet(work);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return work.get();
        }
    }
}
