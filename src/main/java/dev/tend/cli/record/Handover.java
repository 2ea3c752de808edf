package dev.tend.cli.record;

import dev.tend.cli.command.App;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.LineDiff;
import dev.tend.cli.command.Refusal;
import dev.tend.cli.customer.AccountCheck;
import dev.tend.cli.customer.EditCommand;
import dev.tend.cli.customer.ProfileEditing;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.policy.Person;
import dev.tend.model.record.Account;
import dev.tend.model.record.Happening;
import dev.tend.model.value.Value;
import dev.tend.store.BookWriter;
import dev.tend.store.files.Layout;
import dev.tend.yaml.ProfilePart;
import dev.tend.yaml.YamlEditor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A customer goes to another owner, with the open actions that were the old owner's (F38). What
/// others do for the customer stays with them.
public record Handover(App app, Arguments arguments, Person to) implements Recording.Profile {
    /// What the entry says. Nothing to hand over is refused, and an appointment without a reason.
    List<Happening> happenings(Account account) {
        var from = account.customer().owner();
        if (from.equals(to.code())) {
            throw Refusal.no(app.say("handover.already", account.customer().name(), to.name()));
        }
        var happenings = new ArrayList<Happening>();
        for (var found : ActionSearch.planned(app, app.situation(account))) {
            if (found.task().owners().contains(from)) {
                new Permission(app).requireWhy(found, arguments);
                happenings.add(new Happening.Assigned(found.task().id(), to.code()));
            }
        }
        happenings.add(new Happening.HandedOver(from, to.code()));
        return happenings;
    }

    @Override
    public List<Diagnostic> write(BookWriter writer, Account account, boolean dryRun)
            throws IOException {
        var key = account.customer().key();
        var file = Layout.profileFile(key);
        var before = writer.text(file);
        var editor = YamlEditor.of(before).orElseThrow(() -> EditCommand.unreadable(app, key));
        var editing = ProfileEditing.ofProfile(app);
        var whole = new ProfilePart.Whole();
        editing.requireTexts(editor, whole, "owner", file);
        var after = editing.set(editor, whole, "owner", new Value.Text(to.code())).text();
        var remarks = new AccountCheck(app, app.folder().account(key, app.policy())).remarks(after);
        if (dryRun) {
            app.print(app.say("dry-run", file));
            LineDiff.of(before, after).forEach(app::print);
        }
        writer.write(file, after);
        return remarks;
    }
}
