package dev.tend.wording;

import dev.tend.model.policy.Choices;
import dev.tend.model.policy.Wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A text that a person called vague or specific.
record Example(String language, String part, boolean vague, String field, String text) {
    static final List<String> LANGUAGES = List.of("zh", "en");
    static final List<String> PARTS = List.of("tuned", "held-out", "unseen");

    private static final RecordText JUDGE = RecordText.judge(Wording.STANDARD, Choices.CHANNELS);

    static List<Example> all() {
        var examples = new ArrayList<Example>();
        for (var language : LANGUAGES) {
            readInto(examples, "vague", language);
            readInto(examples, "good", language);
        }
        return examples;
    }

    Optional<Flaw> verdict() {
        return verdict(field, text);
    }

    static Optional<Flaw> verdict(String field, String text) {
        return switch (field) {
            case "summary" -> JUDGE.summary(text);
            case "answer" -> JUDGE.answer(text);
            case "plan" -> JUDGE.plan(text);
            default -> throw new IllegalArgumentException(field);
        };
    }

    private static void readInto(List<Example> examples, String kind, String language) {
        var part = "";
        for (var line : lines(kind + "-" + language + ".txt")) {
            if (line.startsWith("[")) {
                part = line.substring(1, line.length() - 1);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                int colon = line.indexOf(": ");
                var field = line.substring(0, colon);
                var text = line.substring(colon + 2);
                examples.add(new Example(language, part, kind.equals("vague"), field, text));
            }
        }
    }

    private static List<String> lines(String resource) {
        try (var in = Example.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException(resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
