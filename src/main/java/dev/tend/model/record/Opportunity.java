package dev.tend.model.record;

import dev.tend.model.value.Places;

/// A chance of a sale (F17). The single one of a customer without named ones has the empty code.
public record Opportunity(String code, Attributes attributes, Places places) {
    /// The key of its size. That of a single opportunity stands among the keys of its customer.
    public static final String AMOUNT = "amount";

    /// What it is called beside others of the customer: its name, else its code.
    public String name() {
        var name = attributes.text("name");
        return code.isEmpty() || name.isEmpty() ? code : name;
    }
}
