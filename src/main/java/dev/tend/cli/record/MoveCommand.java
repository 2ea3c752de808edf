package dev.tend.cli.record;

import dev.tend.cli.command.App;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.CustomerSearch;
import dev.tend.cli.command.ExitCode;
import dev.tend.cli.command.Identity;
import dev.tend.cli.command.Input;
import dev.tend.cli.command.Refusal;
import dev.tend.cli.command.Syntax;
import dev.tend.cli.command.Writing;
import dev.tend.model.history.Journey;
import dev.tend.model.record.Account;
import dev.tend.model.record.Happening;
import dev.tend.model.value.Value;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Moves a customer's opportunity to another stage (F20).
public final class MoveCommand implements Writing {
    @Override
    public void declare(Syntax syntax) {
        syntax.word("CUSTOMER").word("STAGE").optionalWord("SUMMARY");
        syntax.option("REASON", "--reason").option("TEXT", "--words").option("DAY", "--close");
        syntax.option("CODE", "--opportunity").flag("--force").option("TEXT", "--why");
        syntax.option("WHEN", "-t", "--at").option("WHO", "-b", "--by").flag("--dry-run");
    }

    @Override
    public ExitCode run(App app, Arguments arguments) throws IOException {
        var by = new Identity(app).writer(arguments);
        var move = TypedMove.happening(app, arguments.word(1), arguments);
        var key = new CustomerSearch(app).key(arguments.word(0));
        var at = new Input(app).happened(arguments);
        return new Recording(app)
                .append(
                        key,
                        arguments,
                        account -> {
                            var opportunity =
                                    TypedOpportunity.code(
                                            app, arguments, account, Optional.of(move));
                            refuseWhatWaits(app, account, opportunity, move);
                            refuseWhatIsSo(app, account, opportunity, move);
                            Map<String, Value> texts = new LinkedHashMap<>();
                            arguments
                                    .optionalWord(2)
                                    .ifPresent(
                                            words -> texts.put("summary", new Value.Text(words)));
                            TypedMove.exception(app, arguments, texts);
                            var happenings = new ArrayList<Happening>(List.of(move));
                            ContactRecord.expected(app, arguments).ifPresent(happenings::add);
                            return new Recorder(app).entry(by, at, opportunity, happenings, texts);
                        },
                        "written.move");
    }

    /// Where it is lost already, another reason is worth an entry: the last one counts (F24).
    private static void refuseWhatIsSo(
            App app, Account account, String opportunity, Happening.Move move) {
        var journey = app.situation(account).journeyOf(opportunity);
        if (journey.isEmpty() || !journey.get().stage().code().equals(move.stage())) {
            return;
        }
        var stay = journey.get().current();
        boolean saysNoMore = move.words().isEmpty() || stay.words().equals(move.words());
        if (stay.reason().equals(move.reason()) && saysNoMore) {
            throw Refusal.no(
                    app.say(
                            "move.already",
                            account.customer().name(),
                            app.labels().label(app.policy().pipeline().stages(), move.stage())));
        }
    }

    /// The same request twice would take the place of the first, which somebody may be about to
    /// approve.
    private static void refuseWhatWaits(
            App app, Account account, String opportunity, Happening.Move move) {
        var waiting =
                app.situation(account)
                        .journeyOf(opportunity)
                        .flatMap(Journey::pending)
                        .filter(one -> one.to().code().equals(move.stage()));
        if (waiting.isPresent()) {
            var stage = waiting.get().to().label().in(app.language());
            throw Refusal.no(app.say("move.waits", stage, waiting.get().entry().id()));
        }
    }
}
