package dev.tend.schema;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A JSON value, as far as tend writes them.
public sealed interface Json {
    record Text(String value) implements Json {}

    record Whole(long value) implements Json {}

    record Decimal(BigDecimal value) implements Json {}

    record Truth(boolean value) implements Json {}

    record Nothing() implements Json {}

    record Items(List<Json> values) implements Json {
        public Items {
            values = List.copyOf(values);
        }

        public static Items of(List<String> texts) {
            return new Items(texts.stream().<Json>map(Text::new).toList());
        }
    }

    /// An object; its members keep their order.
    record Members(Map<String, Json> values) implements Json {
        public Members {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /// An object whose members are texts.
        public static Members of(Map<String, String> texts) {
            Map<String, Json> values = new LinkedHashMap<>();
            texts.forEach((name, text) -> values.put(name, new Text(text)));
            return new Members(values);
        }
    }
}
