package dev.tend.review;

import dev.tend.text.Messages;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// A review as it begins: the parts that tend makes under the headings of a stage summary (F9), and
/// room for what only people know. `about` stands behind the word for a review: which period it is
/// about.
public record Draft(Messages messages, String about, Map<String, String> bodies) {
    public String text() {
        var text = new StringBuilder();
        text.append("# ").append(messages.get("review.title", about)).append("\n\n");
        part(Part.ABOUT, text);
        heading("##", "review.figures.title", text);
        part(Part.FIGURES, text);
        heading("###", "review.funnel.title", text);
        part(Part.FUNNEL, text);
        heading("###", "review.forecast.title", text);
        part(Part.FORECAST, text);

        room("review.progress.title", "review.progress.hint", text);
        heading("###", "review.won.title", text);
        part(Part.WON, text);
        heading("###", "review.moved.title", text);
        part(Part.MOVED, text);
        heading("###", "review.new.title", text);
        part(Part.NEW, text);

        room("review.problems.title", "review.problems.hint", text);
        heading("###", "review.lost.title", text);
        part(Part.LOST, text);
        heading("###", "review.stuck.title", text);
        part(Part.STUCK, text);
        heading("###", "review.late.title", text);
        part(Part.LATE, text);
        heading("###", "review.slipped.title", text);
        part(Part.SLIPPED, text);
        heading("###", "review.help.title", text);
        part(Part.HELP, text);
        heading("###", "review.records.title", text);
        part(Part.RECORDS, text);

        room("review.advice.title", "review.advice.hint", text);
        room("review.decisions.title", "review.decisions.hint", text);
        return text.toString().stripTrailing() + "\n";
    }

    /// How many lines of a text it would have as well, however wide their columns stand.
    public int linesIn(String text) {
        var own = lines(text());
        own.retainAll(lines(text));
        return own.size();
    }

    private static Set<String> lines(String text) {
        var lines = new HashSet<String>();
        text.lines().forEach(line -> lines.add(line.replace(" ", "")));
        return lines;
    }

    private void heading(String level, String key, StringBuilder text) {
        text.append(level).append(' ').append(messages.get(key)).append("\n\n");
    }

    /// A heading with a hint, for people to write below.
    private void room(String title, String hint, StringBuilder text) {
        heading("##", title, text);
        text.append("<!-- ").append(messages.get(hint)).append(" -->\n\n\n");
    }

    private void part(Part part, StringBuilder text) {
        var body = bodies.getOrDefault(part.code(), "");
        text.append(new Mark.Begin(part.code())).append('\n').append(body);
        text.append(new Mark.End(part.code(), Passage.sealOf(body))).append("\n\n");
    }
}
