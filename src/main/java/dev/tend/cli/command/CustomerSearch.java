package dev.tend.cli.command;

import dev.tend.model.record.Contact;
import dev.tend.model.record.Customer;
import dev.tend.text.CompanyName;
import dev.tend.text.Pinyin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Finds the one customer that a word names: by key, number, name, phone or e-mail, beginning or
/// part of key or name, pinyin or its initials; else by somebody who is there (F18). The first of
/// these ways that finds any decides.
public record CustomerSearch(App app) {
    private static final int SHOWN = 10;
    private static final int SHORTEST_PHONE = 5;
    private static final int SHORTEST_PINYIN = 3;

    /// From here on, a number is taken for a whole one, without its country or area.
    private static final int SHORTEST_NUMBER = 8;

    /// The customer's key. Several candidates, or none, are refused.
    public String key(String word) {
        return key(word, app::findable);
    }

    /// The same among those who are known already.
    public String key(String word, Supplier<List<Customer>> known) {
        if (app.folder().hasCustomer(word)) {
            return word;
        }
        var customers = known.get();
        var found = matches(word, customers);
        if (found.size() == 1) {
            return found.getFirst().key();
        }
        throw found.isEmpty() ? unknown(word, customers) : ambiguous(word, found);
    }

    public static List<Customer> matches(String typed, List<Customer> customers) {
        var word = typed.strip().toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            return List.of();
        }
        var digits = digits(word);
        var ways =
                List.<Predicate<Customer>>of(
                        customer -> customer.number().equalsIgnoreCase(word),
                        customer -> names(customer).contains(word),
                        customer -> reachedBy(customer, word, digits),
                        customer -> customer.key().startsWith(word),
                        customer -> customer.key().contains(word),
                        customer -> !those(names(customer), name -> name.contains(word)).isEmpty(),
                        customer -> soundsLike(customer, word),
                        customer -> people(customer).contains(word),
                        customer -> isOneNamed(people(customer), word));
        for (var way : ways) {
            var found = those(customers, way);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /// The keys of those whom a word names that need not stand in their profiles as it was typed:
    /// by phone in any spelling, or in pinyin. A short word could be anything.
    static Set<String> spelled(App app, String typed) {
        var word = typed.strip().toLowerCase(Locale.ROOT);
        var digits = digits(word);
        var keys = new HashSet<String>();
        if (digits.length() >= SHORTEST_PHONE || isInPinyin(word)) {
            for (var customer : app.findable()) {
                if (reachedBy(customer, word, digits) || isSpelled(customer, word)) {
                    keys.add(customer.key());
                }
            }
        }
        return keys;
    }

    private static boolean isInPinyin(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return word.length() >= SHORTEST_PINYIN;
    }

    private static boolean isSpelled(Customer customer, String word) {
        return isInPinyin(word)
                && (Pinyin.initials(customer.name()).startsWith(word)
                        || word.length() > SHORTEST_PINYIN
                                && (hasSyllables(customer, word)
                                        || isOneNamed(people(customer), word)));
    }

    /// Whether whole syllables of what distinguishes the name are spelled so.
    private static boolean hasSyllables(Customer customer, String word) {
        var syllables = Pinyin.of(CompanyName.comparable(customer.name()));
        for (int i = 0; i < syllables.size(); i++) {
            var spelled = new StringBuilder();
            for (int j = i; j < syllables.size() && spelled.length() < word.length(); j++) {
                spelled.append(syllables.get(j));
            }
            if (word.contentEquals(spelled)) {
                return true;
            }
        }
        return false;
    }

    private static <T> List<T> those(List<T> all, Predicate<T> which) {
        var those = new ArrayList<T>();
        for (var one : all) {
            if (which.test(one)) {
                those.add(one);
            }
        }
        return those;
    }

    private static List<String> names(Customer customer) {
        var names = new ArrayList<>(customer.attributes().texts("aliases"));
        names.add(customer.name());
        names.replaceAll(name -> name.toLowerCase(Locale.ROOT));
        return names;
    }

    private static List<String> people(Customer customer) {
        var people = new ArrayList<String>();
        for (var contact : customer.contacts()) {
            if (!contact.name().isEmpty()) {
                people.add(contact.name().toLowerCase(Locale.ROOT));
            }
        }
        return people;
    }

    private static boolean reachedBy(Customer customer, String word, String digits) {
        for (var contact : customer.contacts()) {
            var emails = contact.attributes().texts("email");
            if (isPhone(contact, digits) || !those(emails, word::equalsIgnoreCase).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPhone(Contact contact, String digits) {
        var phones = contact.attributes().texts("phone");
        return digits.length() >= SHORTEST_PHONE
                && !those(phones, phone -> isSamePhone(phone, digits)).isEmpty();
    }

    private static boolean isSamePhone(String kept, String typed) {
        var digits = digitsOf(kept);
        return digits.endsWith(typed)
                || isSameNumber(digits, typed)
                || isSameNumber(digitsOf(kept.substring(0, endOfNumber(kept))), typed);
    }

    /// Whether two whole numbers are the same but for the country and leading zeros.
    private static boolean isSameNumber(String kept, String typed) {
        var one = withoutZeros(kept);
        var other = withoutZeros(typed);
        return Math.min(one.length(), other.length()) >= SHORTEST_NUMBER
                && (one.endsWith(other) || other.endsWith(one));
    }

    /// Where an extension begins: at a word or sign behind a digit, else at the last dash.
    private static int endOfNumber(String phone) {
        boolean begun = false;
        for (int i = 0; i < phone.length(); i++) {
            char c = phone.charAt(i);
            begun |= Character.isDigit(c);
            if (begun && (Character.isLetter(c) || c == '#' || c == ',')) {
                return i;
            }
        }
        return Math.max(phone.lastIndexOf('-'), 0);
    }

    /// The digits of a phone number in any spelling; empty where the word is none.
    private static String digits(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isDigit(c) && "+＋-－–()（） \u3000./".indexOf(c) < 0) {
                return "";
            }
        }
        return digitsOf(word);
    }

    private static String digitsOf(String text) {
        var digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits.append(Character.digit(text.charAt(i), 10));
            }
        }
        return digits.toString();
    }

