package dev.tend.cli.report;

import dev.tend.cli.command.App;
import dev.tend.cli.command.ExitCode;
import dev.tend.cli.command.LineDiff;
import dev.tend.cli.command.Refusal;
import dev.tend.cli.command.Suggestion;
import dev.tend.model.value.Language;
import dev.tend.model.value.Span;
import dev.tend.review.Damage;
import dev.tend.review.Draft;
import dev.tend.review.MarkedText;
import dev.tend.review.Part;
import dev.tend.store.files.Layout;
import dev.tend.text.Messages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The file of a review in the book: written, or renewed where tend made its parts.
record ReviewFile(App app, Span span) {
    /// `drafts` gives what a new file holds, in a language.
    ExitCode write(Function<Language, Draft> drafts, boolean dryRun) throws IOException {
        app.requireSoundPolicy();
        if (app.leftOut().say()) {
            throw Refusal.book(app.say("review.incomplete"), List.of());
        }
        var file = Layout.reviewFile(span.name());
        try (var writer = app.writer()) {
            var before = writer.text(file);
            var after =
                    before.isBlank()
                            ? new MarkedText.Renewed(drafts.apply(app.language()).text(), List.of())
                            : renewed(file, before, drafts);
            if (dryRun) {
                show(file, before, after.text());
                return ExitCode.DONE;
            }
            writer.write(file, after.text());
            app.commit(writer, List.of());
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
        if (before.equals(after)) {
            app.print(app.say("written.review.same", span.name()) + "  " + file);
            return;
        }
        app.print(app.say("dry-run", file));
        if (before.isBlank()) {
            after.lines().forEach(app::print);
        } else {
            LineDiff.of(before, after).forEach(app::print);
        }
    }

    private MarkedText.Renewed renewed(
            String file, String before, Function<Language, Draft> drafts) {
        var text = MarkedText.read(file, before);
        if (!text.damages().isEmpty()) {
            throw damaged(text, file);
        }
        if (!text.hasParts()) {
            throw Refusal.no(app.say("review.by-hand", file), app.say("review.by-hand.advice"));
        }
        var language = language(before, drafts);
        if (language != app.language() && app.isLanguageTyped()) {
            throw Refusal.no(
                    app.say("review.language", file, ownName(language), ownName(app.language())),
                    app.say(
                            "review.language.advice",
                            span.name(),
                            ownName(language),
                            app.language().code()));
        }
        return text.renewed(
                drafts.apply(language).bodies(), Messages.in(language).get("review.moving"));
    }

    /// That of the draft that the file began as, so that colleagues who speak several do not write
    /// over one another: the one in which it would have most of the file's lines.
    private Language language(String before, Function<Language, Draft> drafts) {
        var language = app.language();
        int most = drafts.apply(language).linesIn(before);
        for (var other : Language.values()) {
            int lines = other == app.language() ? 0 : drafts.apply(other).linesIn(before);
            if (lines > most) {
                language = other;
                most = lines;
            }
        }
        return language;
    }

    private static String ownName(Language language) {
        return language.label().in(language);
    }

    private Refusal damaged(MarkedText text, String file) {
        var lines = new ArrayList<String>();
        for (var damage : text.damages()) {
            lines.add("  " + damage.place() + ": " + words(damage));
            if (damage.kind() == Damage.Kind.UNKNOWN) {
                lines.add("    " + known(damage.word()));
            }
        }
        lines.add(app.say("review.damaged.advice"));
        return Refusal.book(app.say("review.damaged", file), lines);
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
