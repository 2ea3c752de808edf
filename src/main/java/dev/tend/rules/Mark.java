package dev.tend.rules;

import dev.tend.model.record.Customer;
import dev.tend.model.value.Place;
import dev.tend.text.CompanyCore;
import dev.tend.text.CompanyName;
import dev.tend.text.Email;
import dev.tend.text.Phone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Something that a customer is known by (F19): a name, a phone number, an e-mail address. Two
/// customers who share a `form` are taken for one. `key` and `value` are as they stand in the file.
public record Mark(Form form, String key, String value, Place place) {
    /// What makes values of one kind comparable, however they are spelled.
    public record Form(Kind kind, String text) {}

    /// The kinds of marks, the most telling first.
    public enum Kind {
        NAME,
        PHONE,
        EMAIL
    }

    /// All marks of a customer. Phone numbers are read by the habits of a country, an ISO 3166 code
    /// or empty; what cannot be compared is left out.
    public static List<Mark> of(Customer customer, String country) {
        var marks = new ArrayList<Mark>();
        for (var kind : Kind.values()) {
            marks.addAll(of(customer, kind, country));
        }
        return marks;
    }

    /// The marks of one kind.
    public static List<Mark> of(Customer customer, Kind kind, String country) {
        var marks = new ArrayList<Mark>();
        for (var value : values(customer, kind)) {
            for (var form : forms(kind, value.text(), country)) {
                marks.add(new Mark(new Form(kind, form), value.key(), value.text(), value.place()));
            }
        }
        return marks;
    }

    /// The name of a customer by which it may be the same company as another one, although they are
    /// spelled differently (F19).
    public static Optional<Mark> alike(Customer customer, Customer other) {
        for (var name : Written.names(customer)) {
            var core = CompanyCore.of(name.text());
            for (var others : Written.names(other)) {
                var otherCore = CompanyCore.of(others.text());
                if (core.isPresent()
                        && otherCore.isPresent()
                        && core.get().mayBe(otherCore.get())) {
                    var form = new Form(Kind.NAME, core.get().name());
                    return Optional.of(new Mark(form, name.key(), name.text(), name.place()));
                }
            }
        }
        return Optional.empty();
    }

    /// What two customers that are [#alike] have in common.
    static List<String> cores(Customer customer) {
        var cores = new ArrayList<String>();
        for (var name : Written.names(customer)) {
            CompanyCore.of(name.text()).ifPresent(core -> cores.add(core.name()));
        }
        return cores;
    }

    private static List<Written> values(Customer customer, Kind kind) {
        return switch (kind) {
            case NAME -> Written.names(customer);
            case PHONE -> Written.ofContacts(customer, "phone");
            case EMAIL -> Written.ofContacts(customer, "email");
        };
    }

    private static List<String> forms(Kind kind, String value, String country) {
        return switch (kind) {
            case NAME -> CompanyName.forms(value);
            case PHONE -> unlessEmpty(Phone.read(value, country).comparable());
            case EMAIL -> unlessEmpty(Email.read(value).comparable());
        };
    }

    private static List<String> unlessEmpty(String form) {
        return form.isEmpty() ? List.of() : List.of(form);
    }
}
