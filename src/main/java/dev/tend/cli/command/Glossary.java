package dev.tend.cli.command;

import dev.tend.analysis.Analysis;
import dev.tend.model.value.Language;
import dev.tend.render.table.Headings;
import dev.tend.render.text.Names;
import dev.tend.report.Labels;
import dev.tend.text.Messages;

/// What columns, rows and fields are called in a language, be it that of the answer or not. The
/// policy is asked for where no message knows a name, and not before: it may be unusable.
public record Glossary(App app, Messages messages) implements Headings {
    public static Glossary in(Language language, App app) {
        return new Glossary(app, Messages.in(language));
    }

    /// The heading of a column.
    @Override
    public String of(String column) {
        return messages.has("column." + column) ? messages.get("column." + column) : field(column);
    }

    /// What people call a key of a profile.
    public String field(String key) {
        return Names.ofCustomer(key, labels(), messages);
    }

    /// Answers in these words.
    public Analysis analysis() {
        return new Analysis(labels(), this::row, this::field);
    }

    /// The word for a row of a report that no list of the team names.
    private String row(String row) {
        return messages.get("report.row." + row);
    }

    private Labels labels() {
        return new Labels(app.policy(), messages.language());
    }
}
