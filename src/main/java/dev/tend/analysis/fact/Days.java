package dev.tend.analysis.fact;

import dev.tend.report.Cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Days observed of several subjects, and what sums them up (F44). Blank where there are none.
public final class Days {
    private final List<Observed> observed = new ArrayList<>();

    public void add(Subject subject, long days) {
        observed.add(new Observed(subject, days));
    }

    public Figure count() {
        return Figure.count(observed);
    }

    public Figure mean() {
        long sum = 0;
        for (var one : observed) {
            sum += one.days();
        }
        return figure((double) sum / Math.max(1, observed.size()));
    }

    /// The one in the middle, or the mean of the two.
    public Figure median() {
        if (observed.isEmpty()) {
            return Figure.NONE;
        }
        var days = sorted();
        int middle = days.length / 2;
        return figure(days.length % 2 == 1 ? days[middle] : (days[middle - 1] + days[middle]) / 2);
    }

    /// The least that nine in ten do not exceed.
    public Figure p90() {
        return observed.isEmpty()
                ? Figure.NONE
                : figure(sorted()[(9 * observed.size() + 9) / 10 - 1]);
    }

    public Figure least() {
        return observed.isEmpty() ? Figure.NONE : figure(sorted()[0]);
    }

    public Figure most() {
        return observed.isEmpty() ? Figure.NONE : figure(sorted()[observed.size() - 1]);
    }

    private Figure figure(double value) {
        return observed.isEmpty() ? Figure.NONE : new Figure(new Cell.Days(value), observed);
    }

    private double[] sorted() {
        var days = new double[observed.size()];
        for (int i = 0; i < days.length; i++) {
            days[i] = observed.get(i).days();
        }
        Arrays.sort(days);
        return days;
    }
}
