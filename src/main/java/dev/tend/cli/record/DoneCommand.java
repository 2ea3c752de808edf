package dev.tend.cli.record;

import dev.tend.cli.command.App;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.ExitCode;
import dev.tend.cli.command.Identity;
import dev.tend.cli.command.Refusal;
import dev.tend.cli.command.Syntax;
import dev.tend.cli.command.Writing;
import dev.tend.model.record.EntryId;
import dev.tend.model.record.Happening;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Closes what is due as done (F28). Words after the ids are the summary.
public final class DoneCommand implements Writing {
    @Override
    public void declare(Syntax syntax) {
        syntax.words("ID", 1);
        ContactRecord.declare(syntax);
        syntax.option("CODE", "--opportunity");
        Closing.declare(syntax);
    }

    @Override
    public ExitCode run(App app, Arguments arguments) throws IOException {
        var words = arguments.words(0);
        var search = ActionSearch.inBook(app);
        var tasks = new ArrayList<ActionSearch.Found>();
        var summary = "";
        for (int i = 0; i < words.size(); i++) {
            if (i > 0 && i == words.size() - 1 && isSummary(words.get(i), search)) {
                summary = words.get(i);
            } else {
                tasks.add(task(app, words, i, search));
            }
        }
        var contact = new ContactRecord(app, arguments);
        var told = contact.happenings(new Identity(app).writer(arguments));
        var texts = contact.texts(summary);
        var opportunities = new ClosedOpportunities(app, arguments);
        var parts = new ArrayList<ClosedOpportunities.Part>();
        for (var those : Closing.byCustomer(tasks)) {
            parts.addAll(opportunities.parts(those, !told.isEmpty() || !texts.isEmpty()));
        }
        return new Closing(app, arguments)
                .appendParts(
                        parts,
                        those -> happenings(app, arguments, told, those),
                        texts,
                        "written.done");
    }

    /// Somebody may have meant the last word as a summary.
    private static ActionSearch.Found task(
            App app, List<String> words, int index, ActionSearch search) {
        try {
            return search.one(words.get(index));
        } catch (Refusal refusal) {
            boolean isLast = index > 0 && index == words.size() - 1;
            throw isLast ? refusal.with(app.say("done.word", words.get(index))) : refusal;
        }
    }

    private static List<Happening> happenings(
            App app, Arguments arguments, List<Happening> told, List<ActionSearch.Found> tasks) {
        boolean touches = arguments.option("--via").isPresent();
        var references = new Permission(app).done(tasks, touches);
        var happenings = new ArrayList<>(told);
        if (!references.isEmpty()) {
            happenings.add(new Happening.Done(references));
        }
        return happenings;
    }

    /// The last word is a summary unless it could be an id: a mistyped id must not be taken for
    /// words.
    private static boolean isSummary(String word, ActionSearch search) {
        return !EntryId.isPrefix(word.toLowerCase(Locale.ROOT))
                && search.beginningWith(word).isEmpty();
    }
}
