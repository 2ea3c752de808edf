package dev.tend.text;

import dev.tend.model.Language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// A policy to start from, shipped with tend (F20). Its comments are in one language, its labels in
/// both.
public record Preset(Language language, String template) {
    public static final List<String> NAMES = List.of("basic", "saas");

    public static Optional<Preset> named(String name, Language language) {
        if (!NAMES.contains(name)) {
            return Optional.empty();
        }
        return Optional.of(
                new Preset(language, resource(name + ".yaml") + resource("common.yaml")));
    }

    /// The text of `tend.yaml` for a new book whose first person is the one who made it.
    public String policy(
            String bookName, String zone, String currency, String code, String name, String email) {
        var emails = email.isEmpty() ? "" : ", emails: [" + quoted(email) + "]";
        return comments()
                .replace("@name@", quoted(bookName))
                .replace("@language@", language.code())
                .replace("@timezone@", zone)
                .replace("@currency@", currency)
                .replace(
                        "@person@",
                        code + ": {name: " + quoted(name) + ", role: lead" + emails + "}");
    }

    /// Comments begin with the code of their language in the templates: `#en text`, `#zh text`.
    private String comments() {
        var text = new StringBuilder();
        for (var line : template.lines().toList()) {
            int mark = line.indexOf('#');
            if (mark >= 0 && line.startsWith("en ", mark + 1) || line.startsWith("zh ", mark + 1)) {
                if (line.startsWith(language.code(), mark + 1)) {
                    text.append(line, 0, mark)
                            .append('#')
                            .append(line.substring(mark + 3))
                            .append('\n');
                }
            } else {
                text.append(line).append('\n');
            }
        }
        return text.toString();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String resource(String name) {
        try (var in = Preset.class.getResourceAsStream("presets/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
