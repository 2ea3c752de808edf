package dev.tend.render.diagnosis;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.diagnosis.Severity;
import dev.tend.model.value.Place;
import dev.tend.render.table.Markdown;
import dev.tend.render.table.RowPerLine;
import dev.tend.render.text.AppendableWriter;
import dev.tend.report.Sha256;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// Problems as a SARIF 2.1.0 log, which code hosts show beside the lines: one run, a rule per check
/// that found something, a result per problem, in the order given. Files are relative to the
/// repository; `folder` is where the book lies in it, empty or with `/` at its end. A result keeps
/// its fingerprint while code, file and text of the line stay the same, wherever in the file the
/// line goes. `docs` is the address of the folder with the documentation, or empty where nobody
/// knows it.
public record SarifLog(String version, String docs, String folder, DiagnosticText text) {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String ROOT = "%SRCROOT%";
    private static final String UNRESERVED = "-._~/";
    private static final int FINGERPRINT_LENGTH = 16;

    public void write(List<Diagnostic> problems, Appendable out) {
        var checks = problems.stream().map(Diagnostic::check).distinct().sorted().toList();
        var target = new AppendableWriter(out);
        try (var json = new JsonFactory().createGenerator(new RowPerLine(), target)) {
            json.writeStartObject();
            json.writeStringProperty("$schema", SCHEMA);
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            json.writeStartObject();
            tool(checks, json);
            json.writeStringProperty("columnKind", "unicodeCodePoints");
            results(problems, checks, json);
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }

    private void tool(List<Check> checks, JsonGenerator json) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "tend");
        json.writeStringProperty("version", version);
        json.writeStringProperty("semanticVersion", version);
        if (!docs.isEmpty()) {
            json.writeStringProperty("informationUri", docs + "/commands.md#check");
        }
        json.writeStringProperty("language", text.messages().language().code());
        json.writeArrayPropertyStart("rules");
        for (var check : checks) {
            rule(check, json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void rule(Check check, JsonGenerator json) {
        var words = new CheckWords(text.messages());
        var advice = text.messages().get("check.to-do", words.advice(check));
        var why = words.why(check);
        json.writeStartObject();
        json.writeStringProperty("id", check.code());
        message("shortDescription", words.summary(check), json);
        message("fullDescription", why.isEmpty() ? words.summary(check) : why, json);
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", level(check.severity()));
        json.writeEndObject();
        if (!docs.isEmpty()) {
            json.writeStringProperty("helpUri", docs + "/checks.md#" + check.code());
        }
        json.writeObjectPropertyStart("help");
        json.writeStringProperty(
                "text", doubledBraces(why.isEmpty() ? advice : why + "\n" + advice));
        json.writeStringProperty(
                "markdown",
                doubledBraces(
                        Markdown.escaped(why.isEmpty() ? words.summary(check) : why)
                                + "\n\n"
                                + Markdown.escaped(advice)));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void results(List<Diagnostic> problems, List<Check> checks, JsonGenerator json) {
        Map<String, Integer> seen = new HashMap<>();
        json.writeArrayPropertyStart("results");
        for (var problem : problems) {
            var line = text.lines().apply(problem.place()).orElse("");
            var hash = fingerprint(problem, line);
            json.writeStartObject();
            json.writeStringProperty("ruleId", problem.check().code());
            json.writeNumberProperty("ruleIndex", checks.indexOf(problem.check()));
            json.writeStringProperty("level", level(problem.severity()));
            message("message", text.sentence(problem), json);
            location(problem.place(), line, json);
            json.writeObjectPropertyStart("partialFingerprints");
            // The name that GitHub knows, and the form: equal lines are told apart by a number.
            json.writeStringProperty(
                    "primaryLocationLineHash", hash + ":" + seen.merge(hash, 1, Integer::sum));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void location(Place place, String line, JsonGenerator json) {
        int end = line.codePointCount(0, line.length()) + 1;
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", encoded(folder + place.file()));
        json.writeStringProperty("uriBaseId", ROOT);
        json.writeEndObject();
        json.writeObjectPropertyStart("region");
        json.writeNumberProperty("startLine", place.line());
        json.writeNumberProperty("startColumn", place.column());
        json.writeNumberProperty(
                "endColumn",
                Math.max(place.column() + 1, Math.min(place.column() + place.length(), end)));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void message(String name, String words, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", doubledBraces(words));
        json.writeEndObject();
    }

    /// In a message of SARIF a single brace would begin a placeholder (3.11.5).
    private static String doubledBraces(String words) {
        return words.replace("{", "{{").replace("}", "}}");
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
            case OFF -> "none";
        };
    }

    private static String fingerprint(Diagnostic problem, String line) {
        var subject =
                String.join("\n", problem.check().code(), problem.place().file(), line.strip());
        return Sha256.of(subject).substring(0, FINGERPRINT_LENGTH);
    }

    /// A path as a relative reference (RFC 3986): every byte of UTF-8 that is not unreserved as
    /// `%XX`.
    private static String encoded(String path) {
        var uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            if (plain) {
                uri.append(c);
            } else {
                uri.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
            }
        }
        return uri.toString();
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
