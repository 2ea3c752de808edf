package dev.tend.yaml;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.value.Place;

import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/// What the parser complains of, as people who write such files would call it. The parser's own
/// sentences are for programmers, and English.
final class SyntaxProblem {
    static final char WIDE_COLON = '\uFF1A';

    private SyntaxProblem() {}

    /// `place` is where the parser stumbled, `line` the text of that line.
    static Diagnostic of(MarkedYamlEngineException broken, Place place, String line) {
        var check = check(broken.getProblem(), place, line);
        if (check == Check.INDENT) {
            int start = line.length() - line.stripLeading().length();
            return Diagnostic.of(check, new Place(place.file(), place.line(), start + 1, 1));
        }
        int colon = line.indexOf(WIDE_COLON);
        if (check == Check.NO_KEY && colon >= 0) {
            return wideColon(place, line);
        }
        if (check == Check.SIGN) {
            int sign = line.offsetByCodePoints(0, place.column() - 1);
            return Diagnostic.of(check, place, Character.toString(line.codePointAt(sign)));
        }
        return Diagnostic.of(check, place);
    }

    /// A full-width colon in a line, where a colon and a blank would have made a key.
    static Diagnostic wideColon(Place place, String line) {
        int column = line.codePointCount(0, line.indexOf(WIDE_COLON)) + 1;
        return Diagnostic.of(Check.WIDE_COLON, new Place(place.file(), place.line(), column, 1));
    }

    private static Check check(String problem, Place place, String line) {
        if (problem.contains("\\t") && line.indexOf('\t') >= 0) {
            return Check.TAB;
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return isKey(line, place) ? Check.INDENT : Check.COLON;
        }
        if (problem.startsWith("could not find expected ':'")) {
            return Check.NO_KEY;
        }
        if (problem.startsWith("expected ',' or ")) {
            return Check.BRACKET;
        }
        if (problem.startsWith("found unexpected end of stream")
                || problem.startsWith("found unexpected document separator")) {
            return Check.QUOTE;
        }
        if (problem.startsWith("found unknown escape character")
                || problem.startsWith("expected escape sequence")) {
            return Check.ESCAPE;
        }
        if (problem.startsWith("found character")) {
            return Check.SIGN;
        }
        boolean indented =
                problem.startsWith("expected <block end>")
                        && (problem.endsWith("'<block mapping start>'")
                                || problem.endsWith("'<block sequence start>'"));
        return indented ? Check.INDENT : Check.SYNTAX;
    }

    /// Whether nothing but a word stands before a place: then it is the key of a line that seems to
    /// continue a text.
    private static boolean isKey(String line, Place place) {
        var before = line.substring(0, line.offsetByCodePoints(0, place.column() - 1)).strip();
        return !before.isEmpty() && before.indexOf(' ') < 0 && before.indexOf(':') < 0;
    }
}
