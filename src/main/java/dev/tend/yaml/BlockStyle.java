package dev.tend.yaml;

import dev.tend.yaml.SpanNode.Items;
import dev.tend.yaml.SpanNode.Pair;
import dev.tend.yaml.SpanNode.Pairs;
import dev.tend.yaml.SpanNode.Text;

import java.util.List;

/// How collections are changed whose members stand on lines of their own. A comment at the end of a
/// line goes with its line; comments on lines of their own stay where they are.
record BlockStyle(Lines lines, CommentLines comments) {
    /// What stands before a key in the long form: `? key`, and `: value` in a line of its own.
    private static final String EXPLICIT = "?";

    /// Adds lines below the pair at `after`, above all pairs where that is -1.
    Splice add(Pairs mapping, int after, String added) {
        int first = mapping.pairs().getFirst().key().from();
        var indent = lines.indentOf(first);
        return after < 0
                ? Splice.insert(first, added + lines.breakAt(first) + indent)
                : below(mapping.pairs().get(after).value(), indent, added);
    }

    Splice add(Items list, String added) {
        return below(list.items().getLast(), lines.indentOf(list.from()), "- " + added);
    }

    Splice remove(Pairs mapping, int index) {
        var pair = mapping.pairs().get(index);
        if (mapping.pairs().size() == 1) {
            return removeAll(mapping);
        }
        int lineStart = lines.startOf(pair.key().from());
        var before = lines.text().substring(lineStart, pair.key().from()).strip();
        if (before.isEmpty() || before.equals(EXPLICIT)) {
            return removeLines(lineStart, pair.value());
        }
        return index + 1 < mapping.pairs().size()
                ? removeBehindDash(pair, mapping.pairs().get(index + 1).key().from())
                : removeToLineEnd(pair);
    }

    /// The whole lines of an item whose dash is the first character of its line.
    Splice remove(Items list, int index) {
        var item = list.items().get(index);
        return removeLines(lines.startOf(item.from()), item);
    }

    /// Puts a value on one line in the place of one that takes lines of its own. A comment behind
    /// the key stays.
    List<Splice> replace(Pair pair, String value) {
        int header = lines.endOf(pair.key().to());
        int end = lastLineEnd(pair.value());
        var rest = new Splice(header, end, comments.below(header, end));
        if (pair.value() instanceof Text scalar && scalar.from() < header) {
            int at = scalar.from();
            while (at < header && lines.text().charAt(at) != ' ') {
                at++;
            }
            return List.of(new Splice(scalar.from(), at, value), rest);
        }
        int colon = lines.text().indexOf(':', pair.key().to());
        return List.of(Splice.insert(colon + 1, " " + value), rest);
    }

    /// Lines below a value, which may be absent, and below the comments that stand farther in: they
    /// are about the value.
    Splice below(SpanNode value, String indent, String added) {
        int end = comments.endBelow(end(value), indent.length());
        var lineBreak = lines.breakAt(end);
        var line = indent + added;
        return Splice.insert(end, lines.isStart(end) ? line + lineBreak : lineBreak + line);
    }

    private Splice removeLines(int from, SpanNode value) {
        int end = end(value);
        int next = lines.isStart(end) ? end : lines.nextAfter(end);
        boolean isUnended = next > 0 && !lines.isStart(next);
        return isUnended && from > 0
                ? new Splice(lines.endOf(from - 1), next, comments.below(from, next))
                : new Splice(from, next, comments.in(from, next));
    }

    /// The only pair: braces stay, with the comment behind them.
    private Splice removeAll(Pairs mapping) {
        int end = lines.endOf(mapping.to());
        var behind = lines.text().substring(mapping.to(), end);
        return new Splice(mapping.from(), end, "{}" + behind + comments.below(mapping.from(), end));
    }

    /// The first pair of an item stands in the line of the dash: the next one moves up to there,
    /// unless there are comments between them.
    private Splice removeBehindDash(Pair pair, int next) {
        int end = end(pair.value());
        boolean isNear = end <= next && lines.isBlank(end, next);
        return isNear && comments.in(pair.key().from(), end).isEmpty()
                ? Splice.delete(pair.key().from(), next)
                : removeToLineEnd(pair);
    }

    /// The pair and the character before it, up to the end of its last line.
    private Splice removeToLineEnd(Pair pair) {
        int from = pair.key().from() - 1;
        int end = lastLineEnd(pair.value());
        return new Splice(from, end, comments.below(from, end));
    }

    /// Where what stands below a value begins: the end of its last line; the start of the next one
    /// for a block scalar that keeps its blank lines.
    private int end(SpanNode value) {
        int to = value.to();
        return value.isBlock() && lines.isStart(to) ? to : lines.endOf(to);
    }

    private int lastLineEnd(SpanNode value) {
        int end = end(value);
        return lines.isStart(end) && end > value.from() ? lines.endOf(end - 1) : end;
    }
}
