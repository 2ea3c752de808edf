package dev.tend.yaml;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.policy.Limit;
import dev.tend.model.policy.Tier;
import dev.tend.model.value.Decimal;
import dev.tend.model.value.Iso;
import dev.tend.model.value.Length;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the tiers of value (F16), the first of which has the hardest conditions.
final class TierCodec {
    private static final String CURRENCY_OF_BOOK = "";

    private final Fields fields;
    private final Problems problems;
    private final Choosing choosing;
    private final String currency;

    TierCodec(Fields fields, Problems problems, String currency) {
        this.fields = fields;
        this.problems = problems;
        this.choosing = new Choosing(problems);
        this.currency = currency;
    }

    List<Tier> tiers() {
        var tiers = new ArrayList<Tier>();
        for (var named : choosing.named(fields, "tiers")) {
            int before = problems.errors();
            var tier = tier(named);
            // A tier without one of its conditions would be another tier.
            if (problems.errors() == before) {
                warnOfOneThatTakesAll(tiers, tier, named);
                tiers.add(tier);
            }
        }
        return tiers;
    }

    private Tier tier(Choosing.Named named) {
        var given = named.fields();
        var label = choosing.label(given.node("label"), named.code());
        var least = given.scalar("amount");
        var amount = Decimal.of(0);
        var of = CURRENCY_OF_BOOK;
        if (least.isPresent()) {
            var text = least.get().text();
            var money = Iso.money(text, currency);
            if (money.isEmpty()) {
                problems.add(Check.MONEY, least.get().place(), text);
            } else if (money.get().amount().signum() == 0) {
                problems.add(Check.ZERO, least.get().place(), text);
            } else {
                amount = money.get().amount();
                of = Iso.isDecimal(text) ? CURRENCY_OF_BOOK : money.get().currency();
            }
        }
        var tier = new Tier(named.code(), label, amount, of, wins(given), within(given));
        given.refuseOthers();
        return tier;
    }

    private int wins(Fields given) {
        int before = problems.errors();
        int wins = given.number("wins", 0);
        if (given.has("wins") && wins == 0 && problems.errors() == before) {
            var written = given.scalar("wins").orElseThrow();
            problems.add(Check.ZERO, written.place(), written.text());
        }
        return wins;
    }

    private static Optional<Length> within(Fields given) {
        return given.limit("within").map(Limit::length);
    }

    private void warnOfOneThatTakesAll(List<Tier> earlier, Tier tier, Choosing.Named named) {
        for (var one : earlier) {
            if (one.takesAllOf(tier, currency)) {
                problems.add(Check.TIER_UNREACHABLE, named.place(), tier.code(), one.code());
                return;
            }
        }
    }
}
