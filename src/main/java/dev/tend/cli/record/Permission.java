package dev.tend.cli.record;

import dev.tend.cli.command.App;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.Refusal;
import dev.tend.model.history.Standing;
import dev.tend.model.policy.Escalation;
import dev.tend.model.record.DueSource;
import dev.tend.rules.ClosingCommand;
import dev.tend.schedule.DueList;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which tasks can be closed, put off or given away. Where one cannot, the refusal says what ends
/// it instead, as a command to type.
public record Permission(App app) {
    /// What an entry names that says these are done; not those that end with the contact which it
    /// records.
    List<String> done(List<ActionSearch.Found> tasks, boolean touches) {
        var references = new ArrayList<String>();
        for (var found : tasks) {
            boolean ended = touches && Ending.of(found.task()) == Ending.TOUCHED;
            if (!ended) {
                references.add(closing(found));
            }
        }
        return references;
    }

    /// What an entry names that drops these.
    List<String> dropped(List<ActionSearch.Found> tasks) {
        var references = new ArrayList<String>();
        for (var found : tasks) {
            references.add(closing(found));
        }
        return references;
    }

    private String closing(ActionSearch.Found found) {
        if (Ending.of(found.task()) != Ending.CLOSED) {
            throw refusal(found);
        }
        return found.task().reference();
    }

    /// What an entry names that puts this off.
    String snoozed(ActionSearch.Found found, Arguments arguments) {
        if (Ending.of(found.task()) == Ending.DECIDED) {
            throw refusal(found);
        }
        requireWhy(found, arguments);
        requireWhyOfEscalated(found, arguments);
        return found.task().reference();
    }

    /// What has gone to a lead for being late is not made punctual again without a reason.
    private void requireWhyOfEscalated(ActionSearch.Found found, Arguments arguments) {
        var item =
                new DueList(app.policy(), app.now())
                        .item(
                                Optional.of(Standing.of(found.situation(), app.policy())),
                                found.task());
        boolean withLead =
                item.escalation().isPresent() && item.escalation().get() != Escalation.Level.OWNER;
        if (withLead && arguments.option("--why", "").isBlank()) {
            throw Refusal.no(
                    app.say("snooze.escalated", what(found), item.daysLate()),
                    app.say("fixed.why.advice"));
        }
    }

    /// The id of a planned action that is to be given to somebody: what is computed belongs to
    /// whose the customer is.
    String assigned(ActionSearch.Found found, Arguments arguments) {
        if (Ending.of(found.task()) == Ending.DECIDED) {
            throw refusal(found);
        }
        if (found.task().source() != DueSource.PLAN) {
            throw Refusal.usage(
                    app.say("assign.computed", what(found)),
                    app.say("assign.computed.advice", found.key()));
        }
        requireWhy(found, arguments);
        return found.task().id();
    }

    /// What was agreed with the customer is not changed without a reason.
    void requireWhy(ActionSearch.Found found, Arguments arguments) {
        if (found.task().fixed() && arguments.option("--why", "").isBlank()) {
            throw Refusal.no(app.say("fixed.why", what(found)), app.say("fixed.why.advice"));
        }
    }

    private Refusal refusal(ActionSearch.Found found) {
        var id = found.task().id();
        return switch (Ending.of(found.task())) {
            case TOUCHED ->
                    refusal(
                            "end.touched",
                            found,
                            app.say("end.touched.advice", command(found), id));
            case MOVED ->
                    refusal(
                            "end.moved",
                            found,
                            app.say("end.moved.advice", found.key(), opportunity(found), id));
            case GRADED -> refusal("end.graded", found, app.say("end.graded.advice", found.key()));
            case DECIDED -> refusal("end.decided", found, app.say("end.decided.advice", id));
            case CLOSED, REVIEWED -> throw new IllegalArgumentException(found.task().reference());
        };
    }

    private Refusal refusal(String key, ActionSearch.Found found, String advice) {
        return Refusal.usage(app.say(key, what(found)), advice);
    }

    private String what(ActionSearch.Found found) {
        return found.task().what().in(app.language());
    }

    private String command(ActionSearch.Found found) {
        return new ClosingCommand(found.situation(), app.policy(), app.now()).of(found.task());
    }

    private static String opportunity(ActionSearch.Found found) {
        var subject = Ending.occurrence(found.task()).subject();
        return subject.isEmpty() ? "" : " --opportunity " + subject;
    }
}
