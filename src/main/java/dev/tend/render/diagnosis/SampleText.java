package dev.tend.render.diagnosis;

import dev.tend.model.record.Entry;
import dev.tend.model.record.Happening;
import dev.tend.model.value.Moment;
import dev.tend.render.text.DisplayWidth;
import dev.tend.render.text.Paragraph;
import dev.tend.render.text.Printable;
import dev.tend.render.text.Style;
import dev.tend.report.Labels;
import dev.tend.report.SampleReport;
import dev.tend.report.SpotCheck;
import dev.tend.text.Messages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Records for somebody to read: place and customer, when, who and how, all that was said, what is
/// next, and what is wrong. An empty line stands between two.
public record SampleText(int width, Style style, Messages messages, Labels labels) {
    private static final String INDENT = "  ";

    public void print(List<SpotCheck.Drawn> sample, Appendable out) {
        try {
            for (int i = 0; i < sample.size(); i++) {
                if (i > 0) {
                    out.append('\n');
                }
                for (var line : lines(sample.get(i))) {
                    out.append(line).append('\n');
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> lines(SpotCheck.Drawn drawn) {
        var lines = new ArrayList<String>();
        var place = drawn.place().file() + ":" + drawn.place().line();
        int rest = width - place.length() - INDENT.length();
        var name = DisplayWidth.fit(Printable.of(drawn.customer().name()), Math.max(0, rest));
        lines.add(style.bold((place + INDENT + name).stripTrailing()));
        var entry = drawn.entry();
        add(String.join(" · ", facts(entry)), lines);
        add(said(entry), lines);
        entry.first(Happening.Plan.class)
                .map(plan -> messages.get("sample.next", plan.what(), when(plan.due())))
                .ifPresent(next -> add(next, lines));
        if (!drawn.problems().isEmpty()) {
            add(messages.get("sample.problems", SampleReport.codes(drawn)), lines);
        }
        return lines;
    }

    private List<String> facts(Entry entry) {
        var policy = labels.policy();
        var facts = new ArrayList<String>();
        facts.add(when(entry.at()));
        facts.add(labels.label(policy.team(), entry.by()));
        entry.first(Happening.Touch.class)
                .map(touch -> labels.label(policy.channels(), touch.channel()))
                .ifPresent(facts::add);
        entry.first(Happening.Move.class)
                .map(move -> "→ " + labels.label(policy.pipeline().stages(), move.stage()))
                .ifPresent(facts::add);
        facts.add(entry.id());
        return facts;
    }

    /// The summary, and what the customer answered.
    private String said(Entry entry) {
        var summary = entry.summary();
        var words = summary.isEmpty() ? messages.get("sample.no-summary") : summary;
        return entry.first(Happening.Answer.class)
                .map(answer -> words + "; " + answered(answer))
                .orElse(words);
    }

    private String answered(Happening.Answer answer) {
        var mood = answer.mood().label().in(messages.language());
        return answer.words().isEmpty() ? mood : mood + ": " + answer.words();
    }

    private String when(Moment moment) {
        return moment.readable(labels.policy().zone());
    }

    private void add(String words, List<String> lines) {
        for (var line : Paragraph.lines(words, width - INDENT.length())) {
            lines.add(INDENT + line);
        }
    }
}
