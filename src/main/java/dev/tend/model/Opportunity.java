package dev.tend.model;

/// A chance of a sale (F17). The single one of a customer without named ones has the empty code.
public record Opportunity(String code, Attributes attributes) {
    public String name() {
        return attributes.text("name");
    }
}
