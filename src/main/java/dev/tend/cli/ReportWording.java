package dev.tend.cli;

import dev.tend.analysis.Analysis;
import dev.tend.model.Language;
import dev.tend.render.Names;
import dev.tend.report.Labels;
import dev.tend.text.Messages;

/// What the rows and columns of reports are called in a language, be it that of the answer or not.
record ReportWording(Labels labels, Messages messages) {
    static ReportWording in(Language language, App app) {
        return new ReportWording(new Labels(app.policy(), language), Messages.in(language));
    }

    Analysis analysis() {
        return new Analysis(labels, row -> messages.get("report.row." + row), this::field);
    }

    String heading(String column) {
        return messages.has("column." + column) ? messages.get("column." + column) : field(column);
    }

    private String field(String key) {
        return Names.ofCustomer(key, labels, messages);
    }
}
