package dev.tend.schema;

import java.util.LinkedHashMap;
import java.util.Map;

/// The settings by which VS Code, and whatever else speaks to yaml-language-server, finds the
/// schema of each file of a book.
public final class EditorSettings {
    private EditorSettings() {}

    /// For a book whose schemas are in a folder of that name.
    public static Json of(String folder) {
        Map<String, String> files = new LinkedHashMap<>();
        for (var schema : BookSchema.values()) {
            files.put(folder + "/" + schema.fileName(), pattern(schema));
        }
        return new Json.Members(Map.of("yaml.schemas", Json.Members.of(files)));
    }

    private static String pattern(BookSchema schema) {
        return switch (schema) {
            case CUSTOMER -> "customers/*/customer.yaml";
            case ENTRY -> "customers/*/[0-9]*.yaml";
            case POLICY -> "tend.yaml";
        };
    }
}
