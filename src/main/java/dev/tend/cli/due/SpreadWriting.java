package dev.tend.cli.due;

import dev.tend.cli.command.App;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.ExitCode;
import dev.tend.cli.command.Identity;
import dev.tend.cli.command.Refusal;
import dev.tend.cli.record.Recorder;
import dev.tend.cli.record.Recording;
import dev.tend.model.policy.Person;
import dev.tend.model.record.Account;
import dev.tend.model.record.Happening;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Value;
import dev.tend.schedule.Schedule;
import dev.tend.schedule.Spread;
import dev.tend.schedule.Task;
import dev.tend.text.Messages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes what was proposed: one entry per customer, all in one step.
final class SpreadWriting {
    private final App app;
    private final Person by;

    SpreadWriting(App app, Arguments arguments) {
        this.app = app;
        this.by = new Identity(app).writer(arguments);
    }

    ExitCode write(List<Spread.Plan> plans) throws IOException {
        Map<String, List<Spread.Change>> byCustomer = new LinkedHashMap<>();
        int changes = 0;
        for (var plan : plans) {
            for (var change : plan.changes()) {
                var key = change.item().customerKey();
                byCustomer.computeIfAbsent(key, _ -> new ArrayList<>()).add(change);
                changes++;
            }
        }
        Map<String, Value> why = Map.of("why", new Value.Text(reason()));
        var drafts = new ArrayList<Recording.Draft>();
        for (var one : byCustomer.entrySet()) {
            drafts.add(
                    new Recording.Draft(
                            one.getKey(),
                            account ->
                                    new Recorder(app)
                                            .entry(
                                                    by,
                                                    app.now(),
                                                    "",
                                                    snoozed(account, one.getValue()),
                                                    why)));
        }
        var written = new Recording(app).write(drafts, false);
        app.print(app.say("spread.written", changes, written.size()));
        for (var one : written) {
            app.remark(one.remarks());
        }
        return app.answered(ExitCode.DONE);
    }

    /// In the language of the book, as it stays there.
    private String reason() {
        var language = app.policy().language().orElse(app.language());
        return Messages.in(language).get("spread.why");
    }

    private List<Happening> snoozed(Account account, List<Spread.Change> changes) {
        var tasks = new Schedule(app.policy(), app.today()).tasks(app.situation(account));
        var snoozed = new ArrayList<Happening>();
        for (var change : changes) {
            var day = Moment.of(change.day());
            requireUnchanged(change.item().task(), tasks, account);
            snoozed.add(new Happening.Snoozed(change.item().task().reference(), day));
            for (var covered : change.covered()) {
                requireUnchanged(covered, tasks, account);
                snoozed.add(new Happening.Snoozed(covered.reference(), day));
            }
        }
        return snoozed;
    }

    /// Somebody may have seen to it, or put it off, since it was proposed.
    private void requireUnchanged(Task proposed, List<Task> now, Account account) {
        for (var task : now) {
            if (task.reference().equals(proposed.reference())
                    && task.due().equals(proposed.due())
                    && task.owners().equals(proposed.owners())) {
                return;
            }
        }
        throw Refusal.no(app.say("spread.changed", account.customer().name()));
    }
}
