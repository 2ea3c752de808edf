package dev.tend.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// However many periods, slices and figures a report has, each customer's entries are folded once.
class OneFoldTest {
    private static final int CUSTOMERS_OF_ATLAS = 12;

    @TempDir private Path folder;

    @Test
    void aReportFoldsEachCustomerOnce() throws IOException {
        for (var line :
                List.of(
                        "overview",
                        "funnel --by owner,grade --period week",
                        "team --period month",
                        "risk",
                        "trend overview --period week",
                        "compare 2024-Q1 2024-Q2 sources",
                        "compare 2024-Q1 2024-Q2 -f html",
                        "compare marcus priya team")) {
            assertEquals(CUSTOMERS_OF_ATLAS, folds("report " + line), line);
        }
    }

    /// Each as it was known then.
    @Test
    void whatWasAtRiskOnTwoDaysIsFoldedOnceForEach() throws IOException {
        assertEquals(2 * CUSTOMERS_OF_ATLAS, folds("report compare 2024-Q1 2024-Q2 risk"));
    }

    /// How often the fold ran, as counted by the Java Flight Recorder.
    private long folds(String line) throws IOException {
        var file = folder.resolve(line.replace(' ', '_') + ".jfr");
        try (var recording = new Recording()) {
            recording
                    .enable("jdk.MethodTiming")
                    .with(
                            "filter",
                            "dev.tend.model.history.Situation::of;dev.tend.model.history.Situation::asOf")
                    .with("period", "endChunk");
            recording.start();
            TendAnswer.text(
                    Path.of("examples/atlas"),
                    List.of(("--lang en --today 2024-06-10 " + line).split(" ")));
            recording.stop();
            recording.dump(file);
        }
        long folds = 0;
        for (var event : RecordingFile.readAllEvents(file)) {
            if (event.getEventType().getName().equals("jdk.MethodTiming")) {
                folds = Math.max(folds, event.getLong("invocations"));
            }
        }
        return folds;
    }
}
