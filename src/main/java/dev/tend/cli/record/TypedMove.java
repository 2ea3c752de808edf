package dev.tend.cli.record;

import dev.tend.cli.command.App;
import dev.tend.cli.command.ArgumentName;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.Input;
import dev.tend.cli.command.Refusal;
import dev.tend.cli.command.Suggestion;
import dev.tend.model.policy.Stage;
import dev.tend.model.policy.StageKind;
import dev.tend.model.record.Happening;
import dev.tend.model.value.Value;

import java.util.Map;

/// A move as it was typed, by itself or with a contact.
final class TypedMove {
    private TypedMove() {}

    /// `--force` sets the rules of the move aside, and `--why` says so in the entry (F21).
    static void exception(App app, Arguments arguments, Map<String, Value> texts) {
        var why = arguments.option("--why").filter(words -> !words.isBlank());
        if (arguments.flag("--force") != why.isPresent()) {
            throw Refusal.usage(app.say("move.force-why"));
        }
        why.ifPresent(words -> texts.put("exception", new Value.Text(words)));
    }

    /// A move as it was typed; to be lost needs a reason (F24).
    static Happening.Move happening(App app, String word, Arguments arguments) {
        var input = new Input(app);
        var policy = app.policy();
        Stage stage = input.choice(ArgumentName.of(app, "STAGE"), word, policy.pipeline().stages());
        var reason =
                arguments
                        .option("--reason")
                        .map(typed -> input.choice("--reason", typed, policy.reasons()).code())
                        .orElse("");
        if (stage.kind() == StageKind.LOST && reason.isEmpty()) {
            var codes =
                    policy.reasons().stream()
                            .map(one -> one.code() + " (" + one.label().in(app.language()) + ")")
                            .toList();
            throw Refusal.usage(
                    app.say("move.reason", stage.label().in(app.language())),
                    Suggestion.all(app, codes, ", "));
        }
        var words = arguments.option("--words", "");
        if (stage.kind() != StageKind.LOST && !(reason.isEmpty() && words.isEmpty())) {
            throw Refusal.usage(app.say("move.reason-without"));
        }
        return new Happening.Move(stage.code(), reason, words);
    }
}
