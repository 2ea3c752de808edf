package dev.tend.store.index;

import dev.tend.model.record.Account;

/// What is to be remembered of an account, as bytes. Several accounts may be asked for at once.
@FunctionalInterface
public interface Digest {
    byte[] of(Account account);
}
