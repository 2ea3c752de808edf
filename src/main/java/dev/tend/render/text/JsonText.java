package dev.tend.render.text;

import dev.tend.schema.Json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

import java.io.UncheckedIOException;

/// JSON for people who read it: one member of an object a line, indented by two blanks. Chinese
/// stands unescaped; characters that could command a terminal are escaped.
public record JsonText() {
    private static final Separators SEPARATORS =
            Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator("")
                    .withObjectEmptySeparator("");

    /// Ends with a line break.
    public void render(Json value, Appendable out) {
        var target = new AppendableWriter(out);
        try (var json = new JsonFactory().createGenerator(new Indented(), target)) {
            write(value, json);
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }

    private static void write(Json value, JsonGenerator json) {
        switch (value) {
            case Json.Text(var text) -> json.writeString(text);
            case Json.Whole(var number) -> json.writeNumber(number);
            case Json.Decimal(var number) -> json.writeNumber(number);
            case Json.Truth(var truth) -> json.writeBoolean(truth);
            case Json.Nothing() -> json.writeNull();
            case Json.Items(var items) -> {
                json.writeStartArray();
                items.forEach(item -> write(item, json));
                json.writeEndArray();
            }
            case Json.Members(var members) -> {
                json.writeStartObject();
                members.forEach((name, member) -> {
                    json.writeName(name);
                    write(member, json);
                });
                json.writeEndObject();
            }
        }
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(SEPARATORS)
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public CharacterEscapes getCharacterEscapes() {
            return new TerminalSafeEscapes();
        }
    }
}
