package dev.tend.rules;

import dev.tend.model.Book;
import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.record.Attributes;
import dev.tend.model.value.Currencies;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Places;
import dev.tend.model.value.Value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Amounts are in the book's own currency, or in one of ISO 4217: figures add up each currency by
/// itself, so that a slip of the pen would go beside every total (F43).
final class CurrencyCodes implements Rule {
    @Override
    public List<Diagnostic> check(Book book, Moment now) {
        var amounts = new Amounts(book.policy().currency(), new HashMap<>(), new ArrayList<>());
        for (var account : book.accounts()) {
            var customer = account.customer();
            amounts.check(customer.attributes(), customer.places());
            for (var opportunity : customer.opportunities()) {
                amounts.check(opportunity.attributes(), opportunity.places());
            }
            for (var entry : account.entries()) {
                amounts.check(entry.attributes(), entry.places());
            }
        }
        return amounts.problems();
    }

    /// `known` are the codes that were looked up before.
    private record Amounts(String own, Map<String, Boolean> known, List<Diagnostic> problems) {
        void check(Attributes attributes, Places places) {
            for (var attribute : attributes.values().entrySet()) {
                if (attribute.getValue() instanceof Value.Amount(var money)
                        && !isKnown(money.currency())) {
                    var code = money.currency();
                    problems.add(
                            Diagnostic.of(
                                            Check.CURRENCY_UNKNOWN,
                                            places.of(attribute.getKey()),
                                            code)
                                    .suggesting(Currencies.nearest(code).orElse("")));
                }
            }
        }

        private boolean isKnown(String code) {
            return code.equals(own) || known.computeIfAbsent(code, Currencies::isCode);
        }
    }
}
