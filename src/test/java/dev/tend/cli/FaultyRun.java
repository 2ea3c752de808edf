package dev.tend.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.cli.command.ExitCode;
import dev.tend.store.disk.FaultyDisk;
import dev.tend.store.disk.FaultyDisk.Fault;
import dev.tend.store.disk.UnforcedDisk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A command that ran on a disk of which an operation failed, and its answer where it lived to give
/// one. The disk is sound again, but what a power cut took is gone.
record FaultyRun(
        Sandbox sandbox,
        Fault fault,
        Optional<Sandbox.Answer> answer,
        boolean endedBeforeTheFault,
        String what) {
    /// Runs a command and says whether it ended before the fault.
    interface Attempt {
        boolean survives(Fault fault, int at, long seed) throws IOException;
    }

    /// Lets each operation fail in each way.
    static void everywhere(Attempt attempt) throws IOException {
        for (var fault : Fault.values()) {
            for (int at = 1; !attempt.survives(fault, at, 0); at++) {
                if (fault == Fault.POWER_CUT) {
                    attempt.survives(fault, at, at + 1);
                }
            }
        }
    }

    static FaultyRun of(
            Sandbox sandbox, List<String> words, Path root, Fault fault, int at, long seed)
            throws IOException {
        return on(new FaultyDisk(root, fault, at), sandbox, words, fault, at, seed);
    }

    /// The same on a disk that others have worked on before.
    static FaultyRun on(
            FaultyDisk disk, Sandbox sandbox, List<String> words, Fault fault, int at, long seed)
            throws IOException {
        sandbox.writeTo(disk);
        var answer = Optional.<Sandbox.Answer>empty();
        try {
            answer = Optional.of(sandbox.run(words, ""));
        } catch (FaultyDisk.Killed killed) {
            assertTrue(fault == Fault.KILLED || fault == Fault.POWER_CUT);
        }
        if (fault == Fault.POWER_CUT) {
            disk.cutPower(seed);
        }
        sandbox.writeTo(new UnforcedDisk());
        var what = words + ", " + fault + " at " + at + ", seed " + seed + ": " + answer;
        int said = answer.map(Sandbox.Answer::exitCode).orElse(0);
        assertTrue(said == 0 || said == ExitCode.BOOK.number(), what);
        return new FaultyRun(sandbox, fault, answer, !disk.hasFailed(), what);
    }

    /// The files that are there now, without a draft that a power cut left.
    Map<String, String> left() throws IOException {
        var left = new TreeMap<>(sandbox.content());
        left.keySet().removeIf(name -> fault == Fault.POWER_CUT && name.endsWith(".tmp"));
        return left;
    }

    /// What the command said is what there is.
    void assertSaid(boolean isDone) {
        if (answer.isPresent()) {
            // A disk that refuses everything refuses to take back, too.
            boolean mayFail = !isDone || fault == Fault.BROKEN;
            assertTrue(answer.get().exitCode() == 0 ? isDone : mayFail, what);
        }
    }
}
