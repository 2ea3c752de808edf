package dev.tend.store;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;

/// Does many small things at once, on every core: on all but the caller's own until the caller has
/// nothing better to do.
final class Crew {
    /// Fewer things than this are not worth another thread.
    private static final int WORTH_A_THREAD = 64;

    private final int all;
    private final IntConsumer work;
    private final Thread[] others;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    private Crew(int all, IntConsumer work) {
        this.all = all;
        this.work = work;
        int hands = Math.min(Runtime.getRuntime().availableProcessors(), all / WORTH_A_THREAD);
        this.others = new Thread[Math.max(0, hands - 1)];
    }

    /// Works on the numbers from 0 up to `all`, in any order, and returns when all is done. The
    /// progress is told of on the calling thread. What one of them throws is thrown.
    static void each(int all, IntConsumer work, Progress progress) {
        begin(all, work).finish(progress);
    }

    /// Begins to work, and returns at once. What is few things begins when it is to be finished.
    static Crew begin(int all, IntConsumer work) {
        var crew = new Crew(all, work);
        for (int i = 0; i < crew.others.length; i++) {
            crew.others[i] = new Thread(crew::work, "reader");
            crew.others[i].setDaemon(true);
            crew.others[i].start();
        }
        return crew;
    }

    /// Takes part in what is left, and returns when all is done.
    void finish(Progress progress) {
        for (int one = next.getAndIncrement(); one < all; one = next.getAndIncrement()) {
            perform(one);
            progress.reached(one, all);
        }
        for (var other : others) {
            join(other);
        }
        progress.reached(all, all);
        if (failure.get() instanceof Error error) {
            throw error;
        }
        if (failure.get() instanceof RuntimeException exception) {
            throw exception;
        }
    }

    private void work() {
        for (int one = next.getAndIncrement(); one < all; one = next.getAndIncrement()) {
            perform(one);
        }
    }

    private void perform(int one) {
        try {
            work.accept(one);
        } catch (RuntimeException | Error thrown) {
            failure.compareAndSet(null, thrown);
            next.set(all);
        }
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
