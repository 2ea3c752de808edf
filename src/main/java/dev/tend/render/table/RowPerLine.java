package dev.tend.render.table;

import dev.tend.render.text.TerminalSafeEscapes;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.util.MinimalPrettyPrinter;

/// JSON of one array whose elements stand on a line each, or of objects without anything between
/// them.
public final class RowPerLine extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
        return new Layout();
    }

    @Override
    public CharacterEscapes getCharacterEscapes() {
        return new TerminalSafeEscapes();
    }

    private static final class Layout extends MinimalPrettyPrinter {
        private static final long serialVersionUID = 1;

        Layout() {
            super("");
        }

        @Override
        public void beforeArrayValues(JsonGenerator json) {
            json.writeRaw('\n');
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator json) {
            json.writeRaw(",\n");
        }

        @Override
        public void writeEndArray(JsonGenerator json, int values) {
            json.writeRaw(values == 0 ? "]" : "\n]");
        }
    }
}