    private static String withoutZeros(String digits) {
        int start = 0;
        while (start < digits.length() && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }

    private static boolean isOneNamed(List<String> people, String word) {
        return !those(people, name -> isNamed(name, word)).isEmpty();
    }

    /// Whether a word is a part of somebody's name, or all of it in pinyin: initials fit too many.
    private static boolean isNamed(String person, String word) {
        return word.length() > 1 && (person.contains(word) || Pinyin.full(person).equals(word));
    }

    private static boolean soundsLike(Customer customer, String word) {
        return Pinyin.initials(customer.name()).startsWith(word)
                || Pinyin.full(customer.name()).contains(word);
    }

    private Refusal unknown(String word, List<Customer> customers) {
        var words = new ArrayList<String>();
        customers.forEach(customer -> words.addAll(List.of(customer.key(), customer.name())));
        var unread = app.leftOut().unreadable();
        if (!unread.isEmpty()) {
            return Refusal.usage(app.say("customer.unknown", word), unread);
        }
        return Refusal.usage(
                app.say("customer.unknown", word),
                new Suggestion(app, word, words)
                        .nearest()
                        .orElseGet(() -> app.say("customer.unknown.advice")));
    }

    private Refusal ambiguous(String word, List<Customer> found) {
        var lines = new ArrayList<String>();
        for (var customer : found.subList(0, Math.min(SHOWN, found.size()))) {
            var number = customer.number().isEmpty() ? "" : "  " + customer.number();
            lines.add("  " + customer.key() + number + "  " + customer.name());
        }
        if (found.size() > SHOWN) {
            lines.add("  " + app.say("and-more", found.size() - SHOWN));
        }
        return Refusal.usage(app.say("customer.ambiguous", word, found.size()), lines);
    }
}
