package dev.tend.figures;

import org.sqlite.Function;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// What SQL does not have: median, nearest rank, exact shares, and sums of money by currency. A
/// share is a text such as `3/4`, a mean one such as `7:2`, money one such as `CNY 100; EUR 2.5`.
final class SqlFunctions {
    private static final int DECIMALS = 4;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private SqlFunctions() {}

    static void define(Connection connection) throws SQLException {
        Function.create(connection, "median", new Median());
        Function.create(connection, "p90", new NearestRank());
        Function.create(connection, "mean", new Mean());
        Function.create(connection, "money", new Money());
        Function.create(connection, "money_of", new MoneyOf());
        Function.create(connection, "share", new Share());
        Function.create(connection, "times", new Times());
        Function.create(connection, "part_of", new PartOf());
    }

    /// The number that an exact share or mean is.
    static String rounded(String value) {
        if (!value.matches("[0-9.]+[/:][0-9]+")) {
            return value;
        }
        var parts = value.split("[/:]");
        return plain(quotient(new BigDecimal(parts[0]), new BigDecimal(parts[1])));
    }

    static BigDecimal quotient(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, DECIMALS, RoundingMode.HALF_UP);
    }

    /// Of a list of numbers. Each group has a copy of its own.
    private abstract static class OfNumbers extends Function.Aggregate {
        private List<Double> numbers = List.of();

        @Override
        protected void xStep() throws SQLException {
            if (value_type(0) != SqlTypes.NULL) {
                numbers = numbers.isEmpty() ? new ArrayList<>() : numbers;
                numbers.add(value_double(0));
            }
        }

        @Override
        protected void xFinal() throws SQLException {
            if (numbers.isEmpty()) {
                result();
            } else {
                answer(numbers.stream().sorted().toList());
            }
        }

        abstract void answer(List<Double> sorted) throws SQLException;
    }

    private static final class Median extends OfNumbers {
        @Override
        void answer(List<Double> sorted) throws SQLException {
            int half = sorted.size() / 2;
            result(
                    sorted.size() % 2 == 1
                            ? sorted.get(half)
                            : (sorted.get(half - 1) + sorted.get(half)) / 2);
        }
    }

    private static final class NearestRank extends OfNumbers {
        @Override
        void answer(List<Double> sorted) throws SQLException {
            result(sorted.get((9 * sorted.size() + 9) / 10 - 1));
        }
    }

    private static final class Mean extends OfNumbers {
        @Override
        void answer(List<Double> sorted) throws SQLException {
            var sum = BigDecimal.ZERO;
            for (var number : sorted) {
                sum = sum.add(BigDecimal.valueOf(number));
            }
            result(plain(sum) + ":" + sorted.size());
        }
    }

    private abstract static class Sum extends Function.Aggregate {
        private TreeMap<String, BigDecimal> sums = new TreeMap<>();

        final void add(String amount, String currency) {
            sums = sums.isEmpty() ? new TreeMap<>() : sums;
            sums.merge(currency, new BigDecimal(amount), BigDecimal::add);
        }

        @Override
        protected final void xFinal() throws SQLException {
            var parts = new ArrayList<String>();
            sums.forEach((currency, sum) -> parts.add(currency + " " + plain(sum)));
            result(String.join("; ", parts));
        }
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static final class Money extends Sum {
        @Override
        protected void xStep() throws SQLException {
            if (value_type(0) != SqlTypes.NULL) {
                add(value_text(0), value_text(1));
            }
        }
    }

    private static final class MoneyOf extends Sum {
        @Override
        protected void xStep() throws SQLException {
            if (value_type(0) != SqlTypes.NULL && !value_text(0).isEmpty()) {
                for (var part : value_text(0).split("; ")) {
                    add(part.substring(4), part.substring(0, 3));
                }
            }
        }
    }

    private static final class Share extends Function {
        @Override
        protected void xFunc() throws SQLException {
            if (value_type(1) == SqlTypes.NULL || value_long(1) == 0) {
                result();
            } else {
                result(value_long(0) + "/" + value_long(1));
            }
        }
    }

    /// An amount times a share such as `12.5%`, to the cent.
    private static final class Times extends Function {
        @Override
        protected void xFunc() throws SQLException {
            if (value_type(0) == SqlTypes.NULL) {
                result();
                return;
            }
            var share = value_text(1);
            var percent = new BigDecimal(share.substring(0, share.length() - 1));
            var product = new BigDecimal(value_text(0)).multiply(percent);
            result(product.divide(HUNDRED, 2, RoundingMode.HALF_UP).toPlainString());
        }
    }

    private static final class PartOf extends Function {
        @Override
        protected void xFunc() throws SQLException {
            double found = 0;
            for (var part : value_text(0).split("; ")) {
                if (part.startsWith(value_text(1) + " ")) {
                    found = Double.parseDouble(part.substring(4));
                }
            }
            result(found);
        }
    }

    /// Codes of SQLite for the types of values.
    private static final class SqlTypes {
        static final int NULL = 5;
    }
}
