package dev.tend.text;

import dev.tend.model.value.Language;
import dev.tend.resource.Resource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Parts of a policy to start from, shipped with tend: stages (F20), rhythms (F29), templates (F6),
/// what is due beside (F31–F34). Their comments are in one language, their labels in both.
public final class Preset {
    /// Whole policies to begin a book with.
    public static final List<String> NAMES = List.of("basic", "saas");

    /// Templates that a whole policy has.
    public static final List<String> TEMPLATES =
            List.of("sales", "service", "key-account", "quick");

    /// Every part that can be had by itself.
    public static final List<String> PARTS =
            List.of(
                    "stages-basic",
                    "stages-saas",
                    "rhythm-close",
                    "rhythm-steady",
                    "rhythm-light",
                    "planning",
                    "planning-china",
                    "planning-care",
                    "template-sales",
                    "template-service",
                    "template-key-account",
                    "template-quick");

    private final Language language;

    public Preset(Language language) {
        this.language = language;
    }

    /// What a new book is made of: where its people are, and its first person.
    public record Start(
            String book,
            String zone,
            String currency,
            String country,
            String template,
            String code,
            String person,
            String email) {}

    /// The text of a part, to be put into a `tend.yaml`.
    public Optional<String> part(String name) {
        return PARTS.contains(name) ? Optional.of(text(List.of(name))) : Optional.empty();
    }

    /// The text of `tend.yaml` for a new book whose first person is the one who made it.
    public String policy(String name, Start start) {
        boolean saas = name.equals("saas");
        var parts = new ArrayList<>(List.of("head", "stages-" + name));
        parts.add(saas ? "rhythm-close" : "rhythm-steady");
        parts.addAll(planning(start));
        parts.add("template");
        for (var template : TEMPLATES) {
            parts.add("template-" + template);
        }
        parts.addAll(List.of("standards", "choices"));
        var emails = start.email().isEmpty() ? "" : ", emails: [" + quoted(start.email()) + "]";
        var person = "{name: " + quoted(start.person()) + ", role: lead" + emails + "}";
        var country = start.country().isEmpty() ? "# country: DE" : "country: " + start.country();
        return text(parts)
                .replace("@name@", quoted(start.book()))
                .replace("@language@", language.code())
                .replace("@timezone@", start.zone())
                .replace("@currency@", start.currency())
                .replace("@country@", country)
                .replace("@template@", start.template())
                .replace("@won@", saas ? "[won, service]" : "[won, care]")
                .replace("@person@", start.code() + ": " + person);
    }

    /// A book of quick records has no care plan.
    private static List<String> planning(Start start) {
        var parts = new ArrayList<>(List.of("planning"));
        if (start.country().equals("CN")) {
            parts.add("planning-china");
        }
        if (!start.template().equals("quick")) {
            parts.add("planning-care");
        }
        return parts;
    }

    /// The parts in one text, each top-level key only once.
    private String text(List<String> parts) {
        Map<String, StringBuilder> sections = new LinkedHashMap<>();
        for (var part : parts) {
            var comments = new StringBuilder();
            var section = "";
            for (var line : resource(part + ".yaml").lines().toList()) {
                var own = inLanguage(line);
                if (own.isEmpty() || own.get().isBlank()) {
                    continue;
                }
                var text = own.get();
                if (text.startsWith("#")) {
                    comments.append(text).append('\n');
                } else if (text.startsWith(" ")) {
                    sections.getOrDefault(section, new StringBuilder()).append(text).append('\n');
                } else {
                    section = text.substring(0, text.indexOf(':') + 1);
                    begin(sections, section, text, comments);
                    comments.setLength(0);
                }
            }
            sections.computeIfAbsent(section, _ -> new StringBuilder())
                    .append(comments.isEmpty() ? "" : "\n")
                    .append(comments);
        }
        return String.join("", sections.values());
    }

    /// A key that is there already only gets more members, under their own comment.
    private static void begin(
            Map<String, StringBuilder> sections,
            String section,
            String line,
            CharSequence comments) {
        var text = sections.get(section);
        if (text != null) {
            comments.toString().lines().forEach(one -> text.append("  ").append(one).append('\n'));
        } else {
            boolean apart = !comments.isEmpty() && !sections.isEmpty();
            sections.put(
                    section,
                    new StringBuilder(apart ? "\n" : "")
                            .append(comments)
                            .append(line)
                            .append('\n'));
        }
    }

    /// Comments begin with the code of their language in the files: `#en text`, `#zh text`.
    private Optional<String> inLanguage(String line) {
        int mark = line.indexOf('#');
        boolean marked =
                mark >= 0 && (line.startsWith("en ", mark + 1) || line.startsWith("zh ", mark + 1));
        if (!marked) {
            return Optional.of(line);
        }
        return line.startsWith(language.code(), mark + 1)
                ? Optional.of(line.substring(0, mark) + "#" + line.substring(mark + 3))
                : Optional.empty();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String resource(String name) {
        return new String(Resource.bytes("text/presets/" + name), StandardCharsets.UTF_8);
    }
}
