import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One follow-up entry: its values by key, each a text, a list of texts or texts by key.
record Entry(
        String id,
        LocalDateTime at,
        LocalDateTime recorded,
        String by,
        Map<String, Object> values) {
    Entry(String id, LocalDateTime at, LocalDateTime recorded, String by) {
        this(id, at, recorded, by, new HashMap<>());
    }

    Entry with(String key, Object value) {
        values.put(key, value);
        return this;
    }

    String text(String key) {
        return values.getOrDefault(key, "").toString();
    }

    /// What is planned: `do`, `due` and more by key; empty where nothing is.
    Map<?, ?> plan() {
        return values.get("next") instanceof Map<?, ?> plan ? plan : Map.of();
    }

    /// The ids of the actions that this entry closes.
    List<?> closes() {
        Object closed = values.getOrDefault("done", values.get("dropped"));
        return closed instanceof List<?> ids ? ids : List.of();
    }
}
