package dev.tend.model;

/// What kind of value a key takes.
public enum ValueKind {
    TEXT,
    TEXTS,
    DAY,
    MOMENT,
    MONEY,
    PERSON,
    PERSONS,
    GRADE,
    SOURCE,
    CONTACT_ROLE;

    /// Whether a list of values is allowed.
    public boolean isMany() {
        return this == TEXTS || this == PERSONS;
    }
}
