package dev.tend.model.policy;

import dev.tend.model.value.ValueKind;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The keys of the format, in the order in which tend writes them. The tables of `docs/format.md`
/// say the same.
public final class Keys {
    /// Plain keys of `customer.yaml`.
    public static final Map<String, Field> CUSTOMER =
            keys(
                    "template", ValueKind.TEMPLATE,
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
    public static final Map<String, Field> CONTACT =
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
    public static final Map<String, Field> OPPORTUNITY =
            keys("name", ValueKind.TEXT, "amount", ValueKind.MONEY, "created", ValueKind.DAY);

    /// Keys of an entry whose values are kept as they are; the others are happenings.
    public static final Map<String, Field> ENTRY =
            keys(
                    "template", ValueKind.TEMPLATE,
                    "with", ValueKind.TEXTS,
                    "about", ValueKind.TEXT,
                    "summary", ValueKind.TEXT,
                    "why", ValueKind.TEXT,
                    "exception", ValueKind.TEXT,
                    "attachments", ValueKind.TEXTS,
                    "remark", ValueKind.TEXT,
                    "recorded", ValueKind.MOMENT);

    /// Of these an entry has at least one.
    public static final List<String> HAPPENINGS =
            List.of(
                    "via",
                    "summary",
                    "feedback",
                    "result",
                    "stage",
                    "close",
                    "milestones",
                    "activities",
                    "next",
                    "done",
                    "dropped",
                    "snoozed",
                    "assigned",
                    "handover",
                    "approves",
                    "rejects",
                    "remark",
                    "attachments");

    /// Keys beside those of the tables that no book may declare for itself.
    public static final Set<String> RESERVED =
            Set.of(
                    "contacts",
                    "opportunities",
                    "id",
                    "at",
                    "by",
                    "opportunity",
                    "via",
                    "feedback",
                    "result",
                    "stage",
                    "reason",
                    "words",
                    "close",
                    "milestones",
                    "activities",
                    "next",
                    "done",
                    "dropped",
                    "snoozed",
                    "assigned",
                    "handover",
                    "approves",
                    "rejects");

    private Keys() {}

    /// The keys of a table with those a book declares beside them.
    public static Map<String, Field> with(Map<String, Field> keys, Collection<Field> declared) {
        if (declared.isEmpty()) {
            return keys;
        }
        Map<String, Field> all = new LinkedHashMap<>(keys);
        for (var field : declared) {
            all.put(field.code(), field);
        }
        return all;
    }

    private static Map<String, Field> keys(Object... namesAndKinds) {
        Map<String, Field> keys = new LinkedHashMap<>();
        for (int i = 0; i < namesAndKinds.length; i += 2) {
            var name = (String) namesAndKinds[i];
            keys.put(name, Field.builtIn(name, (ValueKind) namesAndKinds[i + 1]));
        }
        return Collections.unmodifiableMap(keys);
    }
}
