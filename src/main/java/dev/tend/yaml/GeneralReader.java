package dev.tend.yaml;

import static dev.tend.yaml.SyntaxProblem.WIDE_COLON;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.value.Place;
import dev.tend.yaml.YamlNode.Mapping;
import dev.tend.yaml.YamlNode.Pair;
import dev.tend.yaml.YamlNode.Scalar;
import dev.tend.yaml.YamlNode.Sequence;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads any document by the general parser: the restricted YAML of `docs/format.md`. Every problem
/// is reported, and the document it stands in is left out.
final class GeneralReader {
    private static final int DEEPEST = 16;
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

    private static final String FIRST_OF_ENTRY = "id";
    private static final String TIME_OF_ENTRY = "at";

    private final SourceText source;
    private final SourceText.Section section;
    private final Allowance values;
    private final Problems problems;
    private final ParserImpl events;
    private boolean refused;

    private GeneralReader(
            SourceText source, SourceText.Section section, Allowance values, Problems problems) {
        this.source = source;
        this.section = section;
        this.values = values;
        this.problems = problems;
        this.events = events(section.text());
    }

    static ParserImpl events(String document) {
        return new ParserImpl(SETTINGS, new StreamReader(SETTINGS, document));
    }

    /// The document of a section, if it is sound and there is one.
    static Optional<YamlNode> read(
            SourceText source, SourceText.Section section, Allowance values, Problems problems) {
        var odd = source.oddCharacterIn(section);
        if (odd.isPresent()) {
            problems.add(odd.get());
            return Optional.empty();
        }
        var conflict = source.conflictIn(section);
        if (conflict.isPresent()) {
            problems.add(Check.CONFLICT, conflict.get());
            return Optional.empty();
        }
        if (section.text().startsWith("%")) {
            problems.add(Check.FEATURE, startOf(source, section), "%");
            return Optional.empty();
        }
        int before = problems.errors();
        var reader = new GeneralReader(source, section, values, problems);
        try {
            var node = reader.root();
            if (node.isPresent()
                    && node.get() instanceof Scalar words
                    && words.text().indexOf(WIDE_COLON) >= 0) {
                problems.add(SyntaxProblem.wideColon(words.place(), reader.line(words.place())));
            }
            return problems.errors() == before ? node : Optional.empty();
        } catch (MarkedYamlEngineException broken) {
            var place = reader.placeOf(broken);
            problems.add(SyntaxProblem.of(broken, place, reader.line(place)));
        } catch (ReaderException refused) {
            problems.add(Check.CHARACTER, source.placeIn(section, refused.getPosition()));
        } catch (NumberFormatException cutOff) {
            // The parser does not expect the text to end within an escape.
            int escape = Math.max(0, section.text().lastIndexOf('\\'));
            int index = section.text().codePointCount(0, escape);
            problems.add(Check.ESCAPE, source.placeIn(section, index));
        } catch (YamlEngineException broken) {
            problems.add(Check.SYNTAX, reader.start());
        } catch (Beyond limit) {
            problems.add(limit.check, limit.place, Integer.toString(limit.most));
        }
        return Optional.empty();
    }

    /// Nothing where the parser finds but blanks and comments, those of its own kind included.
    private Optional<YamlNode> root() {
        while (events.hasNext() && !(events.peekEvent() instanceof NodeEvent)) {
            if (events.next() instanceof DocumentStartEvent start
                    && (start.getSpecVersion().isPresent() || !start.getTags().isEmpty())) {
                refuse("%", start);
            }
        }
        if (!events.hasNext()) {
            return Optional.empty();
        }
        var node = Optional.of(node(0));
        // What follows the first node is read too: a syntax error may stand there.
        while (events.hasNext()) {
            if (events.next() instanceof DocumentStartEvent another) {
                problems.add(Check.DOCUMENTS, placeOf(another));
            }
        }
        return node;
    }

