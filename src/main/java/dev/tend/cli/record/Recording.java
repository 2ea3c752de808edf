package dev.tend.cli.record;

import dev.tend.cli.command.App;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.ExitCode;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.history.Journey;
import dev.tend.model.history.Situation;
import dev.tend.model.history.Transition;
import dev.tend.model.policy.Person;
import dev.tend.model.policy.StageKind;
import dev.tend.model.record.Account;
import dev.tend.model.record.Entry;
import dev.tend.model.record.Happening;
import dev.tend.model.record.Result;
import dev.tend.model.value.Moment;
import dev.tend.report.ShortIds;
import dev.tend.store.BookWriter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The common course of every command that appends entries: lock, read each customer, build, check,
/// write everything at once, say so.
public record Recording(App app) {
    /// An entry that is to be written for a customer, made from what the customer's files say.
    public record Draft(String key, Function<Account, Entry> build, Optional<Profile> profile) {
        public Draft(String key, Function<Account, Entry> build) {
            this(key, build, Optional.empty());
        }
    }

    /// What changes in a customer's profile along with an entry.
    interface Profile {
        /// Makes the change; what comes back is to be remarked.
        List<Diagnostic> write(BookWriter writer, Account account, boolean dryRun)
                throws IOException;
    }

    /// Writes an entry for each draft: all of them, or none where one is refused.
    ExitCode append(List<Draft> drafts, Arguments arguments, String message) throws IOException {
        boolean dryRun = arguments.flag("--dry-run");
        var written = write(drafts, dryRun);
        for (int i = 0; i < written.size(); i++) {
            if (dryRun) {
                app.remark(written.get(i).remarks());
            } else {
                report(written.get(i), isLast(i, written), arguments, message);
            }
        }
        app.leftOut().answerIsAbout(keys(drafts));
        app.leftOut().say();
        return ExitCode.DONE;
    }

    /// The same without a word about it.
    public List<Recorder.Written> write(List<Draft> drafts, boolean dryRun) throws IOException {
        app.requireSoundPolicy();
        try (var writer = app.writer()) {
            var written = new ArrayList<Recorder.Written>();
            for (var draft : drafts) {
                var account = account(draft.key(), written);
                var entry = draft.build().apply(account);
                var remarks = new ArrayList<Diagnostic>();
                if (draft.profile().isPresent()) {
                    remarks.addAll(draft.profile().get().write(writer, account, dryRun));
                }
                var one = new Recorder(app).write(writer, account, entry, dryRun);
                remarks.addAll(one.remarks());
                written.add(new Recorder.Written(one.entry(), one.place(), one.account(), remarks));
            }
            if (!dryRun) {
                app.commit(writer, names(written));
            }
            return written;
        }
    }

    ExitCode append(String key, Arguments arguments, Function<Account, Entry> build, String message)
            throws IOException {
        return append(List.of(new Draft(key, build)), arguments, message);
    }

    /// A customer as it stands with what is written of it already.
    private Account account(String key, List<Recorder.Written> written) throws IOException {
        for (int i = written.size() - 1; i >= 0; i--) {
            if (written.get(i).account().customer().key().equals(key)) {
                return written.get(i).account();
            }
        }
        return app.account(key);
    }

