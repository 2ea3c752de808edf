package dev.tend.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class BackgroundTest {
    private final List<Thread> workers = Collections.synchronizedList(new ArrayList<>());

    @Test
    void isWorkedOutOnceOnAnotherThread() {
        var begun = Background.of("work", () -> work("done"));
        assertEquals("done", begun.get());
        assertEquals("done", begun.get());
        assertEquals(1, workers.size());
        assertNotEquals(Thread.currentThread(), workers.getFirst());
    }

    @Test
    void whatFailsIsHeardOfWhereItIsAskedFor() {
        var begun = Background.of("work", () -> work("no number").charAt(workers.size() * 9));
        assertThrows(StringIndexOutOfBoundsException.class, begun::get);
        assertEquals(Thread.currentThread(), workers.getLast());
    }

    /// On the thread that asks there may be more room for it.
    @Test
    void whatFailedThereMaySucceedHere() {
        var here = Thread.currentThread();
        var begun =
                Background.of(
                        "work",
                        () -> {
                            if (!Thread.currentThread().equals(here)) {
                                throw new StackOverflowError();
                            }
                            return work("done");
                        });
        assertEquals("done", begun.get());
    }

    @Test
    void whoIsInterruptedWorksItOutAlone() {
        var begun = Background.of("work", () -> work("done"));
        Thread.currentThread().interrupt();
        assertEquals("done", begun.get());
        assertTrue(Thread.interrupted());
    }

    private String work(String result) {
        workers.add(Thread.currentThread());
        return result;
    }
}
