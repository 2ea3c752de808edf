package dev.tend.yaml;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.value.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Text to nodes. What tend itself would write is read by a small reader of its own, everything
/// else by the general parser, which is not even loaded before.
public final class YamlReader {
    private YamlReader() {}

    /// The documents of a file that are sound, in order. Blank ones are skipped. What goes beyond
    /// the limits of `docs/format.md` is a problem instead of a long wait.
    public static List<YamlNode> documents(SourceText source, Problems problems) {
        var documents = new ArrayList<YamlNode>();
        forEach(source, 1, problems, documents::add);
        return documents;
    }

    /// The same, one after another, so that not all of them are kept in mind at once. What ends
    /// before a line is not handed over, nor what is wrong with it; it counts towards the limits of
    /// the file.
    static void forEach(
            SourceText source, int firstLine, Problems problems, Consumer<YamlNode> reader) {
        var surplus = source.surplus();
        if (surplus.isPresent()) {
            problems.add(Check.FILE_SIZE, surplus.get(), SourceText.mostMegabytes());
            return;
        }
        var values = new Allowance(SourceText.MOST_VALUES);
        var chars = source.text().toCharArray();
        int number = 0;
        for (var section : source.sections()) {
            if (number++ > SourceText.MOST_DOCUMENTS) {
                var most = Integer.toString(SourceText.MOST_DOCUMENTS);
                problems.add(Check.FILE_DOCUMENTS, startOf(source, section), most);
            } else if (!section.isBlank()) {
                boolean isWanted = section.lastLine() >= firstLine;
                var of = isWanted ? problems : new Problems();
                var document = document(source, section, chars, values, of);
                if (isWanted) {
                    document.ifPresent(reader);
                }
            }
            if (values.isExceeded()) {
                return;
            }
        }
    }

    private static Optional<YamlNode> document(
            SourceText source,
            SourceText.Section section,
            char[] chars,
            Allowance values,
            Problems problems) {
        if (section.length() > SourceText.LONGEST_DOCUMENT) {
            var longest = Integer.toString(SourceText.LONGEST_DOCUMENT);
            problems.add(Check.DOCUMENT_LENGTH, startOf(source, section), longest);
            return Optional.empty();
        }
        var plain = CanonicalReader.read(source.file(), section, chars);
        return plain.isPresent() ? plain : GeneralReader.read(source, section, values, problems);
    }

    private static Place startOf(SourceText source, SourceText.Section section) {
        return new Place(source.file(), section.linesBefore() + 1, 1, 1);
    }
}
