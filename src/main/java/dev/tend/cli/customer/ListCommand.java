package dev.tend.cli.customer;

import dev.tend.cli.command.App;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.Command;
import dev.tend.cli.command.ExitCode;
import dev.tend.cli.command.HeadStart;
import dev.tend.cli.command.Invocation;
import dev.tend.cli.command.KeyLabels;
import dev.tend.cli.command.Refusal;
import dev.tend.cli.command.Syntax;
import dev.tend.cli.command.TypedFilter;
import dev.tend.model.history.Standing;
import dev.tend.model.policy.Field;
import dev.tend.model.policy.Keys;
import dev.tend.render.table.Format;
import dev.tend.report.CustomerReport;
import dev.tend.report.Query;
import dev.tend.report.Table;

import java.util.ArrayList;
import java.util.List;

/// Customers, all or those a filter describes (F18).
public final class ListCommand implements Command {
    @Override
    public void declare(Syntax syntax) {
        syntax.filters().options("KEY", "-c", "--column");
        syntax.option(Format.ANY, "-f", "--format").flag("--bom");
    }

    @Override
    public void begin(HeadStart start) {
        start.answer(List.of());
    }

    @Override
    public ExitCode run(App app, Arguments arguments) {
        var format = app.rows().format(arguments, Format.ANY);
        var filter = arguments.words(0);
        if (filter.isEmpty() && arguments.options("--column").isEmpty()) {
            app.beginToRemember();
        }
        var more = new ArrayList<Field>();
        var kept = new ArrayList<String>();
        columns(app, arguments, more, kept);
        var found = found(app, filter, more, kept);
        if (found.rows().isEmpty() && format == Format.TABLE) {
            if (!filter.isEmpty()) {
                app.complain(app.say("list.nothing"));
                sayWhoseRecordsHaveIt(app, filter);
            } else if (app.leftOut().unreadable().isEmpty()) {
                app.complain(app.say("list.empty"));
            }
        } else {
            app.rows().show(found, format);
        }
        boolean nothing = found.rows().isEmpty() && !filter.isEmpty();
        return app.answered(nothing ? ExitCode.NO : ExitCode.DONE);
    }

    private static Table found(App app, List<String> filter, List<Field> more, List<String> kept) {
        if (filter.isEmpty() && more.isEmpty() && kept.isEmpty()) {
            var standings = new ArrayList<Standing>();
            for (var outline : app.outlines()) {
                standings.add(outline.standing());
            }
            return CustomerReport.of(standings, app.labels());
        }
        var query = TypedFilter.query(app, filter);
        var found = query.among(app.situations(), app.policy());
        return CustomerReport.of(found, more, kept, app.labels());
    }

    /// A word that no profile has may stand in what was logged.
    private static void sayWhoseRecordsHaveIt(App app, List<String> filter) {
        var words = new ArrayList<String>();
        for (var word : filter) {
            boolean isFree = Query.colon(word) < 0 && !Query.isNegated(word);
            words.add(isFree ? Query.RECORD + ":" + word : word);
        }
        if (words.equals(filter)) {
            return;
        }
        int count = TypedFilter.query(app, words).among(app.situations(), app.policy()).size();
        if (count > 0) {
            words.replaceAll(Invocation::quoted);
            var command = "tend list " + String.join(" ", words);
            app.environment().err().println(app.say("list.in-records", count, command));
        }
    }

    /// What was asked for: columns to add, and those that are shown anyway.
    private static void columns(App app, Arguments arguments, List<Field> more, List<String> kept) {
        var keys = Keys.with(Keys.CUSTOMER, app.policy().customerFields());
        for (var typed : arguments.options("--column")) {
            var key = new KeyLabels(app).key(typed, keys.keySet());
            var shown = new KeyLabels(app).key(key, CustomerReport.KEYS);
            var field = keys.get(key);
            if (CustomerReport.KEYS.contains(shown)) {
                kept.add(shown);
            } else if (field == null) {
                var all = CustomerReport.keys(app.policy());
                throw Refusal.unknown(
                        app, app.say("list.column", key), key, all, app.say("customer.keys"));
            } else {
                more.add(field);
            }
        }
    }
}
