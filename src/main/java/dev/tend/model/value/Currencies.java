package dev.tend.model.value;

import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The currencies of ISO 4217 by their codes, former ones included.
public final class Currencies {
    public static final String YUAN = "CNY";

    /// What the yuan is often called, though that is no code.
    public static final String RENMINBI = "RMB";

    /// Among several that are as near, one of these is meant.
    private static final List<String> MUCH_USED = List.of(YUAN, "USD", "EUR", "GBP", "JPY", "HKD");

    private Currencies() {}

    public static boolean isCode(String code) {
        return codes().contains(code);
    }

    /// The code that somebody most likely meant; what the yuan is often called is none.
    public static Optional<String> nearest(String word) {
        return word.equals(RENMINBI) ? Optional.of(YUAN) : Spelling.nearest(word, codes());
    }

    private static Set<String> codes() {
        var codes = new LinkedHashSet<>(MUCH_USED);
        for (var currency : Currency.getAvailableCurrencies()) {
            codes.add(currency.getCurrencyCode());
        }
        return codes;
    }
}
