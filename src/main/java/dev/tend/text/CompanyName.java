package dev.tend.text;

import java.util.ArrayList;
import java.util.Comparator;
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

    /// The forms by which two names are compared: they mean the same company where any of these are
    /// equal. Beside [#comparable] that is the form with its words in order, so that "Trading Acme"
    /// is "Acme Trading"; Chinese words have one order. None for a blank name.
    public static List<String> forms(String name) {
        var form = comparable(name);
        var ordered = ordered(name);
        if (ordered.isEmpty() || ordered.equals(form)) {
            return form.isEmpty() ? List.of() : List.of(form);
        }
        return List.of(form, ordered);
    }

    private static String ordered(String name) {
        var words = new ArrayList<String>();
        for (var group : NamePart.groupsOf(name)) {
            for (var part : group.subList(0, LegalForms.lengthWithout(group, true))) {
                switch (part) {
                    case NamePart.Han _ -> {
                        return "";
                    }
                    case NamePart.Word word -> words.add(word.text());
                }
            }
        }
        words.sort(Comparator.naturalOrder());
        return String.join("", words);
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
