package dev.tend.store.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.model.value.Iso;
import dev.tend.store.disk.FileText;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// A note says everything that is needed to take a step back.
class StepTextTest {
    private static final int ROUNDS = 3000;
    private static final String[] LINES = {
        "---", "id: a", "name: 智联", "", "+plus", "-minus", "\\ odd", "@@ -1 +1 @@", "file: x - -"
    };

    @Test
    void whatIsReadFromANoteIsWhatWasWritten() throws IOException {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            var changes = new ArrayList<FileChange>();
            for (int i = 0; i <= random.nextInt(3); i++) {
                var before = content(random);
                var after = content(random);
                if (!before.equals(after)) {
                    var change = FileChange.of(new Change("customers/a/f" + i, before, after));
                    changes.add(change);
                    assertEquals(restored(after, change), before, "seed " + seed);
                }
            }
            if (!changes.isEmpty()) {
                var at = Iso.moment("2024-06-03T09:30:07+08:00").orElseThrow();
                var deed = new Deed(at, "log a 'two\nlines \\n'", "Ä\r\n");
                var text = StepText.of(deed, changes);
                assertEquals(
                        Optional.of(new Step(7, Step.State.WRITTEN, deed, changes)),
                        StepText.read(7, Step.State.WRITTEN, text),
                        "seed " + seed + "\n" + text);
            }
        }
    }

    private static FileText restored(FileText after, FileChange change) throws IOException {
        return change.reversedIn(after) instanceof Reversal.Restored(_, var then, _) ? then : after;
    }

    @Test
    void aTornNoteIsNone() throws IOException {
        var change = new Change("customers/a/f", FileText.NONE, FileText.of("---\nid: a\n"));
        var at = Iso.moment("2024-06-03").orElseThrow();
        var text = StepText.of(new Deed(at, "log", ""), List.of(FileChange.of(change)));
        for (int end = 0; end < text.length(); end++) {
            var read = StepText.read(1, Step.State.WRITTEN, text.substring(0, end));
            assertTrue(read.isEmpty(), text.substring(0, end));
        }
    }

    private static FileText content(Random random) {
        if (random.nextInt(6) == 0) {
            return FileText.NONE;
        }
        var text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(LINES[random.nextInt(LINES.length)]);
            text.append(
                    i == 1 && random.nextInt(3) == 0 ? "" : random.nextInt(4) == 0 ? "\r\n" : "\n");
        }
        return FileText.of(text.toString());
    }
}
