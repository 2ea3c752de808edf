package dev.tend.cli;

import dev.tend.model.Field;
import dev.tend.model.Keys;
import dev.tend.model.Spelling;
import dev.tend.model.Standing;
import dev.tend.render.Format;
import dev.tend.report.CustomerReport;
import dev.tend.report.Query;
import dev.tend.report.Table;

import java.util.ArrayList;
import java.util.List;

/// Customers, all or those a filter describes (F18).
final class ListCommand implements Command {
    @Override
    public void declare(Syntax syntax) {
        syntax.filters().options("KEY", "-c", "--column");
        syntax.option(Format.ANY, "-f", "--format").flag("--bom");
    }

    @Override
    public ExitCode run(App app, Arguments arguments) {
        var format = app.rows().format(arguments, Format.ANY);
        var filter = arguments.words(0);
        var more = columns(app, arguments);
        var found = found(app, filter, more);
        if (found.rows().isEmpty() && format == Format.TABLE) {
            app.complain(app.say(filter.isEmpty() ? "list.empty" : "list.nothing"));
        } else {
            app.rows().show(found, format);
        }
        boolean nothing = found.rows().isEmpty() && !filter.isEmpty();
        return app.answered(nothing ? ExitCode.NO : ExitCode.DONE);
    }

    private static Table found(App app, List<String> filter, List<Field> more) {
        if (filter.isEmpty() && more.isEmpty()) {
            var standings = new ArrayList<Standing>();
            for (var outline : app.outlines()) {
                standings.add(outline.standing());
            }
            return CustomerReport.of(standings, app.labels());
        }
        var query = query(app, filter);
        var found = query.among(app.situations(), app.policy());
        return CustomerReport.of(found, more, app.labels());
    }

    private static List<Field> columns(App app, Arguments arguments) {
        var keys = Keys.with(Keys.CUSTOMER, app.policy().customerFields());
        var fields = new ArrayList<Field>();
        for (var key : arguments.options("--column")) {
            var field = keys.get(key);
            if (field == null) {
                throw Refusal.unknown(app, app.say("filter.key", key), key, keys.keySet());
            }
            fields.add(field);
        }
        return fields;
    }

    /// A filter in which every word means something.
    static Query query(App app, List<String> words) {
        var me = new ArrayList<String>();
        for (var word : words) {
            boolean mine = word.endsWith("owner:me");
            me.add(
                    mine
                            ? word.replace("owner:me", "owner:" + new Identity(app).self().code())
                            : word);
        }
        var reading = Query.read(me, app.policy(), app.today());
        if (!reading.wrong().isEmpty()) {
            throw explain(app, reading.wrong().getFirst());
        }
        return reading.query();
    }

    private static Refusal explain(App app, Query.Wrong wrong) {
        return switch (wrong) {
            case Query.Wrong.Key(var key) -> {
                var keys = Query.keys(app.policy());
                yield Refusal.usage(
                        app.say("filter.key", key),
                        Spelling.nearest(key, keys)
                                .map(near -> app.say("did-you-mean", near + ":"))
                                .orElse(app.say("choice.list", String.join(" ", keys))));
            }
            case Query.Wrong.Value(var word, var valid) ->
                    Refusal.usage(
                            app.say("filter.value", word),
                            valid.isEmpty()
                                    ? app.say("filter.advice")
                                    : app.say("choice.list", String.join(" ", valid)));
        };
    }
}