    /// Whether nothing more is written of the same customer.
    private static boolean isLast(int index, List<Recorder.Written> written) {
        var key = written.get(index).account().customer().key();
        for (int i = index + 1; i < written.size(); i++) {
            if (written.get(i).account().customer().key().equals(key)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> keys(List<Draft> drafts) {
        var keys = new ArrayList<String>();
        for (var draft : drafts) {
            keys.add(draft.key());
        }
        return keys;
    }

    private static List<String> names(List<Recorder.Written> written) {
        var names = new ArrayList<String>();
        for (var one : written) {
            var name = one.account().customer().name();
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /// One line, what and where; then, after the `last` of a customer, the actions that are still
    /// open.
    private void report(
            Recorder.Written written, boolean last, Arguments arguments, String message) {
        var situation = app.situation(written.account());
        var place = written.place().file() + ":" + written.place().line();
        app.print(
                app.say(
                                message,
                                written.entry().id(),
                                situation.customer().name(),
                                details(written.entry(), situation, arguments))
                        + "  "
                        + place);
        sayWhatAMoveWaitsFor(written.entry(), situation);
        sayWhatIsNotWon(written.entry(), situation);
        if (last) {
            openActions(situation);
        }
        app.remark(written.remarks());
    }

    /// A weighty move changes nothing before it is approved; one that is dated before another one
    /// does not change where the opportunity stands.
    private void sayWhatAMoveWaitsFor(Entry entry, Situation situation) {
        var move = entry.first(Happening.Move.class);
        var journey = situation.journeyOf(entry.opportunity());
        if (move.isEmpty() || journey.isEmpty()) {
            return;
        }
        var pending = journey.get().pending();
        if (pending.isPresent() && pending.get().entry().id().equals(entry.id())) {
            sayWhoApproves(pending.get());
        } else if (!journey.get().stage().code().equals(move.get().stage())) {
            var stage = journey.get().stage().label().in(app.language());
            app.print(app.say("move.later-stands", stage, journey.get().current().entered()));
        }
    }

    /// A result is not a move: who says that it is won most likely means the stage as well.
    private void sayWhatIsNotWon(Entry entry, Situation situation) {
        var outcome = entry.first(Happening.Outcome.class);
        var journey = situation.journeyOf(entry.opportunity());
        if (outcome.isEmpty()
                || outcome.get().result() != Result.WON
                || journey.isEmpty()
                || journey.get().stage().kind() != StageKind.OPEN
                || journey.get().pending().isPresent()) {
            return;
        }
        for (var stage : app.policy().pipeline().stages()) {
            if (stage.kind() == StageKind.WON) {
                var now = journey.get().stage().label().in(app.language());
                var target = stage.code() + which(journey.get(), situation);
                app.print(app.say("move.not-won", now, situation.customer().key(), target));
                return;
            }
        }
    }

    /// Without it a move means the first opportunity.
    private static String which(Journey journey, Situation situation) {
        return situation.customer().opportunities().size() > 1
                ? " --opportunity " + journey.opportunity().code()
                : "";
    }

    private void sayWhoApproves(Transition move) {
        var who = move.approvers(app.policy()).stream().map(Person::name).toList();
        var stays = move.from().label().in(app.language());
        app.print(app.say("move.pending", stays, move.role(), move.entry().id()));
        app.print(
                who.isEmpty()
                        ? app.say("move.nobody", move.role())
                        : app.say("move.approvers", String.join(", ", who)));
    }

    private String details(Entry entry, Situation situation, Arguments arguments) {
        var details = new ArrayList<String>();
        if (situation.customer().opportunities().size() > 1 && tellsOfASale(entry)) {
            situation
                    .journeyOf(entry.opportunity())
                    .ifPresent(journey -> details.add(journey.opportunity().name()));
        }
        if (arguments.option("--at").isPresent()) {
            details.add(app.when(entry.at()));
        }
        for (var happening : entry.happenings()) {
            // What is in nearly every entry does not wait until a switch over types has been
            // linked.
            var daily = daily(happening);
            if (daily.isPresent()) {
                details.add(daily.get());
            } else if (!(happening instanceof Happening.Plan)) {
                addDetail(happening, details);
            }
        }
        assigned(entry, details);
        return details.isEmpty() ? "" : " · " + String.join(" · ", details);
    }

    /// Whether it is about one opportunity: what closes or gives away actions is about these.
    private static boolean tellsOfASale(Entry entry) {
        for (var happening : entry.happenings()) {
            boolean tells =
                    switch (happening) {
                        case Happening.Touch _,
                                Happening.Answer _,
                                Happening.Outcome _,
                                Happening.Move _,
                                Happening.Expected _,
                                Happening.Reached _,
                                Happening.Activity _,
                                Happening.Plan _ ->
                                true;
                        case Happening.Done _,
                                Happening.Dropped _,
                                Happening.Snoozed _,
                                Happening.Assigned _,
                                Happening.HandedOver _,
                                Happening.Approved _,
                                Happening.Rejected _ ->
                                false;
                    };
            if (tells) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> daily(Happening happening) {
        if (happening instanceof Happening.Touch(var channel)) {
            return Optional.of(app.labels().label(app.policy().channels(), channel));
        } else if (happening instanceof Happening.Answer(var mood, _)) {
            return Optional.of(mood.label().in(app.language()));
        } else if (happening instanceof Happening.Outcome(var result)) {
            return Optional.of(result.label().in(app.language()));
        } else if (happening instanceof Happening.Done(var ids)) {
            return Optional.of(app.say("detail.done", ids.size()));
        } else if (happening instanceof Happening.Snoozed(_, var due)) {
            return Optional.of(app.say("open.due", app.when(due)));
        }
        return Optional.empty();
    }

    private void addDetail(Happening happening, List<String> details) {
        var labels = app.labels();
        var policy = app.policy();
        switch (happening) {
            case Happening.Move(var stage, var reason, _) -> {
                var why = reason.isEmpty() ? "" : ": " + labels.label(policy.reasons(), reason);
                details.add("→ " + labels.label(policy.pipeline().stages(), stage) + why);
            }
            case Happening.Expected(var day) ->
                    details.add(app.say("detail.close", app.when(Moment.of(day))));
            case Happening.Reached(var milestone) ->
                    details.add(labels.label(policy.milestones(), milestone));
            case Happening.Dropped(var ids) -> details.add(app.say("detail.dropped", ids.size()));
            case Happening.HandedOver(var from, var to) -> {
                var before = from.isEmpty() ? "" : labels.label(policy.team(), from) + " ";
                details.add(before + "→ " + labels.label(policy.team(), to));
            }
            case Happening.Activity(var activity) ->
                    details.add(labels.label(policy.activities(), activity));
            case Happening.Approved(var ids) -> details.add(app.say("detail.moves", ids.size()));
            case Happening.Rejected(var ids) -> details.add(app.say("detail.moves", ids.size()));
            // Said by daily, openActions and assigned.
            case Happening.Touch _,
                    Happening.Answer _,
                    Happening.Outcome _,
                    Happening.Done _,
                    Happening.Snoozed _,
                    Happening.Plan _,
                    Happening.Assigned _ -> {}
        }
    }

    /// How many actions an entry gives to whom: a command gives them all to the same.
    private void assigned(Entry entry, List<String> details) {
        int count = 0;
        var to = "";
        for (var happening : entry.happenings()) {
            if (happening instanceof Happening.Assigned(_, var given)) {
                count++;
                to = given;
            }
        }
        if (count > 0) {
            var who = app.labels().label(app.policy().assignees(), to);
            details.add(app.say("detail.assigned", count, who));
        }
    }

    private String dueWords(Moment due) {
        boolean past = app.now().isAfter(due, app.policy().zone());
        return app.say(past ? "open.was-due" : "open.due", app.when(due));
    }

    private void openActions(Situation situation) {
        var all = new ArrayList<String>();
        for (var action : situation.openActions()) {
            all.add(action.id());
        }
        var ids = ShortIds.among(all);
        for (var action : situation.openActions()) {
            var who = app.labels().label(app.policy().assignees(), action.owner());
            app.print(
                    app.say(
                            "open.action",
                            ids.of(action.id()),
                            action.plan().what(),
                            dueWords(action.due()),
                            who));
        }
    }
}
