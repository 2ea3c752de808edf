package dev.tend.render.screen;

import dev.tend.model.history.Journey;
import dev.tend.model.history.Situation;
import dev.tend.model.policy.Keys;
import dev.tend.model.policy.StageKind;
import dev.tend.model.record.Attributes;
import dev.tend.model.record.ContactRole;
import dev.tend.model.record.Opportunity;
import dev.tend.model.value.Moment;
import dev.tend.render.text.DisplayWidth;
import dev.tend.render.text.Figures;
import dev.tend.render.text.Names;
import dev.tend.render.text.Printable;
import dev.tend.render.text.Style;
import dev.tend.report.Labels;
import dev.tend.report.ShortIds;
import dev.tend.schedule.Task;
import dev.tend.text.Messages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// One customer on one screen (F18): who, where it stands, what is open, what happened, the latest
/// first. `completeness` says how much of what is wanted is there, or is empty.
public record CustomerScreen(
        int width,
        Style style,
        Messages messages,
        Labels labels,
        LocalDate today,
        String completeness) {
    private static final String BETWEEN = " · ";
    private static final List<String> OWN_LINES = List.of("number", "name", "owner", "grade");
    private static final List<String> CONTACT_WORDS =
            List.of("title", "department", "role", "phone", "email", "wechat", "birthday", "note");

    /// What stands in columns, and behind it facts side by side.
    private record Row(List<String> columns, List<String> facts) {
        static Row of(String column, String fact) {
            return new Row(List.of(column), List.of(fact));
        }
    }

    /// `tasks` are those to be shown, in their order.
    public void print(Situation situation, List<Task> tasks, Appendable out) {
        var lines = new ArrayList<String>();
        heading(situation, lines);
        profile(situation, lines);
        contacts(situation, lines);
        tasks(tasks, lines);
        timeline(situation, lines);
        try {
            for (var line : lines) {
                out.append(line).append('\n');
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void heading(Situation situation, List<String> lines) {
        var customer = situation.customer();
        var words = new ArrayList<>(List.of(customer.name()));
        for (var word : List.of(customer.number(), customer.key())) {
            if (!word.isEmpty() && !word.equals(customer.name())) {
                words.add(word);
            }
        }
        lines.add(style.bold(fit(String.join("  ", words))));
        for (var journey : situation.journeys()) {
            sideBySide(standing(journey), lines);
            guide(journey, lines);
        }
        var facts = new ArrayList<String>();
        if (!customer.grade().isEmpty()) {
            facts.add(messages.get("show.grade", customer.grade()));
        }
        if (!customer.owner().isEmpty()) {
            facts.add(
                    messages.get(
                            "show.owner", labels.label(labels.policy().team(), customer.owner())));
        }
        facts.add(lastContact(situation));
        sideBySide(facts, lines);
        if (!completeness.isEmpty()) {
            lines.add(fit(completeness));
        }
    }

    /// What is done in a stage that is open, from what, to which end and by whom (F27).
    private void guide(Journey journey, List<String> lines) {
        if (journey.stage().kind() != StageKind.OPEN) {
            return;
        }
        var guide = journey.stage().guide();
        var action = guide.action().in(messages.language());
        if (!action.isEmpty()) {
            lines.add(fit(messages.get("show.guide", action)));
        }
        var around = new ArrayList<String>();
        said("show.guide.input", guide.input().in(messages.language()), around);
        said("show.guide.output", guide.output().in(messages.language()), around);
        said("show.guide.role", guide.role(), around);
        if (!around.isEmpty()) {
            sideBySide(around, lines);
        }
    }

    private void said(String key, String value, List<String> words) {
        if (!value.isEmpty()) {
            words.add(messages.get(key, value));
        }
    }

    private String lastContact(Situation situation) {
        var day = situation.lastTouched(labels.policy().zone());
        if (day.isEmpty()) {
            return messages.get("show.never");
        }
        long daysAgo = today.toEpochDay() - day.get().toEpochDay();
        return daysAgo == 0
                ? messages.get("show.last-today")
                : messages.get("show.last", day.get(), daysAgo);
    }

    /// By its name, and the code that commands take.
    private static String named(Opportunity opportunity) {
        var name = opportunity.name();
        var code = opportunity.code();
        if (name.isEmpty()) {
            return "";
        }
        return (name.equalsIgnoreCase(code) ? name : name + " (" + code + ")") + ": ";
    }

    private List<String> standing(Journey journey) {
        var stay = journey.current();
        var facts = new ArrayList<String>();
        facts.add(
                named(journey.opportunity())
                        + stay.stage().label().in(messages.language())
                        + " ("
                        + stay.stage().status().label().in(messages.language())
                        + ")");
        facts.add(messages.get("show.days", stay.ageOn(today)));
        journey.amount().ifPresent(amount -> facts.add(Figures.withCurrency(amount)));
        if (!stay.reason().isEmpty()) {
            facts.add(
                    labels.label(labels.policy().reasons(), stay.reason())
                            + (stay.words().isEmpty() ? "" : ": " + stay.words()));
        }
        journey.pending()
                .ifPresent(move -> {
                    var to = move.to().label().in(messages.language());
                    facts.add(messages.get("show.pending", to));
                });
        return facts;
    }

    private void profile(Situation situation, List<String> lines) {
        var attributes = situation.customer().attributes();
        var rows = new ArrayList<Row>();
        for (var key : attributes.values().keySet()) {
            boolean withJourney =
                    key.equals("amount") && situation.customer().opportunities().isEmpty();
            if (!OWN_LINES.contains(key) && !withJourney) {
                rows.add(Row.of(Names.ofCustomer(key, labels, messages), shown(key, attributes)));
            }
        }
        section("", rows, lines);
    }

    private String shown(String key, Attributes attributes) {
        var fields = Keys.with(Keys.CUSTOMER, labels.policy().customerFields());
        var field = fields.get(key);
        return field == null || attributes.money(key).isPresent()
                ? attributes.money(key).map(Figures::withCurrency).orElse(attributes.text(key))
                : labels.text(field, attributes.texts(key));
    }

    private void contacts(Situation situation, List<String> lines) {
        var rows = new ArrayList<Row>();
        for (var contact : situation.customer().contacts()) {
            var words = new ArrayList<String>();
            for (var key : CONTACT_WORDS) {
                var texts = contact.attributes().texts(key);
                words.addAll(key.equals("role") ? roles(texts) : texts);
            }
            rows.add(Row.of(contact.name(), String.join("  ", words)));
        }
        section(messages.get("show.contacts"), rows, lines);
    }

    private List<String> roles(List<String> codes) {
        var names = new ArrayList<String>();
        for (var role : ContactRole.values()) {
            if (codes.contains(role.code())) {
                names.add(role.label().in(messages.language()));
            }
        }
        return names;
    }

    private void tasks(List<Task> tasks, List<String> lines) {
        var ids = ShortIds.among(tasks.stream().map(task -> task.id()).toList());
        var rows = new ArrayList<Row>();
        for (var task : tasks) {
            var day = task.due().dayIn(labels.policy().zone());
            long late = today.toEpochDay() - day.toEpochDay();
            var words = new ArrayList<>(List.of(task.what().in(messages.language())));
            for (var owner : task.owners()) {
                words.add(labels.label(labels.policy().assignees(), owner));
            }
            if (late > 0) {
                words.add(messages.get("show.late", late));
            }
            rows.add(new Row(List.of(ids.of(task.id()), moment(task.due())), words));
        }
        section(messages.get("show.actions"), rows, lines);
    }

    private void timeline(Situation situation, List<String> lines) {
        var rows = new ArrayList<Row>();
        var history = new History(situation, messages, labels);
        for (var entry : situation.entries().reversed()) {
            rows.add(Row.of(moment(entry.at()), history.words(entry)));
        }
        section(messages.get("show.timeline"), rows, lines);
    }

    private void section(String title, List<Row> rows, List<String> lines) {
        if (rows.isEmpty()) {
            return;
        }
        lines.add("");
        if (!title.isEmpty()) {
            lines.add(style.bold(title));
        }
        var widths = new int[rows.getFirst().columns().size()];
        for (var row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] =
                        Math.max(widths[i], DisplayWidth.of(Printable.of(row.columns().get(i))));
            }
        }
        for (var row : rows) {
            var start = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                var column = Printable.of(row.columns().get(i));
                start.append(DisplayWidth.padEnd(column, widths[i])).append("  ");
            }
            sideBySide(start.toString(), row.facts(), lines);
        }
    }

    private void sideBySide(List<String> facts, List<String> lines) {
        sideBySide("", facts, lines);
    }

    /// On as many lines as they need: a figure that is cut is another figure.
    private void sideBySide(String start, List<String> facts, List<String> lines) {
        var line = new StringBuilder(start);
        var before = "";
        for (var fact : facts) {
            var next = before + Printable.of(fact);
            if (!before.isEmpty() && DisplayWidth.of(line + next) > width) {
                lines.add(fit(line.toString()));
                line.setLength(0);
                next = " ".repeat(DisplayWidth.of(start)) + "  " + Printable.of(fact);
            }
            line.append(next);
            before = BETWEEN;
        }
        lines.add(fit(line.toString()));
    }

    private String moment(Moment moment) {
        return moment.readable(labels.policy().zone());
    }

    private String fit(String line) {
        return DisplayWidth.fit(Printable.of(line), width);
    }
}
