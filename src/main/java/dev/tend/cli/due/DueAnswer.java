package dev.tend.cli.due;

import dev.tend.cli.command.AnswerFile;
import dev.tend.cli.command.App;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.Refusal;
import dev.tend.exchange.CalendarText;
import dev.tend.exchange.DueFeed;
import dev.tend.model.history.Standing;
import dev.tend.model.value.Coded;
import dev.tend.render.table.Format;
import dev.tend.report.DueReport;
import dev.tend.report.ShortIds;
import dev.tend.report.Table;
import dev.tend.schedule.DueItem;
import dev.tend.schedule.DueList;
import dev.tend.schedule.Traced;
import dev.tend.store.OutputFolder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Due items in the form that was asked for: rows, or a calendar to subscribe to; on standard
/// output, or a file per owner for a mailer.
final class DueAnswer {
    static final String CALENDAR = "ics";
    static final String FORMATS = Format.ANY + "|" + CALENDAR;

    private final App app;
    private final Optional<Format> rows;
    private final ShortIds ids;

    /// `allIds` are those among which short ids are told apart.
    DueAnswer(App app, Arguments arguments, List<String> allIds) {
        this.app = app;
        this.rows =
                isCalendar(arguments)
                        ? Optional.empty()
                        : Optional.of(app.rows().formatOfEach(arguments, FORMATS));
        if (rows.isEmpty()) {
            app.rows().refuseMark();
        }
        this.ids = ShortIds.among(allIds);
    }

    static boolean isCalendar(Arguments arguments) {
        return arguments.option("--format", "").equals(CALENDAR);
    }

    /// Prints them; as a table nothing where there are none.
    void print(List<DueItem> items) {
        if (rows.isEmpty()) {
            app.environment().out().append(calendar(items));
        } else if (!items.isEmpty() || rows.get() != Format.TABLE) {
            app.rows().show(table(items), rows.get());
        }
    }

    /// Writes the items of each person and department into a file of its own. Who has none has no
    /// file: one of an earlier time is removed.
    void writeByOwner(List<DueItem> items, String folder) throws IOException {
        var out = new OutputFolder(app.environment().folder().resolve(folder));
        var texts = new LinkedHashMap<String, Optional<String>>();
        var said = new LinkedHashMap<String, String>();
        for (var owner : app.policy().assignees()) {
            var own = itemsOf(owner, items);
            var name = owner.code() + "." + ending();
            var file = folder + "/" + name;
            new AnswerFile(app, file).requireOutsideOfBooks();
            texts.put(name, own.isEmpty() ? Optional.empty() : Optional.of(text(own)));
            said.put(
                    name,
                    own.isEmpty()
                            ? app.say("due.removed", file)
                            : app.say("due.written", file, own.size()));
        }
        for (var foreign : out.foreign(texts.keySet())) {
            throw Refusal.usage(
                    app.say("due.foreign", folder + "/" + foreign), app.say("due.foreign.advice"));
        }
        var removed = out.replace(texts);
        for (var text : texts.entrySet()) {
            if (text.getValue().isEmpty() && !removed.contains(text.getKey())) {
                said.remove(text.getKey());
            }
        }
        said.values().forEach(app::print);
    }

    /// What a department is to do stands in the department's file alone.
    private List<DueItem> itemsOf(Coded owner, List<DueItem> items) {
        var own = new ArrayList<DueItem>();
        for (var item : items) {
            if (item.task().owners().contains(owner.code())) {
                own.add(item);
            }
        }
        return own;
    }

    private String ending() {
        if (rows.isEmpty()) {
            return CALENDAR;
        }
        return switch (rows.get()) {
            case TABLE, IDS -> "txt";
            case CSV, TSV, JSON, NDJSON, MARKDOWN, HTML -> rows.get().code();
        };
    }

    private String text(List<DueItem> items) {
        return rows.isEmpty() ? calendar(items) : app.rows().text(table(items), rows.get());
    }

    private Table table(List<DueItem> items) {
        return DueReport.of(items, ids, app.labels(), app.today());
    }

    private String calendar(List<DueItem> items) {
        var list = new DueList(app.policy(), app.now());
        var wanted = new HashSet<>(items);
        var traced = new HashMap<DueItem, Traced>();
        var situations = app.situations();
        var all = list.traced(situations);
        all.addAll(
                list.tracedOfTheTeam(
                        Standing.of(situations, app.policy()), app.folder()::hasReview));
        for (var one : all) {
            if (wanted.contains(one.item())) {
                traced.put(one.item(), one);
            }
        }
        var ordered = new ArrayList<Traced>();
        for (var item : items) {
            ordered.add(traced.get(item));
        }
        return CalendarText.of(DueFeed.of(ordered, app.policy(), app.language()));
    }
}