    private YamlNode node(int depth) {
        var event = events.next();
        if (depth > DEEPEST) {
            throw new Beyond(Check.DEPTH, placeOf(event), DEEPEST);
        }
        if (!values.take()) {
            throw new Beyond(Check.FILE_VALUES, placeOf(event), SourceText.MOST_VALUES);
        }
        if (event instanceof AliasEvent) {
            refuse("*", event);
        } else if (event instanceof NodeEvent named && named.getAnchor().isPresent()) {
            refuse("&", event);
        }
        if (event instanceof ScalarEvent scalar) {
            refuseTag(event, scalar.getTag());
            return new Scalar(scalar.getValue(), placeOf(event));
        }
        if (event instanceof CollectionStartEvent start) {
            refuseTag(event, start.getTag());
            return start.getEventId() == Event.ID.MappingStart
                    ? mapping(start, depth)
                    : sequence(start, depth);
        }
        return new Scalar("", placeOf(event));
    }

    private Sequence sequence(Event start, int depth) {
        var items = new ArrayList<YamlNode>();
        while (events.peekEvent().getEventId() != Event.ID.SequenceEnd) {
            items.add(node(depth + 1));
        }
        events.next();
        return new Sequence(List.copyOf(items), placeOf(start));
    }

    private Mapping mapping(Event start, int depth) {
        var pairs = new ArrayList<Pair>();
        Set<String> keys = new HashSet<>();
        boolean isMerged = false;
        while (events.peekEvent().getEventId() != Event.ID.MappingEnd) {
            var key = node(depth + 1);
            var value = node(depth + 1);
            if (!(key instanceof Scalar name)) {
                problems.add(Check.NO_TEXT, key.place());
            } else if (keys.add(name.text())) {
                pairs.add(new Pair(name, value));
            } else if (depth == 0 && isNextEntry(name, value, pairs)) {
                problems.add(Check.NO_SEPARATOR, key.place());
                isMerged = true;
            } else if (!isMerged) {
                problems.add(Check.DUPLICATE_KEY, key.place(), name.text());
            }
        }
        events.next();
        return new Mapping(List.copyOf(pairs), placeOf(start));
    }

    /// Whether what has been read is an entry, and another one begins.
    private static boolean isNextEntry(Scalar key, YamlNode value, List<Pair> pairs) {
        var first = pairs.getFirst();
        return key.text().equals(FIRST_OF_ENTRY)
                && first.key().text().equals(FIRST_OF_ENTRY)
                && first.value() instanceof Scalar id
                && value instanceof Scalar next
                && !id.text().equals(next.text())
                && pairs.stream().anyMatch(pair -> pair.key().text().equals(TIME_OF_ENTRY));
    }

    private void refuseTag(Event event, Optional<String> tag) {
        if (tag.isPresent()) {
            refuse("!", event);
        }
    }

    /// What the format does not have is reported once in a document: there may be thousands.
    private void refuse(String sign, Event event) {
        if (!refused) {
            problems.add(Check.FEATURE, placeOf(event), sign);
        }
        refused = true;
    }

    private Place placeOf(Event event) {
        var start = event.getStartMark();
        var end = event.getEndMark();
        if (start.isEmpty() || end.isEmpty()) {
            return start();
        }
        boolean oneLine = start.get().getLine() == end.get().getLine();
        int length = oneLine ? end.get().getColumn() - start.get().getColumn() : 1;
        return place(start.get(), Math.max(1, length));
    }

    private Place place(Mark mark, int length) {
        int line = section.linesBefore() + mark.getLine() + 1;
        return new Place(source.file(), line, mark.getColumn() + 1, length);
    }

    private Place start() {
        return startOf(source, section);
    }

    private static Place startOf(SourceText source, SourceText.Section section) {
        return new Place(source.file(), section.linesBefore() + 1, 1, 1);
    }

    /// Where the parser stumbled. Where that is behind the end, or it looked in vain for what makes
    /// a key, what it was reading began.
    private Place placeOf(MarkedYamlEngineException broken) {
        long lines = section.text().lines().count();
        boolean isKey = broken.getProblem().startsWith("could not find expected");
        var mark = broken.getProblemMark().filter(at -> at.getLine() < lines && !isKey);
        return mark.or(broken::getContextMark).map(at -> place(at, 1)).orElse(start());
    }

    private String line(Place place) {
        long before = place.line() - 1L - section.linesBefore();
        return section.text().lines().skip(before).findFirst().orElse("");
    }

    /// What is beyond a limit is not read.
    private static final class Beyond extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final Check check;
        private final transient Place place;
        private final int most;

        Beyond(Check check, Place place, int most) {
            super(place.toString(), null, false, false);
            this.check = check;
            this.place = place;
            this.most = most;
        }
    }
}
