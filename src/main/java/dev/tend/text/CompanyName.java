package dev.tend.text;

import java.util.List;
import java.util.Locale;

/// Compares names of companies by what distinguishes them.
public final class CompanyName {
    private CompanyName() {}

    /// A form of a name that is equal for two spellings of the same company: without legal form,
    /// spaces, punctuation, differences of case, width and diacritics, and with a city in front
    /// named without its province and its 市 (F19, F40). A group and its branches stay different
    /// from the company itself. The form is for comparing only, never for showing; it is empty only
    /// for a blank name.
    public static String comparable(String name) {
        var groups = NamePart.groupsOf(name);
        var comparable = new StringBuilder();
        for (var group : groups) {
            append(comparable, group.subList(0, LegalForms.lengthWithout(group, true)));
        }
        if (comparable.isEmpty()) {
            appendWhole(comparable, groups);
        }
        return comparable.isEmpty() ? name.strip().toLowerCase(Locale.ROOT) : comparable.toString();
    }

    private static void append(StringBuilder comparable, List<NamePart> parts) {
        for (var part : parts) {
            switch (part) {
                case NamePart.Han han -> appendName(comparable, han.text());
                case NamePart.Word word -> comparable.append(word.text());
            }
        }
    }

    private static void appendName(StringBuilder comparable, String run) {
        var name = run.substring(0, LegalForms.lengthWithout(run));
        var place = ChinesePlaces.prefixOf(name);
        comparable.append(name, place.start(), place.end());
        comparable.append(name, place.rest(), name.length());
    }

    private static void appendWhole(StringBuilder comparable, List<List<NamePart>> groups) {
        for (var group : groups) {
            for (var part : group) {
                switch (part) {
                    case NamePart.Han han -> comparable.append(han.text());
                    case NamePart.Word word -> comparable.append(word.text());
                }
            }
        }
    }
}
