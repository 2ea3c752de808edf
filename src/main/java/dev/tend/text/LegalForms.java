package dev.tend.text;

import java.util.List;
import java.util.Set;

/// The words that say what kind of legal person a company is.
final class LegalForms {
    private static final Set<String> WORDS =
            Set.of(
                    "ltd",
                    "limited",
                    "inc",
                    "incorporated",
                    "llc",
                    "llp",
                    "gmbh",
                    "mbh",
                    "co",
                    "corp",
                    "corporation",
                    "company",
                    "sa",
                    "plc",
                    "ag",
                    "pty",
                    "pte",
                    "bv",
                    "nv",
                    "kg",
                    "ohg",
                    "ug",
                    "srl",
                    "sarl",
                    "sas",
                    "sl",
                    "oy",
                    "oyj",
                    "aps",
                    "kk",
                    "sdn",
                    "bhd",
                    "ltda",
                    "eurl",
                    "sro",
                    "doo",
                    "kft",
                    "pvt",
                    "private",
                    "kgaa",
                    "cv",
                    "rl");

    /// Words that are legal forms as abbreviations and something else otherwise.
    private static final Set<String> AMBIGUOUS = Set.of("as", "ab", "asa", "spa", "se", "lp", "ev");

    private static final List<String> HAN_COMPANIES =
            List.of("股份有限公司", "有限责任公司", "有限責任公司", "股份公司", "有限公司", "总公司", "總公司", "公司");
    private static final List<String> HAN_OTHERS =
            List.of("特殊普通合伙", "普通合伙", "有限合伙", "合伙企业", "个人独资", "个体工商户", "株式会社", "株式會社", "股份");
    private static final List<String> HAN_GROUPS =
            List.of("分公司", "子公司", "集团公司", "集團公司", "集团", "集團");

    private LegalForms() {}

    /// Whether a lower-case word is a legal form; words that can mean something else only where
    /// `shouting` says that they stand as abbreviations.
    static boolean isWord(String word, boolean shouting) {
        return WORDS.contains(word) || shouting && AMBIGUOUS.contains(word);
    }

    /// The length of a run of Han characters without its legal form; a branch or a group remains a
    /// company of its own.
    static int lengthWithout(String run) {
        if (run.endsWith("分公司") || run.endsWith("子公司")) {
            return run.length();
        }
        var companies = run.length() - suffixOf(run, run.length(), HAN_COMPANIES);
        return companies - suffixOf(run, companies, HAN_OTHERS);
    }

    /// The length of a run of Han characters without its legal form and the words for a branch or a
    /// group.
    static int lengthOfName(String run) {
        var length = run.length();
        while (true) {
            var suffix =
                    Math.max(
                            suffixOf(run, length, HAN_GROUPS),
                            Math.max(
                                    suffixOf(run, length, HAN_COMPANIES),
                                    suffixOf(run, length, HAN_OTHERS)));
            if (suffix == 0) {
                return length;
            }
            length -= suffix;
        }
    }

    /// How many of the first parts of a group are more than a legal form at its end.
    static int lengthWithout(List<NamePart> group, boolean anyCase) {
        var length = group.size();
        while (length > 0 && isForm(group.get(length - 1), anyCase)) {
            length--;
        }
        return length;
    }

    private static boolean isForm(NamePart part, boolean anyCase) {
        return switch (part) {
            case NamePart.Han han -> lengthWithout(han.text()) == 0;
            case NamePart.Word word -> isWord(word.text(), anyCase || word.shouting());
        };
    }

    private static int suffixOf(String run, int length, List<String> suffixes) {
        for (var suffix : suffixes) {
            if (suffix.length() <= length && run.startsWith(suffix, length - suffix.length())) {
                return suffix.length();
            }
        }
        return 0;
    }
}
