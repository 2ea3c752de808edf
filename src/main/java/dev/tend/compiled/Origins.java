package dev.tend.compiled;

/// The kinds of origin of a key date, as they are told apart in bytes.
enum Origins {
    CUSTOMER,
    CONTACT,
    ENTRY,
    YEAR,
    LUNAR_YEAR
}
