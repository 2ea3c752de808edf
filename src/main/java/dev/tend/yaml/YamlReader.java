package dev.tend.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Text to nodes. What tend itself would write is read by a small reader of its own, everything
/// else by the general parser, which is not even loaded before.
public final class YamlReader {
    private YamlReader() {}

    /// The documents of a file that are sound, in order. Blank ones are skipped.
    public static List<YamlNode> documents(SourceText source, Problems problems) {
        var documents = new ArrayList<YamlNode>();
        for (var section : source.sections()) {
            if (!section.isBlank()) {
                document(source, section, problems).ifPresent(documents::add);
            }
        }
        return documents;
    }

    private static Optional<YamlNode> document(
            SourceText source, SourceText.Section section, Problems problems) {
        var plain = CanonicalReader.read(source.file(), section);
        return plain.isPresent() ? plain : GeneralReader.read(source, section, problems);
    }
}
