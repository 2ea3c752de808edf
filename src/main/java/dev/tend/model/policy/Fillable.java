package dev.tend.model.policy;

import dev.tend.model.record.ContactRole;
import dev.tend.model.record.Customer;
import dev.tend.model.record.Entry;
import dev.tend.model.record.Opportunity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a record can be asked to have (F3): its keys, and what follows from several of them.
public final class Fillable {
    /// Some way to reach a contact: a phone, an e-mail or a WeChat id (F11).
    public static final String REACH = "reach";

    public static final String CONTACTS = "contacts";
    public static final String NEXT = "next";
    private static final List<String> WAYS = List.of("phone", "email", "wechat");
    private static final List<String> OF_ENTRY =
            List.of(
                    "opportunity",
                    "via",
                    "feedback",
                    "feedback.words",
                    "result",
                    "stage",
                    "reason",
                    "words",
                    "close",
                    "milestones",
                    "activities",
                    NEXT,
                    "next.via",
                    "next.goal",
                    "done",
                    "dropped",
                    "snoozed",
                    "approves",
                    "rejects");

    private Fillable() {}

    /// Every name that a requirement on customers or on entries may use.
    public static Set<String> names(
            Requirement.Subject subject, Collection<Field> customer, Collection<Field> entry) {
        var names = new LinkedHashSet<String>();
        switch (subject) {
            case CUSTOMER -> {
                names.addAll(Keys.with(Keys.CUSTOMER, customer).keySet());
                names.addAll(Keys.CONTACT.keySet());
                names.addAll(List.of(CONTACTS, REACH, "opportunities"));
                for (var role : ContactRole.values()) {
                    names.add(role.code());
                }
            }
            case ENTRY -> {
                names.addAll(Keys.with(Keys.ENTRY, entry).keySet());
                names.addAll(OF_ENTRY);
            }
        }
        return names;
    }

    /// Whether a customer has something. What an opportunity has need not stand in the profile.
    public static boolean has(Customer customer, Opportunity opportunity, String name) {
        if (customer.attributes().get(name).isPresent()
                || opportunity.attributes().get(name).isPresent()) {
            return true;
        }
        return switch (name) {
            case CONTACTS -> !customer.contacts().isEmpty();
            case "opportunities" -> !customer.opportunities().isEmpty();
            case REACH -> anyContactHas(customer, WAYS);
            default -> anyContactHas(customer, List.of(name)) || anyContactIs(customer, name);
        };
    }

    /// Whether an entry has something.
    public static boolean has(Entry entry, String name) {
        return !values(entry, name).isEmpty();
    }

    /// The values of an entry's key, as codes and texts.
    public static List<String> values(Entry entry, String name) {
        var values = new ArrayList<String>();
        if (name.equals("opportunity")) {
            values.add(entry.opportunity());
        }
        for (var happening : entry.happenings()) {
            values.addAll(happening.values().getOrDefault(name, List.of()));
        }
        values.addAll(entry.attributes().texts(name));
        values.removeIf(String::isBlank);
        return values;
    }

    private static boolean anyContactHas(Customer customer, List<String> keys) {
        for (var contact : customer.contacts()) {
            for (var key : keys) {
                if (contact.attributes().get(key).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean anyContactIs(Customer customer, String role) {
        for (var contact : customer.contacts()) {
            if (contact.attributes().text("role").equals(role)) {
                return true;
            }
        }
        return false;
    }
}
