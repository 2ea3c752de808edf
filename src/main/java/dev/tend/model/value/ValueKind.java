package dev.tend.model.value;

/// What kind of value a key takes.
public enum ValueKind {
    TEXT,
    TEXTS,
    NUMBER,
    DAY,
    MOMENT,
    MONEY,
    YES_NO,
    PERSON,
    PERSONS,
    GRADE,
    SOURCE,
    CONTACT_ROLE,
    TEMPLATE,
    CHOICE;

    /// Whether a list of values is allowed.
    public boolean isMany() {
        return this == TEXTS || this == PERSONS;
    }
}
