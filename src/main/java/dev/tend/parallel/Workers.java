package dev.tend.parallel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.IntConsumer;

/// Does many small things at once, on every core.
public final class Workers {
    /// Fewer things than this are not worth another thread.
    private static final int WORTH_A_THREAD = 64;

    private final int all;
    private final IntConsumer work;
    private final Progress progress;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    private Workers(int all, IntConsumer work, Progress progress) {
        this.all = all;
        this.work = work;
        this.progress = progress;
    }

    /// Works on the numbers from 0 up to `all`, in any order, and returns when all is done. The
    /// progress is told of on the calling thread. What one of them throws is thrown.
    public static void each(int all, IntConsumer work, Progress progress) {
        new Workers(all, work, progress).run();
    }

    /// What comes of each of them, in their order.
    public static <A, B> List<B> map(List<A> all, Function<A, B> work, Progress progress) {
        var done = new ArrayList<Optional<B>>(Collections.nCopies(all.size(), Optional.empty()));
        each(all.size(), i -> done.set(i, Optional.of(work.apply(all.get(i)))), progress);
        var results = new ArrayList<B>(all.size());
        for (var one : done) {
            results.add(one.orElseThrow());
        }
        return results;
    }

    private void run() {
        int hands = Math.min(Runtime.getRuntime().availableProcessors(), all / WORTH_A_THREAD);
        var others = new Thread[Math.max(0, hands - 1)];
        for (int i = 0; i < others.length; i++) {
            others[i] = new Thread(this::work, "worker");
            others[i].setDaemon(true);
            others[i].start();
        }
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
