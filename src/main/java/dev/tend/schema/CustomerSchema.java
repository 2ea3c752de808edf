package dev.tend.schema;

import dev.tend.model.policy.Field;
import dev.tend.model.policy.Keys;
import dev.tend.model.policy.Policy;

import java.util.Map;

/// The schema of `customer.yaml` (`docs/format.md`, section 5).
record CustomerSchema(Policy policy, Words words, Values values) {
    private static final String NAME = "name";

    Keywords keys() {
        var customer = table("customer", Keys.CUSTOMER, true);
        for (var field : policy.customerFields()) {
            customer.optional(field.code(), values.of(field), words.label(field));
        }
        customer.optional("contacts", Values.listOf(table("contact", Keys.CONTACT, true).strict()));
        customer.optional(
                "opportunities",
                values.byCode(table("opportunity", Keys.OPPORTUNITY, false).orAbsent()));
        return customer.strict();
    }

    private Mapping table(String path, Map<String, Field> keys, boolean named) {
        var table = new Mapping(words, path);
        for (var field : keys.values()) {
            if (named && field.code().equals(NAME)) {
                table.required(NAME, Values.someText());
            } else {
                table.optional(field.code(), values.of(field));
            }
        }
        return table;
    }
}
