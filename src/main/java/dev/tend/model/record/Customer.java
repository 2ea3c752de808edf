package dev.tend.model.record;

import dev.tend.model.value.Places;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A customer's profile (F11): what changes slowly. `opportunities` are the named ones only.
public record Customer(
        String key,
        String name,
        Attributes attributes,
        List<Contact> contacts,
        List<Opportunity> opportunities,
        Places places) {
    public Customer {
        contacts = List.copyOf(contacts);
        opportunities = List.copyOf(opportunities);
    }

    /// The customer whose profile cannot be read: it goes by its key.
    public static Customer unreadable(String key, String file) {
        return new Customer(
                key, key, Attributes.NONE, List.of(), List.of(), Places.unwritten(file));
    }

    /// Whether its profile could not be read: nothing is known of it but its key, and what it lacks
    /// may well stand there.
    public boolean isUnread() {
        return name.equals(key)
                && attributes.equals(Attributes.NONE)
                && contacts.isEmpty()
                && opportunities.isEmpty()
                && places.isEmpty();
    }

    /// Whether its profile may say something under a key that is not known: it says what cannot be
    /// read, or cannot be read at all.
    public boolean maySay(String key) {
        return isUnread() || attributes.get(key).isEmpty() && places.has(key);
    }

    public String number() {
        return attributes.text("number");
    }

    public String owner() {
        return attributes.text("owner");
    }

    public String grade() {
        return attributes.text("grade");
    }

    public Optional<LocalDate> created() {
        return attributes.day("created");
    }
}
