package dev.tend.render.text;

import dev.tend.model.value.Decimal;
import dev.tend.model.value.Money;
import dev.tend.model.value.Totals;

import java.util.ArrayList;
import java.util.List;

/// Figures and times in digits, the same in every language.
public final class Figures {
    private Figures() {}

    /// With thousands separators and without the currency: `1,250,000.5`.
    static String grouped(Money money) {
        var plain = money.plainNumber();
        int start = plain.startsWith("-") ? 1 : 0;
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        var result = new StringBuilder(plain);
        for (int at = end - 3; at > start; at -= 3) {
            result.insert(at, ',');
        }
        return result.toString();
    }

    /// `1,250,000 CNY`.
    public static String withCurrency(Money money) {
        return grouped(money) + " " + money.currency();
    }

    /// The sums, one text each: those in `saidElsewhere` first and without their currency.
    public static List<String> sums(Totals totals, String saidElsewhere) {
        var sums = new ArrayList<String>();
        for (var sum : totals.sums()) {
            if (sum.currency().equals(saidElsewhere)) {
                sums.addFirst(grouped(sum));
            } else {
                sums.add(withCurrency(sum));
            }
        }
        return sums.isEmpty() ? List.of("") : sums;
    }

    /// Rounded half up to whole percent, but nothing is shown as all or none that is not.
    public static String percent(double share) {
        var percent = Decimal.of(share).shifted(2).rounded(0);
        if (share > 0 && percent.signum() == 0) {
            return "<1%";
        }
        if (share < 1 && percent.compareTo(Decimal.of(100)) >= 0) {
            return ">99%";
        }
        return percent.plain() + "%";
    }

    /// Percentage points with one decimal, which beside two shares in whole percent shows that
    /// these are rounded.
    public static String points(double change) {
        var points = Decimal.of(change).shifted(2).rounded(1).plain();
        return points + (points.indexOf('.') < 0 ? ".0 pp" : " pp");
    }

    /// A plain decimal with at most `digits` digits behind the point and no superfluous zeros.
    public static String decimal(double value, int digits) {
        var rounded = Decimal.of(value).rounded(digits);
        return rounded.signum() == 0 ? "0" : rounded.stripped().plain();
    }
}
