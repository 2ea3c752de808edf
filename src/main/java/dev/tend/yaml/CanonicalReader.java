package dev.tend.yaml;

import dev.tend.model.Place;
import dev.tend.yaml.YamlNode.Mapping;
import dev.tend.yaml.YamlNode.Pair;
import dev.tend.yaml.YamlNode.Scalar;
import dev.tend.yaml.YamlNode.Sequence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Reads the plain part of YAML that tend itself writes, several times faster than a general
/// parser: block mappings and sequences, one-line flow collections, plain and simply quoted
/// scalars, comments. It declines everything else, errors included, and leaves it to
/// [GeneralReader]; what it does read is the same, places included.
final class CanonicalReader {
    private static final String NOT_FIRST = "-?:,[]{}#&*!|>'\"%@`";
    private static final int DEEPEST = 12;

    private final String file;
    private final String text;
    private int line;
    private int lineStart;
    private int lineEnd;
    private int indent;

    private CanonicalReader(String file, SourceText.Section section) {
        this.file = file;
        this.text = section.text();
        this.line = section.linesBefore();
    }

    /// The document of a section, unless something in it goes beyond the plain part.
    static Optional<YamlNode> read(String file, SourceText.Section section) {
        if (!isPlainText(section.text())) {
            return Optional.empty();
        }
        try {
            var reader = new CanonicalReader(file, section);
            reader.enterLine(0);
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
    private static boolean isPlainText(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lineBreak =
                    c == '\n' || c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            boolean odd =
                    c < ' '
                            || c >= 0x7F && c < 0xA0
                            || c == '\u2028'
                            || c == '\u2029'
                            || Character.isSurrogate(c)
                            || c >= '\uFE00' && (c < '\uFF00' || c > '\uFFEF');
            if (odd && !lineBreak) {
                return false;
            }
        }
        return true;
    }

    private Mapping mapping(int own, int depth) {
        refuseIf(depth > DEEPEST);
        var pairs = new ArrayList<Pair>();
        Set<String> keys = new HashSet<>();
        var start = place(lineStart + own, 1);
        while (!atEnd() && indent == own) {
            int keyStart = lineStart + own;
            int colon = keyEnd(keyStart);
            refuseIf(colon == keyStart || !isMappingColon(colon));
            var key =
                    new Scalar(text.substring(keyStart, colon), place(keyStart, colon - keyStart));
            refuseIf(!keys.add(key.text()));
            pairs.add(new Pair(key, valueAfter(colon + 1, own, depth)));
        }
        refuseIf(!atEnd() && indent > own);
        return new Mapping(pairs, start);
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
                refuseIf(text.charAt(lineStart + indent) == '-');
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
            refuseIf(content >= lineEnd || text.charAt(content) == ' ' || isComment(content));
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
                switch (text.charAt(from)) {
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
            return switch (text.charAt(at)) {
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
            Set<String> keys = new HashSet<>();
            at = skipBlanks(at + 1);
            while (!closes('}', pairs.isEmpty())) {
                int colon = keyEnd(at);
                refuseIf(colon == at || colon + 1 >= lineEnd || text.charAt(colon) != ':');
                refuseIf(text.charAt(colon + 1) != ' ');
                var key = new Scalar(text.substring(at, colon), place(at, colon - at));
                refuseIf(!keys.add(key.text()));
                at = skipBlanks(colon + 1);
                pairs.add(new Pair(key, value(depth + 1)));
            }
            return new Mapping(pairs, start);
        }

        /// Whether the collection ends here; otherwise stands at its next member.
        private boolean closes(char bracket, boolean first) {
            at = skipBlanks(at);
            refuseIf(at >= lineEnd);
            if (text.charAt(at) == bracket) {
                at++;
                return true;
            }
            if (!first) {
                refuseIf(text.charAt(at) != ',');
                at = skipBlanks(at + 1);
                refuseIf(at >= lineEnd || text.charAt(at) == bracket);
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
            refuseIf(NOT_FIRST.indexOf(text.charAt(start)) >= 0);
            int end = start;
            for (int i = start; i < lineEnd; i++) {
                char c = text.charAt(i);
                if (c == '#' && text.charAt(i - 1) == ' ') {
                    refuseIf(inCollection);
                    break;
                }
                if (inCollection && ",[]{}".indexOf(c) >= 0) {
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
                    || text.charAt(next) == ' '
                    || inCollection && ",[]{}".indexOf(text.charAt(next)) >= 0;
        }
    }

    private boolean atEnd() {
        return indent < 0;
    }

    private void nextLine() {
        int newline = text.indexOf('\n', lineStart);
        enterLine(newline < 0 ? text.length() : newline + 1);
    }

    /// Stands at the first line from here on that says something; `indent` is -1 where there is
    /// none.
    private void enterLine(int from) {
        int start = from;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int next = newline < 0 ? text.length() : newline + 1;
            int end = newline < 0 ? text.length() : newline;
            lineStart = start;
            lineEnd = end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
            line++;
            int first = skipBlanks(start);
            if (first < lineEnd && text.charAt(first) != '#') {
                indent = first - start;
                return;
            }
            start = next;
        }
        indent = -1;
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < lineEnd && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private boolean isComment(int at) {
        return text.charAt(at) == '#' && text.charAt(at - 1) == ' ';
    }

    private boolean isItem(int at) {
        return text.charAt(at) == '-' && at + 1 < lineEnd && text.charAt(at + 1) == ' ';
    }

    private boolean isMappingColon(int at) {
        return at < lineEnd
                && text.charAt(at) == ':'
                && (at + 1 == lineEnd || text.charAt(at + 1) == ' ');
    }

    /// The end of a key made of letters, digits, `_`, and within it `-` and `.`.
    private int keyEnd(int from) {
        int at = from;
        while (at < lineEnd) {
            char c = text.charAt(at);
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
        private static final Declined DECLINED = new Declined();

        private Declined() {
            super("beyond the plain part", null, false, false);
        }
    }
}
