package dev.tend.rules;

import dev.tend.model.record.Attributes;
import dev.tend.model.record.Customer;
import dev.tend.model.value.Place;
import dev.tend.model.value.Places;

import java.util.ArrayList;
import java.util.List;

/// One text of a profile as it is written, and where.
record Written(String key, String text, Place place) {
    /// The name and the aliases; none of a customer that goes by its key for want of a profile.
    static List<Written> names(Customer customer) {
        var names = new ArrayList<Written>();
        add(names, "name", customer.attributes(), customer.places());
        add(names, "aliases", customer.attributes(), customer.places());
        return names;
    }

    /// The texts under a key of all contacts.
    static List<Written> ofContacts(Customer customer, String key) {
        var texts = new ArrayList<Written>();
        for (var contact : customer.contacts()) {
            add(texts, key, contact.attributes(), contact.places());
        }
        return texts;
    }

    private static void add(
            List<Written> written, String key, Attributes attributes, Places places) {
        var texts = attributes.texts(key);
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isBlank()) {
                written.add(new Written(key, texts.get(i), places.of(key, i)));
            }
        }
    }
}
