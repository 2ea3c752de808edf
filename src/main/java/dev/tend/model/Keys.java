package dev.tend.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// The keys of the format, in the order in which tend writes them. The tables of `docs/format.md`
/// say the same.
public final class Keys {
    /// Plain keys of `customer.yaml`.
    public static final Map<String, ValueKind> CUSTOMER =
            keys(
                    "number", ValueKind.TEXT,
                    "name", ValueKind.TEXT,
                    "aliases", ValueKind.TEXTS,
                    "created", ValueKind.DAY,
                    "owner", ValueKind.PERSON,
                    "collaborators", ValueKind.PERSONS,
                    "grade", ValueKind.GRADE,
                    "source", ValueKind.SOURCE,
                    "need", ValueKind.TEXT,
                    "industry", ValueKind.TEXT,
                    "region", ValueKind.TEXT,
                    "headcount", ValueKind.TEXT,
                    "revenue", ValueKind.TEXT,
                    "departments", ValueKind.TEXTS,
                    "pains", ValueKind.TEXTS,
                    "budget", ValueKind.TEXT,
                    "cycle", ValueKind.TEXT,
                    "competitors", ValueKind.TEXTS,
                    "history", ValueKind.TEXT,
                    "website", ValueKind.TEXT,
                    "address", ValueKind.TEXT,
                    "tags", ValueKind.TEXTS,
                    "amount", ValueKind.MONEY,
                    "note", ValueKind.TEXT);

    /// Keys of one of the `contacts`.
    public static final Map<String, ValueKind> CONTACT =
            keys(
                    "name", ValueKind.TEXT,
                    "title", ValueKind.TEXT,
                    "department", ValueKind.TEXT,
                    "role", ValueKind.CONTACT_ROLE,
                    "phone", ValueKind.TEXTS,
                    "email", ValueKind.TEXTS,
                    "wechat", ValueKind.TEXTS,
                    "birthday", ValueKind.DAY,
                    "note", ValueKind.TEXT);

    /// Keys of one of the `opportunities`.
    public static final Map<String, ValueKind> OPPORTUNITY =
            keys("name", ValueKind.TEXT, "amount", ValueKind.MONEY, "created", ValueKind.DAY);

    /// Keys of an entry whose values are kept as they are; the others are happenings.
    public static final Map<String, ValueKind> ENTRY =
            keys(
                    "with", ValueKind.TEXTS,
                    "about", ValueKind.TEXT,
                    "summary", ValueKind.TEXT,
                    "why", ValueKind.TEXT,
                    "attachments", ValueKind.TEXTS,
                    "remark", ValueKind.TEXT,
                    "recorded", ValueKind.MOMENT);

    private Keys() {}

    /// The keys of a table with those a book declares beside them.
    public static Map<String, ValueKind> with(
            Map<String, ValueKind> keys, Collection<Choice> declared) {
        if (declared.isEmpty()) {
            return keys;
        }
        Map<String, ValueKind> all = new LinkedHashMap<>(keys);
        for (var field : declared) {
            all.put(field.code(), ValueKind.TEXTS);
        }
        return all;
    }

    private static Map<String, ValueKind> keys(Object... namesAndKinds) {
        Map<String, ValueKind> keys = new LinkedHashMap<>();
        for (int i = 0; i < namesAndKinds.length; i += 2) {
            keys.put((String) namesAndKinds[i], (ValueKind) namesAndKinds[i + 1]);
        }
        return Collections.unmodifiableMap(keys);
    }
}
