package dev.tend.yaml;

import dev.tend.model.policy.Policy;

import java.util.Random;

/// Files of random content as tend writes them, for tests in other packages.
public record WrittenText(Random random, Policy policy) {
    /// The document of an entry, with the line that begins it.
    public String entry() {
        return EntryText.of(new RandomEntries(random).entry(), policy.entryFields());
    }

    public String customer() {
        return CustomerText.of(new RandomEntries(random).customer(), policy.customerFields());
    }
}
