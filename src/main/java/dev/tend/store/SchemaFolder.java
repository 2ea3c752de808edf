package dev.tend.store;

import dev.tend.store.files.Layout;

import java.nio.file.Files;
import java.nio.file.Path;

/// The folder of a book that holds its schemas for editors. It is committed with the book.
public final class SchemaFolder {
    public static final String NAME = ".schema";

    private SchemaFolder() {}

    /// The line by which a new profile or policy names its schema to editors; empty where the book
    /// has none. `file` is relative to the book, with `/`. Files of entries have no such line: it
    /// would count for their first document only.
    public static String comment(Path book, String file) {
        var schema = file.equals(Layout.POLICY) ? "policy.json" : "customer.json";
        if (!Files.isRegularFile(book.resolve(NAME).resolve(schema))) {
            return "";
        }
        var up = "../".repeat((int) file.chars().filter(c -> c == '/').count());
        return "# yaml-language-server: $schema=" + up + NAME + "/" + schema + "\n";
    }
}
