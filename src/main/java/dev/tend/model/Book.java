package dev.tend.model;

import dev.tend.model.policy.Policy;
import dev.tend.model.record.Account;

import java.util.List;

/// Everything that was read: the policy and the accounts, in the order of their keys.
public record Book(Policy policy, List<Account> accounts) {
    public Book {
        accounts = List.copyOf(accounts);
    }
}
