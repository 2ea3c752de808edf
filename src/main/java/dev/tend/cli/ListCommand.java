package dev.tend.cli;

import dev.tend.model.Field;
import dev.tend.model.Keys;
import dev.tend.render.Format;
import dev.tend.report.CustomerReport;

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
        var query = TypedFilter.query(app, filter);
        var found = query.among(app.situations(), app.policy());
        if (found.isEmpty() && format == Format.TABLE) {
            app.complain(app.say(filter.isEmpty() ? "list.empty" : "list.nothing"));
        } else {
            app.rows().show(CustomerReport.of(found, more, app.labels()), format);
        }
        return app.answered(found.isEmpty() && !filter.isEmpty() ? ExitCode.NO : ExitCode.DONE);
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
}
