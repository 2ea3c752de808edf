package dev.tend.cli.command;

import dev.tend.store.BookFolder;
import dev.tend.store.BookWriter;
import dev.tend.store.step.HalfMade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// A book that another process writes into, or died as it did.
public record UnsettledBook(App app) {
    /// What it left half done is taken back before anybody reads the book.
    void settle(BookFolder folder) {
        try {
            BookWriter.settle(
                    folder,
                    app.environment().disk(),
                    app::sayWhatWasTakenBack,
                    app::sayThatItWaits);
        } catch (HalfMade half) {
            throw refusal(half);
        } catch (IOException failure) {
            var text = new FailureText(app);
            if (text.isForbidden(failure)) {
                throw Refusal.book(
                        app.say("unsettled", folder.path(), text.reason(failure)),
                        List.of(app.say("unsettled.advice")));
            }
            throw new UncheckedIOException(failure);
        }
    }

    /// Why the book cannot be read before somebody has looked at it.
    private Refusal refusal(HalfMade half) {
        var lines = new ArrayList<String>();
        for (var file : half.files().entrySet()) {
            var made =
                    switch (file.getValue()) {
                        case YES -> "half-made.yes";
                        case NO -> "half-made.no";
                        case UNCLEAR -> "half-made.unclear";
                    };
            lines.add("  " + app.say(made, file.getKey()));
        }
        lines.add(app.say("half-made.advice", half.getFile()));
        var deed = half.deed();
        return Refusal.book(app.say("half-made", deed.command(), app.when(deed.at())), lines);
    }
}
