package dev.tend.yaml;

import dev.tend.model.value.Place;
import dev.tend.yaml.YamlNode.Mapping;
import dev.tend.yaml.YamlNode.Pair;
import dev.tend.yaml.YamlNode.Scalar;
import dev.tend.yaml.YamlNode.Sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the plain part of YAML that tend itself writes, several times faster than a general
/// parser: block mappings and sequences, one-line flow collections, plain and simply quoted
/// scalars, comments. It declines everything else, errors included, and leaves it to
/// [GeneralReader]; what it does read is the same, places included.
final class CanonicalReader {
    private static final int DEEPEST = 12;
    private static final int MOST_KEYS = 2000;

    private final String file;
    private final String text;

    /// The same: a start-up is over before `charAt` has been compiled.
    private final char[] chars;

    private final int end;
    private int line;
    private int lineStart;
    private int lineEnd;
    private int nextStart;
    private int indent;

    private CanonicalReader(String file, SourceText.Section section, char[] chars) {
        this.file = file;
        this.text = section.whole();
        this.chars = chars;
        this.end = section.end();
        this.line = section.linesBefore();
    }

    /// The document of a section, unless something in it goes beyond the plain part. `chars` are
    /// those of the whole text that it is a section of.
    static Optional<YamlNode> read(String file, SourceText.Section section, char[] chars) {
        if (!isPlainText(chars, section.start(), section.end())) {
            return Optional.empty();
        }
        try {
            var reader = new CanonicalReader(file, section, chars);
            reader.enterLine(section.start());
            if (reader.indent != 0) {
                return Optional.empty();
            }
            var root = reader.mapping(0, 0);
            return reader.atEnd() ? Optional.of(root) : Optional.empty();
        } catch (Declined declined) {
            return Optional.empty();
        }
    }

