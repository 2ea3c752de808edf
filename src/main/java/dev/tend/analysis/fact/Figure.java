package dev.tend.analysis.fact;

import dev.tend.model.value.Money;
import dev.tend.model.value.Totals;
import dev.tend.report.Cell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;

/// A figure and what it was counted from. Of a share, `counted` are the part and `others` the rest
/// of the whole, and `part` and `whole` the two numbers; of anything else, `others` is empty and
/// `whole` 0.
public record Figure(
        Cell value,
        List<? extends Subject> counted,
        List<? extends Subject> others,
        long part,
        long whole) {
    /// Not to be had here.
    public static final Figure NONE = new Figure(Cell.BLANK, List.of());

    public Figure(Cell value, List<? extends Subject> counted) {
        this(value, counted, List.of(), 0, 0);
    }

    public static Figure count(List<? extends Subject> counted) {
        return new Figure(new Cell.Count(counted.size()), counted);
    }

    /// How many of the whole: blank where there is no whole.
    public static <S extends Subject> Figure share(List<S> whole, Predicate<S> isCounted) {
        var part = new ArrayList<S>();
        var rest = new ArrayList<S>();
        for (var one : whole) {
            (isCounted.test(one) ? part : rest).add(one);
        }
        return share(part, rest);
    }

    /// The part of it and the rest.
    public static Figure share(List<? extends Subject> part, List<? extends Subject> rest) {
        return share(part.size(), part.size() + rest.size(), part, rest);
    }

    /// A share whose numbers are not those of the subjects.
    public static Figure share(
            long part,
            long whole,
            List<? extends Subject> counted,
            List<? extends Subject> others) {
        var value = whole == 0 ? Cell.BLANK : new Cell.Share((double) part / whole);
        return new Figure(value, counted, others, part, whole);
    }

    /// The amounts of opportunities, by currency.
    public static Figure amount(List<Deal> deals) {
        return new Figure(new Cell.Amount(totals(deals)), deals);
    }

    /// The amounts of opportunities by currency, each times the chance of winning from the stage it
    /// stands in at the end of a day, to the cent. Not known where one of the chances is not.
    public static Figure weighted(List<Deal> deals, LocalDate day) {
        var amounts = new ArrayList<Money>();
        for (var deal : deals) {
            if (deal.amount().isPresent()) {
                var chance = deal.stageOn(day).probability();
                if (chance.isEmpty()) {
                    return new Figure(Cell.BLANK, deals);
                }
                amounts.add(deal.amount().get().times(chance.get()));
            }
        }
        return new Figure(new Cell.Amount(Totals.of(amounts)), deals);
    }

    public static Totals totals(List<Deal> deals) {
        var amounts = new ArrayList<Money>();
        for (var deal : deals) {
            if (deal.amount().isPresent()) {
                amounts.add(deal.amount().get());
            }
        }
        return Totals.of(amounts);
    }

    public Figure startingWith(String currency) {
        return value instanceof Cell.Amount(var totals)
                ? new Figure(
                        new Cell.Amount(totals.startingWith(currency)),
                        counted,
                        others,
                        part,
                        whole)
                : this;
    }

    /// The customers of some records, each once.
    public static Figure customers(List<? extends Subject> records) {
        var clients = new LinkedHashSet<Client>();
        for (var one : records) {
            clients.add(one.client());
        }
        return count(List.copyOf(clients));
    }
}
