package dev.tend.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class WorkersTest {
    private static final int MANY = 10_000;

    @Test
    void whatComesOfEachStandsInTheirOrder() {
        for (int size : new int[] {0, 1, 63, 64, 128, MANY}) {
            var all = IntStream.range(0, size).boxed().toList();
            var doubled = Workers.map(all, one -> 2 * one, Progress.UNHEARD);
            assertEquals(all.stream().map(one -> 2 * one).toList(), doubled);
        }
    }

    @Test
    void whatOneThrowsIsThrown() {
        var all = IntStream.range(0, MANY).boxed().toList();
        var thrown =
                assertThrows(
                        IllegalStateException.class,
                        () -> Workers.map(all, WorkersTest::exceptTheSeventh, Progress.UNHEARD));
        assertEquals("the seventh", thrown.getMessage());
    }

    @Test
    void progressIsHeardOnTheCallingThreadAndEndsWithAll() {
        var all = IntStream.range(0, MANY).boxed().toList();
        var heard = new ArrayList<Integer>();
        var threads = new ArrayList<Thread>();
        Workers.map(
                all,
                one -> one,
                (done, whole) -> {
                    heard.add(done);
                    threads.add(Thread.currentThread());
                    assertEquals(MANY, whole);
                });
        assertEquals(MANY, heard.getLast());
        assertEquals(List.of(Thread.currentThread()), threads.stream().distinct().toList());
    }

    private static int exceptTheSeventh(int one) {
        if (one == 7) {
            throw new IllegalStateException("the seventh");
        }
        return one;
    }
}
