package dev.tend.schema;

import dev.tend.model.policy.Policy;

/// The JSON Schemas (draft 2020-12) of the files of a book. What tend accepts, its schema accepts;
/// what tend refuses, the schema refuses as far as one file, read by any YAML 1.2 program, can show
/// it.
public enum BookSchema {
    CUSTOMER("customer"),
    ENTRY("entry"),
    POLICY("policy");

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private final String code;

    BookSchema(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// The name of its file.
    public String fileName() {
        return code + ".json";
    }

    /// The schema for a book with this policy, in the reader's language.
    public Json of(Policy policy, Words words) {
        var values = new Values(policy, words);
        var keys =
                switch (this) {
                    case CUSTOMER -> new CustomerSchema(policy, words, values).keys();
                    case ENTRY -> new EntrySchema(policy, words, values).keys();
                    case POLICY -> new PolicySchema(policy, words, values).keys();
                };
        var schema =
                new Keywords()
                        .with("$schema", DRAFT)
                        .with("$id", "urn:tend:" + code)
                        .with("title", words.of("title." + code))
                        .with("description", words.of("about." + code));
        keys.json().values().forEach(schema::with);
        return schema.json();
    }
}
