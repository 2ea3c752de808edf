package dev.tend.cli;

import dev.tend.model.Span;
import dev.tend.review.Damage;
import dev.tend.review.MarkedText;
import dev.tend.review.Part;
import dev.tend.store.BookFolder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The file of a review in the book: written, or renewed where tend made its parts.
record ReviewFile(App app, Span span) {
    /// `draft` is what a new file holds.
    ExitCode write(Map<String, String> bodies, String draft, boolean dryRun) throws IOException {
        app.requireSoundPolicy();
        if (app.leftOut().say()) {
            throw Refusal.book(app.say("review.incomplete"), List.of());
        }
        var file = BookFolder.reviewFile(span.name());
        try (var writer = app.writer()) {
            var before = writer.text(file);
            var after =
                    before.isBlank()
                            ? new MarkedText.Renewed(draft, List.of())
                            : renewed(MarkedText.read(file, before), file, bodies);
            if (dryRun) {
                show(file, before, after.text());
                return ExitCode.DONE;
            }
            writer.write(file, after.text());
            writer.commit(app.deed(List.of()));
            app.print(app.say(outcome(before, after.text()), span.name()) + "  " + file);
            if (span.to().isAfter(app.today())) {
                app.complain(app.say("review.unfinished", span.name(), span.to()));
            }
            for (var line : after.moved()) {
                app.complain(app.say("review.moved-below", file + ":" + line));
            }
        }
        return ExitCode.DONE;
    }

    private static String outcome(String before, String after) {
        if (before.isBlank()) {
            return "written.review";
        }
        return before.equals(after) ? "written.review.same" : "written.review.renewed";
    }

    private void show(String file, String before, String after) {
        app.print(app.say("dry-run", file));
        if (before.isBlank()) {
            after.lines().forEach(app::print);
        } else {
            LineDiff.of(before, after).forEach(app::print);
        }
    }

    private MarkedText.Renewed renewed(MarkedText text, String file, Map<String, String> bodies) {
        if (!text.damages().isEmpty()) {
            var lines = new ArrayList<String>();
            for (var damage : text.damages()) {
                lines.add("  " + damage.place() + ": " + words(damage));
                if (damage.kind() == Damage.Kind.UNKNOWN) {
                    lines.add("    " + known(damage.word()));
                }
            }
            lines.add(app.say("review.damaged.advice"));
            throw Refusal.book(app.say("review.damaged", file), lines);
        }
        if (!text.hasParts()) {
            throw Refusal.no(app.say("review.by-hand", file), app.say("review.by-hand.advice"));
        }
        return text.renewed(bodies, app.say("review.moving"));
    }

    private String known(String part) {
        return new Suggestion(app, part, Part.codes()).nearestOrAll();
    }

    private String words(Damage damage) {
        return switch (damage.kind()) {
            case UNREADABLE -> app.say("review.mark.unreadable", damage.word());
            case UNKNOWN -> app.say("review.mark.unknown", damage.word());
            case OPEN -> app.say("review.mark.open", damage.word());
            case STRAY -> app.say("review.mark.stray", damage.word());
        };
    }
}