    /// Whether every character is one column wide for the parser, and a line ends in LF or CRLF.
    private static boolean isPlainText(char[] chars, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = chars[i];
            boolean usual = c >= ' ' && c < 0x7F || c == '\n' || c >= '\u3000' && c < '\uD800';
            if (!usual && isOdd(c) && !isLineBreak(chars, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOdd(char c) {
        return c < ' '
                || c >= 0x7F && c < 0xA0
                || c == '\u2028'
                || c == '\u2029'
                || Character.isSurrogate(c)
                || c >= '\uFE00' && (c < '\uFF00' || c > '\uFFEF');
    }

    private static boolean isLineBreak(char[] chars, int at) {
        return chars[at] == '\r' && at + 1 < chars.length && chars[at + 1] == '\n';
    }

    private Mapping mapping(int own, int depth) {
        refuseIf(depth > DEEPEST);
        var pairs = new ArrayList<Pair>();
        var start = place(lineStart + own, 1);
        while (!atEnd() && indent == own) {
            int keyStart = lineStart + own;
            int colon = keyEnd(keyStart);
            refuseIf(colon == keyStart || !isMappingColon(colon));
            var key =
                    new Scalar(Names.of(chars, keyStart, colon), place(keyStart, colon - keyStart));
            refuseIf(isAmong(pairs, key));
            pairs.add(new Pair(key, valueAfter(colon + 1, own, depth)));
        }
        refuseIf(!atEnd() && indent > own);
        return new Mapping(pairs, start);
    }

    /// A dozen keys are compared faster than they are put into a set; many are left to the general
    /// reader.
    private static boolean isAmong(List<Pair> pairs, Scalar key) {
        refuseIf(pairs.size() > MOST_KEYS);
        int hash = key.text().hashCode();
        for (int i = 0; i < pairs.size(); i++) {
            var other = pairs.get(i).key().text();
            if (other.hashCode() == hash && other.equals(key.text())) {
                return true;
            }
        }
        return false;
    }

    private YamlNode valueAfter(int from, int own, int depth) {
        int at = skipBlanks(from);
        if (at == lineEnd || isComment(at)) {
            var empty = new Scalar("", place(from, 1));
            nextLine();
            if (atEnd() || indent < own) {
                return empty;
            }
            if (indent == own) {
                refuseIf(chars[lineStart + indent] == '-');
                return empty;
            }
            return isItem(lineStart + indent)
                    ? sequence(indent, depth + 1)
                    : mapping(indent, depth + 1);
        }
        return inline(at, own, depth);
    }

    private Sequence sequence(int own, int depth) {
        refuseIf(depth > DEEPEST);
        var items = new ArrayList<YamlNode>();
        var start = place(lineStart + own, 1);
        while (!atEnd() && indent == own && isItem(lineStart + own)) {
            int content = lineStart + own + 2;
            refuseIf(content >= lineEnd || chars[content] == ' ' || isComment(content));
            int colon = keyEnd(content);
            if (colon > content && isMappingColon(colon)) {
                indent = own + 2;
                items.add(mapping(own + 2, depth + 1));
            } else {
                items.add(inline(content, own, depth));
            }
        }
        refuseIf(!atEnd() && indent >= own);
        return new Sequence(items, start);
    }

    /// A value that begins and ends on this line; then the next line is entered.
    private YamlNode inline(int from, int own, int depth) {
        var flow = new Flow(from);
        YamlNode node =
                switch (chars[from]) {
                    case '[', '{' -> flow.value(depth + 1);
                    case '"' -> flow.quoted();
                    default -> flow.plain(false);
                };
        int rest = skipBlanks(flow.at);
        refuseIf(rest < lineEnd && !isComment(rest));
        nextLine();
        refuseIf(!atEnd() && indent > own);
        return node;
    }

    /// Walks over values within one line.
    private final class Flow {
        private int at;

        Flow(int at) {
            this.at = at;
        }

        YamlNode value(int depth) {
            refuseIf(depth > DEEPEST || at >= lineEnd);
            return switch (chars[at]) {
                case '[' -> list(depth);
                case '{' -> map(depth);
                case '"' -> quoted();
                default -> plain(true);
            };
        }

        private Sequence list(int depth) {
            var start = place(at, 1);
            var items = new ArrayList<YamlNode>();
            at = skipBlanks(at + 1);
            while (!closes(']', items.isEmpty())) {
                items.add(value(depth + 1));
            }
            return new Sequence(items, start);
        }

        private Mapping map(int depth) {
            var start = place(at, 1);
            var pairs = new ArrayList<Pair>();
            at = skipBlanks(at + 1);
            while (!closes('}', pairs.isEmpty())) {
                int colon = keyEnd(at);
                refuseIf(colon == at || colon + 1 >= lineEnd || chars[colon] != ':');
                refuseIf(chars[colon + 1] != ' ');
                var key = new Scalar(Names.of(chars, at, colon), place(at, colon - at));
                refuseIf(isAmong(pairs, key));
                at = skipBlanks(colon + 1);
                pairs.add(new Pair(key, value(depth + 1)));
            }
            return new Mapping(pairs, start);
        }

        /// Whether the collection ends here; otherwise stands at its next member.
        private boolean closes(char bracket, boolean first) {
            at = skipBlanks(at);
            refuseIf(at >= lineEnd);
            if (chars[at] == bracket) {
                at++;
                return true;
            }
            if (!first) {
                refuseIf(chars[at] != ',');
                at = skipBlanks(at + 1);
                refuseIf(at >= lineEnd || chars[at] == bracket);
            }
            return false;
        }

        Scalar quoted() {
            int close = text.indexOf('"', at + 1);
            refuseIf(close < 0 || close >= lineEnd);
            var content = text.substring(at + 1, close);
            refuseIf(content.indexOf('\\') >= 0);
            var scalar = new Scalar(content, place(at, close + 1 - at));
            at = close + 1;
            return scalar;
        }

        Scalar plain(boolean inCollection) {
            int start = at;
            refuseIf(isIndicator(chars[start]));
            int end = start;
            for (int i = start; i < lineEnd; i++) {
                char c = chars[i];
                if (c == '#' && chars[i - 1] == ' ') {
                    refuseIf(inCollection);
                    break;
                }
                if (inCollection && isOfCollection(c)) {
                    refuseIf(c == '[' || c == '{');
                    break;
                }
                refuseIf(c == ':' && endsKey(i + 1, inCollection));
                if (c != ' ') {
                    end = i + 1;
                }
            }
            at = end;
            return new Scalar(text.substring(start, end), place(start, end - start));
        }

        private boolean endsKey(int next, boolean inCollection) {
            return next >= lineEnd
                    || chars[next] == ' '
                    || inCollection && isOfCollection(chars[next]);
        }
    }

    /// Whether no plain scalar begins with it. A switch, as it is asked of each value.
    private static boolean isIndicator(char c) {
        return switch (c) {
            case '-', '?', ':', ',', '[', ']', '{', '}', '#', '&', '*', '!', '|', '>' -> true;
            case '\'', '"', '%', '@', '`' -> true;
            default -> false;
        };
    }

    /// Whether it ends a plain scalar within a flow collection.
    private static boolean isOfCollection(char c) {
        return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
    }

    private boolean atEnd() {
        return indent < 0;
    }

    private void nextLine() {
        enterLine(nextStart);
    }

    /// Stands at the first line from here on that says something; `indent` is -1 where there is
    /// none.
    private void enterLine(int from) {
        int start = from;
        while (start < end) {
            int newline = text.indexOf('\n', start);
            boolean isLast = newline < 0 || newline >= end;
            int stop = isLast ? end : newline;
            lineStart = start;
            nextStart = isLast ? end : newline + 1;
            lineEnd = stop > start && chars[stop - 1] == '\r' ? stop - 1 : stop;
            line++;
            int first = skipBlanks(start);
            if (first < lineEnd && chars[first] != '#') {
                indent = first - start;
                return;
            }
            start = nextStart;
        }
        indent = -1;
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < lineEnd && chars[at] == ' ') {
            at++;
        }
        return at;
    }

    private boolean isComment(int at) {
        return chars[at] == '#' && chars[at - 1] == ' ';
    }

    private boolean isItem(int at) {
        return chars[at] == '-' && at + 1 < lineEnd && chars[at + 1] == ' ';
    }

    private boolean isMappingColon(int at) {
        return at < lineEnd && chars[at] == ':' && (at + 1 == lineEnd || chars[at + 1] == ' ');
    }

    /// The end of a key made of letters, digits, `_`, and within it `-` and `.`.
    private int keyEnd(int from) {
        int at = from;
        while (at < lineEnd) {
            char c = chars[at];
            boolean inKey =
                    c >= 'a' && c <= 'z'
                            || c >= 'A' && c <= 'Z'
                            || c >= '0' && c <= '9'
                            || at > from && (c == '-' || c == '.')
                            || c == '_';
            if (!inKey) {
                break;
            }
            at++;
        }
        return at;
    }

    private Place place(int at, int length) {
        return new Place(file, line, at - lineStart + 1, length);
    }

    private static void refuseIf(boolean condition) {
        if (condition) {
            throw Declined.DECLINED;
        }
    }

    /// Control flow only: one instance, without a stack trace.
    private static final class Declined extends RuntimeException {
        private static final long serialVersionUID = 1;

        @SuppressWarnings("StaticAssignmentOfThrowable")
        private static final Declined DECLINED = new Declined();

        private Declined() {
            super("beyond the plain part", null, false, false);
        }
    }
}
