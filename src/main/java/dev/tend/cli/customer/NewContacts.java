package dev.tend.cli.customer;

import dev.tend.cli.command.App;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.Assignments;
import dev.tend.cli.command.Input;
import dev.tend.cli.command.Refusal;
import dev.tend.model.record.Attributes;
import dev.tend.model.record.Contact;
import dev.tend.model.record.ContactRole;
import dev.tend.model.value.Coded;
import dev.tend.model.value.Places;
import dev.tend.model.value.Value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The contacts of a customer that is added, as they were typed.
record NewContacts(App app, Arguments arguments) {
    private static final List<ContactRole> ROLES = List.of(ContactRole.values());

    /// The first one has what the options say; each may have a role behind its name.
    List<Contact> all() {
        var contacts = new ArrayList<Contact>();
        for (var named : arguments.options("--contact")) {
            var contact = contact(named.strip());
            if (contacts.stream().anyMatch(other -> other.name().equals(contact.name()))) {
                throw Refusal.usage(app.say("add.contact-twice", contact.name()), List.of());
            }
            contacts.add(contact);
        }
        var values = ofFirst();
        if (values.isEmpty()) {
            return contacts;
        }
        if (contacts.isEmpty()) {
            throw Refusal.usage(app.say("add.contact"), app.say("see-help", "add"));
        }
        var first = contacts.getFirst();
        Map<String, Value> all = new LinkedHashMap<>(first.attributes().values());
        if (all.containsKey("role") && values.containsKey("role")) {
            throw Refusal.usage(app.say("option.twice", "--role"), app.say("see-help", "add"));
        }
        all.putAll(values);
        contacts.set(0, new Contact(first.name(), new Attributes(all), first.places()));
        return contacts;
    }

    /// `Jane Roe` or `Jane Roe:decider`.
    private Contact contact(String named) {
        int colon = Math.max(named.lastIndexOf(':'), named.lastIndexOf('：'));
        var tail = colon < 0 ? "" : named.substring(colon + 1).strip();
        var role = Coded.find(ROLES, tail);
        boolean isOfName = role.isEmpty() && !tail.isEmpty();
        if (isOfName && tail.indexOf(' ') < 0) {
            // Refused, with those that there are.
            new Input(app).choice("--contact", tail, ROLES);
        }
        var name = Contact.tidy(isOfName || colon < 0 ? named : named.substring(0, colon));
        AddCommand.requireName(app, name);
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("name", new Value.Text(name));
        role.ifPresent(known -> values.put("role", new Value.Text(known.code())));
        return new Contact(name, new Attributes(values), Places.unwritten(""));
    }

    private Map<String, Value> ofFirst() {
        Map<String, Value> values = new LinkedHashMap<>();
        arguments.option("--title").ifPresent(title -> values.put("title", new Value.Text(title)));
        arguments
                .option("--role")
                .map(role -> new Input(app).choice("--role", role, ROLES))
                .ifPresent(role -> values.put("role", new Value.Text(role.code())));
        for (var key : List.of("phone", "email", "wechat")) {
            var given = new ArrayList<>(arguments.options("--" + key));
            given.replaceAll(String::strip);
            if (!given.isEmpty()) {
                values.put(key, Assignments.texts(given));
            }
        }
        return values;
    }
}
