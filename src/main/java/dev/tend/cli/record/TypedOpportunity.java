package dev.tend.cli.record;

import dev.tend.cli.command.App;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.Refusal;
import dev.tend.cli.command.Suggestion;
import dev.tend.model.history.Situation;
import dev.tend.model.policy.StageKind;
import dev.tend.model.record.Account;
import dev.tend.model.record.Customer;
import dev.tend.model.record.Happening;
import dev.tend.model.record.Opportunity;
import dev.tend.model.value.Code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which of a customer's opportunities `--opportunity` means (F17): the one of a code, or the only
/// one of a name.
final class TypedOpportunity {
    private TypedOpportunity() {}

    /// The code; empty where none was typed, which means the first one. A move that would open the
    /// first one again while another is open is refused: it most likely means that.
    static String code(
            App app, Arguments arguments, Account account, Optional<Happening.Move> move) {
        var typed = arguments.option("--opportunity", "");
        var customer = account.customer();
        if (typed.isEmpty() || customer.isUnread()) {
            if (move.isPresent() && customer.opportunities().size() > 1) {
                refuseToOpenAgain(app, app.situation(account), move.get());
            }
            return typed;
        }
        var named = new ArrayList<String>();
        for (var opportunity : customer.opportunities()) {
            if (opportunity.code().equalsIgnoreCase(typed)) {
                return opportunity.code();
            }
            if (opportunity.name().equalsIgnoreCase(typed.strip())) {
                named.add(opportunity.code());
            }
        }
        if (named.size() == 1) {
            return named.getFirst();
        }
        throw named.isEmpty()
                ? unknown(app, typed, customer)
                : Refusal.usage(
                        app.say(
                                "person.ambiguous",
                                "--opportunity",
                                typed,
                                String.join(" ", named)));
    }

    private static void refuseToOpenAgain(App app, Situation situation, Happening.Move move) {
        var first = situation.journeyOf("");
        var target = app.policy().pipeline().stage(move.stage());
        if (first.isEmpty()
                || first.get().stage().kind() == StageKind.OPEN
                || target.isEmpty()
                || target.get().kind() != StageKind.OPEN) {
            return;
        }
        var possible = new ArrayList<>(List.of(first.get().opportunity()));
        for (var journey : situation.journeys()) {
            if (journey.stage().kind() == StageKind.OPEN) {
                possible.add(journey.opportunity());
            }
        }
        if (possible.size() > 1) {
            throw Refusal.usage(
                    app.say(
                            "opportunity.which",
                            first.get().opportunity().name(),
                            first.get().stage().label().in(app.language())),
                    Suggestion.all(app, shown(possible), ", "));
        }
    }

    private static Refusal unknown(App app, String typed, Customer customer) {
        var more = new ArrayList<String>();
        if (!customer.opportunities().isEmpty()) {
            more.add(Suggestion.all(app, shown(customer.opportunities()), ", "));
        }
        if (Code.isCode(typed)) {
            more.add(app.say("check.opportunity.unknown.advice", typed, customer.key()));
        }
        return Refusal.usage(app.say("check.opportunity.unknown", typed), more);
    }

    /// Codes, with names that say something else.
    static List<String> shown(List<Opportunity> opportunities) {
        var shown = new ArrayList<String>();
        for (var one : opportunities) {
            boolean isNamed = !one.name().equalsIgnoreCase(one.code());
            shown.add(isNamed ? one.code() + " (" + one.name() + ")" : one.code());
        }
        return shown;
    }
}
