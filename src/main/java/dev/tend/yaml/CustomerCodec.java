package dev.tend.yaml;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.policy.Keys;
import dev.tend.model.policy.Policy;
import dev.tend.model.record.Contact;
import dev.tend.model.record.Customer;
import dev.tend.model.record.Opportunity;
import dev.tend.model.value.Code;
import dev.tend.model.value.Place;
import dev.tend.yaml.YamlNode.Sequence;

import java.util.ArrayList;
import java.util.List;

/// `customer.yaml` to a customer. Wrong values are reported and left out, the rest is kept.
public final class CustomerCodec {
    private CustomerCodec() {}

    /// The customer of a file; one that goes by its key where the file cannot be read at all.
    public static Customer read(String key, SourceText source, Policy policy, Problems problems) {
        var documents = YamlReader.documents(source, problems);
        if (documents.size() > 1) {
            problems.add(Check.DOCUMENTS, documents.get(1).place());
        }
        if (documents.isEmpty()) {
            if (problems.errors() == 0) {
                problems.add(Check.MISSING_KEY, Place.startOf(source.file()), "name");
            }
            return Customer.unreadable(key, source.file());
        }
        var fields = Fields.of(documents.getFirst(), problems);
        return fields.isPresent()
                ? customer(key, fields.get(), policy, problems)
                : Customer.unreadable(key, source.file());
    }

    private static Customer customer(String key, Fields fields, Policy policy, Problems problems) {
        fields.require("name");
        var name = fields.has("name") ? fields.text("name") : key;
        var attributes =
                fields.attributes(Keys.with(Keys.CUSTOMER, policy.customerFields()), policy);
        var contacts = contacts(fields, policy, problems);
        var opportunities = opportunities(fields, policy, problems);
        fields.refuseUndeclared();
        return new Customer(key, name, attributes, contacts, opportunities, fields.placesOfItems());
    }

    private static List<Contact> contacts(Fields fields, Policy policy, Problems problems) {
        var contacts = new ArrayList<Contact>();
        var node = fields.node("contacts");
        if (node.isEmpty()) {
            return contacts;
        }
        if (!(node.get() instanceof Sequence list)) {
            problems.add(Check.NO_LIST, node.get().place());
            return contacts;
        }
        for (var item : list.items()) {
            var contact = Fields.of(item, problems);
            if (contact.isPresent()) {
                contacts.add(contact(contact.get(), policy));
            }
        }
        return contacts;
    }

    private static Contact contact(Fields fields, Policy policy) {
        fields.require("name");
        var name = fields.text("name");
        var attributes = fields.attributes(Keys.CONTACT, policy);
        fields.refuseOthers();
        return new Contact(name, attributes, fields.placesOfItems());
    }

    private static List<Opportunity> opportunities(
            Fields fields, Policy policy, Problems problems) {
        var opportunities = new ArrayList<Opportunity>();
        var named = fields.mapping("opportunities");
        if (named.isEmpty()) {
            return opportunities;
        }
        for (var code : named.get().names()) {
            if (!Code.isCode(code)) {
                problems.add(Check.CODE, named.get().placeOfKey(code), code);
            }
            var opportunity = named.get().mapping(code);
            if (opportunity.isPresent()) {
                opportunities.add(opportunity(code, opportunity.get(), policy));
            }
        }
        return opportunities;
    }

    private static Opportunity opportunity(String code, Fields fields, Policy policy) {
        var attributes = fields.attributes(Keys.OPPORTUNITY, policy);
        fields.refuseOthers();
        return new Opportunity(code, attributes, fields.places());
    }
}
