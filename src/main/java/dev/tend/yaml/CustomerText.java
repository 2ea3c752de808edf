package dev.tend.yaml;

import dev.tend.model.policy.Field;
import dev.tend.model.policy.Keys;
import dev.tend.model.record.Attributes;
import dev.tend.model.record.Customer;

import java.util.List;
import java.util.Map;

/// A customer's profile in the canonical form of `docs/format.md`, section 5.
public final class CustomerText {
    private static final String INDENT = "    ";

    private CustomerText() {}

    public static String of(Customer customer, List<Field> customFields) {
        var text = new YamlText();
        attributes(text, "", Keys.with(Keys.CUSTOMER, customFields), customer.attributes());
        if (!customer.contacts().isEmpty()) {
            text.line("contacts:");
        }
        for (var contact : customer.contacts()) {
            var lines = new YamlText();
            attributes(lines, INDENT, Keys.CONTACT, contact.attributes());
            text.lines("  - " + lines.toString().substring(INDENT.length()));
        }
        return text.toString();
    }

    private static void attributes(
            YamlText text, String indent, Map<String, Field> keys, Attributes attributes) {
        for (var key : keys.keySet()) {
            var value = attributes.get(key);
            if (value.isPresent() && !String.join("", value.get().texts()).isEmpty()) {
                text.plain(indent, YamlText.key(key), YamlText.value(value.get(), false));
            }
        }
    }
}
