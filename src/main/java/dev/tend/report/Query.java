package dev.tend.report;

import dev.tend.model.history.Situation;
import dev.tend.model.policy.Keys;
import dev.tend.model.policy.Policy;
import dev.tend.model.value.Coded;
import dev.tend.model.value.ValueKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Which customers are meant: all terms must hold. The same words everywhere, e.g. `grade:A
/// stage:proposal owner:lilei last:>14d -status:lost 智联`.
public record Query(List<Term> terms) {
    public static final Query ALL = new Query(List.of());

    /// The key of what was written down about contacts.
    public static final String RECORD = "record";

    private static final String OWNER = "owner";
    private static final List<String> COMPUTED =
            List.of("customer", "stage", "status", "last", "next_due", "tag", RECORD);

    public Query {
        terms = List.copyOf(terms);
    }

    /// Who is meant by a word that does not stand in the profile as it was typed: a phone number in
    /// another spelling, a name in pinyin.
    public interface Directory {
        Directory EMPTY = word -> Set.of();

        /// The keys of those customers.
        Set<String> named(String word);
    }

    /// Reads filter words; words that cannot be read come back beside the query.
    public static Reading read(
            List<String> words, Policy policy, LocalDate today, Directory directory) {
        var terms = new ArrayList<Term>();
        var wrong = new ArrayList<Wrong>();
        for (var word : words) {
            boolean negated = isNegated(word);
            var positive = negated ? word.substring(1) : word;
            int colon = colon(positive);
            if (colon <= 0) {
                terms.add(
                        new Term.Word(
                                negated,
                                positive.toLowerCase(Locale.ROOT),
                                directory.named(positive)));
                continue;
            }
            var key = positive.substring(0, colon).toLowerCase(Locale.ROOT);
            var value = positive.substring(colon + 1);
            if (key.equals(RECORD) && Term.Comparison.field(key, policy).isEmpty()) {
                terms.add(
                        new Term.Recorded(
                                negated, List.of(value.toLowerCase(Locale.ROOT).split(",", -1))));
            } else if (!keys(policy).contains(key)) {
                wrong.add(new Wrong.Key(key));
            } else {
                Term.Field.read(negated, key, value, policy, today)
                        .ifPresentOrElse(
                                terms::add, () -> wrong.add(wrong(word, key, value, policy)));
            }
        }
        return new Reading(new Query(terms), wrong);
    }

    private static Wrong wrong(String word, String key, String value, Policy policy) {
        return Term.Comparison.isLength(key, value, policy) && side(key).isEmpty()
                ? new Wrong.Length(word, key)
                : new Wrong.Value(word, Term.Comparison.valid(key, policy));
    }

    /// Where the day under a key lies, seen from today; empty where it may have been or may be to
    /// come.
    public static Optional<Side> side(String key) {
        return Term.Comparison.side(key);
    }

    /// Where a day lies, seen from today.
    public enum Side {
        BACK,
        AHEAD
    }

    /// Every key that may stand before a colon.
    public static Set<String> keys(Policy policy) {
        var keys = new LinkedHashSet<>(COMPUTED);
        keys.addAll(Keys.with(Keys.CUSTOMER, policy.customerFields()).keySet());
        return keys;
    }

    /// What may stand behind the colon of a key; nothing where that is free.
    public static List<? extends Coded> choices(String key, Policy policy) {
        return Term.Comparison.codes(key, policy);
    }

    /// What kind of value stands behind the colon of a key.
    public static ValueKind kind(String key, Policy policy) {
        return Term.Comparison.isDay(key, policy)
                ? ValueKind.DAY
                : Term.Comparison.kind(key, policy);
    }

    public boolean matches(Situation situation, Policy policy) {
        for (var term : terms) {
            if (term.matches(situation, policy) == term.negated()) {
                return false;
            }
        }
        return true;
    }

    /// The same without what it asks of the owner: who that is depends on the day.
    public Query withoutOwner() {
        return new Query(terms.stream().filter(term -> !isOfOwner(term)).toList());
    }

    /// Whether what it asks of the owner holds for a person, by code; empty for nobody.
    public boolean admits(String owner) {
        for (var term : terms) {
            if (term instanceof Term.Field field
                    && isOfOwner(field)
                    && field.hasValue(owner) == field.negated()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfOwner(Term term) {
        return term instanceof Term.Field field && field.key().equals(OWNER);
    }

    /// Those of whom all holds. A word means somebody by another spelling only where no profile has
    /// it as it was typed.
    public List<Situation> among(List<Situation> situations, Policy policy) {
        if (terms.isEmpty()) {
            return situations;
        }
        var asTyped = new ArrayList<Term>();
        for (var term : terms) {
            asTyped.add(
                    term instanceof Term.Word word
                                    && !word.named().isEmpty()
                                    && situations.stream().anyMatch(word::isSaidOf)
                            ? word.asTyped()
                            : term);
        }
        var query = new Query(asTyped);
        return situations.stream().filter(one -> query.matches(one, policy)).toList();
    }

    /// Whether a filter word is about those for which the rest of it does not hold.
    public static boolean isNegated(String word) {
        return word.length() > 1 && "-!".indexOf(word.charAt(0)) >= 0;
    }

    /// Where the colon of a filter word is, be it the one of Chinese; -1 where there is none.
    public static int colon(String word) {
        int ascii = word.indexOf(':');
        return ascii >= 0 ? ascii : word.indexOf('：');
    }

    /// What was read, and what could not be: nothing should be answered while there is anything
    /// wrong.
    public record Reading(Query query, List<Wrong> wrong) {
        public Reading {
            wrong = List.copyOf(wrong);
        }
    }

    /// A filter word that means nothing.
    public sealed interface Wrong {
        String word();

        /// There is no such key.
        record Key(String word) implements Wrong {}

        /// The key cannot have this value; `valid` are its codes, where it has any.
        record Value(String word, List<String> valid) implements Wrong {}

        /// A length of time that may lead back from today or ahead.
        record Length(String word, String key) implements Wrong {}
    }
}
