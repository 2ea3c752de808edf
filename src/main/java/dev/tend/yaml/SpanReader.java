package dev.tend.yaml;

import dev.tend.yaml.SpanNode.Items;
import dev.tend.yaml.SpanNode.Pair;
import dev.tend.yaml.SpanNode.Pairs;
import dev.tend.yaml.SpanNode.Text;

import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.ParserImpl;

import java.util.ArrayList;
import java.util.Optional;

/// Reads a document for the sake of its places. It has been read by [YamlReader] before, and found
/// sound: so there are no anchors, tags or keys that are no text, and it is not deep.
final class SpanReader {
    private final String text;
    private final int[] offsets;
    private final ParserImpl events;

    private SpanReader(SourceText source, SourceText.Section section) {
        this.text = source.text();
        this.offsets = offsets(section.start(), section.text());
        this.events = GeneralReader.events(section.text());
    }

    /// The document of a section, if there is one; its offsets are those in the whole text.
    static Optional<SpanNode> read(SourceText source, SourceText.Section section) {
        var reader = new SpanReader(source, section);
        while (reader.events.hasNext()) {
            if (reader.events.peekEvent() instanceof NodeEvent) {
                return Optional.of(reader.node());
            }
            reader.events.next();
        }
        return Optional.empty();
    }

    private SpanNode node() {
        var event = events.next();
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        var start = (CollectionStartEvent) event;
        return start.getEventId() == Event.ID.MappingStart ? pairs(start) : items(start);
    }

    private Text scalar(ScalarEvent scalar) {
        int from = offset(scalar.getStartMark());
        int to = offset(scalar.getEndMark());
        boolean isBlock =
                switch (scalar.getScalarStyle()) {
                    case LITERAL, FOLDED -> true;
                    case PLAIN, SINGLE_QUOTED, DOUBLE_QUOTED, JSON_SCALAR_STYLE -> false;
                };
        int end = isBlock ? endOfBlock(from, to) : to;
        return new Text(scalar.getValue(), isBlock, from, end);
    }

    /// The parser counts the blank lines below a block scalar to it. They are part of it only where
    /// its header says so with a `+`.
    private int endOfBlock(int from, int to) {
        int headerEnd = from;
        while (headerEnd < to && " \t\r\n".indexOf(text.charAt(headerEnd)) < 0) {
            headerEnd++;
        }
        if (text.substring(from, headerEnd).indexOf('+') >= 0) {
            return to;
        }
        int last = to;
        while (last > headerEnd && " \t\r\n".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return Math.min(to, new Lines(text).endOf(last));
    }

    private Items items(CollectionStartEvent start) {
        var items = new ArrayList<SpanNode>();
        int from = offset(start.getStartMark());
        int last = from;
        while (events.peekEvent().getEventId() != Event.ID.SequenceEnd) {
            items.add(node());
            last = items.getLast().to();
        }
        int to = offset(events.next().getEndMark());
        return new Items(items, !start.isFlow(), from, start.isFlow() ? to : last);
    }

    private Pairs pairs(CollectionStartEvent start) {
        var pairs = new ArrayList<Pair>();
        int from = offset(start.getStartMark());
        int last = from;
        while (events.peekEvent().getEventId() != Event.ID.MappingEnd) {
            var key = (Text) node();
            var value = node();
            pairs.add(new Pair(key, value));
            last = value.to();
        }
        int to = offset(events.next().getEndMark());
        return new Pairs(pairs, !start.isFlow(), from, start.isFlow() ? to : last);
    }

    private int offset(Optional<Mark> mark) {
        return offsets[mark.orElseThrow().getIndex()];
    }

    /// Marks count code points.
    private static int[] offsets(int start, String document) {
        var offsets = new int[document.codePointCount(0, document.length()) + 1];
        int at = 0;
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = start + at;
            at += at < document.length() ? Character.charCount(document.codePointAt(at)) : 0;
        }
        return offsets;
    }
}
