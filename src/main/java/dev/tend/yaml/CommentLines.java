package dev.tend.yaml;

import dev.tend.yaml.SpanNode.Items;
import dev.tend.yaml.SpanNode.Pairs;
import dev.tend.yaml.SpanNode.Text;

import java.util.ArrayList;
import java.util.List;

/// The comments of a text that stand on lines of their own: where each of these lines begins.
record CommentLines(Lines lines, List<Integer> starts) {
    /// What looks like a comment within a text of the document is none.
    static CommentLines of(Lines lines, SpanNode document) {
        var text = lines.text();
        var texts = texts(document);
        var starts = new ArrayList<Integer>();
        int next = 0;
        for (int at = 0; at < text.length(); at = lines.nextAfter(at)) {
            int first = at;
            while (text.startsWith(" ", first) || text.startsWith("\t", first)) {
                first++;
            }
            while (next < texts.size() && texts.get(next).to() <= first) {
                next++;
            }
            boolean isText = next < texts.size() && texts.get(next).from() <= first;
            if (!isText && text.startsWith("#", first)) {
                starts.add(at);
            }
        }
        return new CommentLines(lines, starts);
    }

    /// Whether each of the other comments is here too, however far in.
    boolean holdAll(CommentLines others) {
        var left = words();
        for (var comment : others.words()) {
            if (!left.remove(comment)) {
                return false;
            }
        }
        return true;
    }

    /// The lines that begin within a stretch, each with the line break behind it.
    String in(int from, int to) {
        var kept = new StringBuilder();
        for (int start : starts) {
            if (start >= from && start < to) {
                kept.append(lines.text(), start, lines.nextAfter(start));
            }
        }
        return kept.toString();
    }

    /// The same, each with the line break before it, to be put at the end of a line.
    String below(int from, int to) {
        var kept = new StringBuilder();
        for (int start : starts) {
            if (start > from && start < to) {
                kept.append(lines.text(), lines.endOf(start - 1), lines.endOf(start));
            }
        }
        return kept.toString();
    }

    /// The end of the last comment of those that follow at once and stand farther in than `indent`;
    /// `end` where there is none.
    int endBelow(int end, int indent) {
        int below = end;
        int next = lines.isStart(end) ? end : lines.nextAfter(end);
        for (int start : starts) {
            if (start == next && lines.text().indexOf('#', start) - start > indent) {
                below = lines.endOf(start);
                next = lines.nextAfter(start);
            }
        }
        return below;
    }

    /// A text in which each line that is a comment is indented so.
    static String moved(String text, String indent) {
        var moved = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            int next = end < 0 ? text.length() : end + 1;
            var line = text.substring(at, next);
            var words = line.stripLeading();
            moved.append(words.startsWith("#") ? indent + words : line);
            at = next;
        }
        return moved.toString();
    }

    private List<String> words() {
        var words = new ArrayList<String>();
        for (int start : starts) {
            words.add(lines.text().substring(start, lines.endOf(start)).strip());
        }
        return words;
    }

    /// The texts of a document in their order, keys included.
    private static List<Text> texts(SpanNode node) {
        var texts = new ArrayList<Text>();
        switch (node) {
            case Text text -> texts.add(text);
            case Items list -> list.items().forEach(item -> texts.addAll(texts(item)));
            case Pairs mapping ->
                    mapping.pairs()
                            .forEach(pair -> {
                                texts.add(pair.key());
                                texts.addAll(texts(pair.value()));
                            });
        }
        return texts;
    }
}
