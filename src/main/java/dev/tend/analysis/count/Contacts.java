package dev.tend.analysis.count;

import dev.tend.analysis.fact.Figure;
import dev.tend.analysis.fact.Logged;
import dev.tend.analysis.fact.Population;
import dev.tend.rules.Promptness;

import java.util.ArrayList;
import java.util.List;

/// Contacts with customers, and how they were recorded (F10, F39, F45).
record Contacts(Population population, List<Logged> touches) {
    Contacts(Population population) {
        this(population, population.touches());
    }

    Figure count() {
        return Figure.count(touches);
    }

    Figure customers() {
        return Figure.customers(touches);
    }

    Figure answered() {
        var answered = new ArrayList<Logged>();
        for (var touch : touches) {
            if (touch.isAnswered()) {
                answered.add(touch);
            }
        }
        return Figure.count(answered);
    }

    Figure responseRate() {
        return Figure.share(touches, Logged::isAnswered);
    }

    Figure timely() {
        var timely = new ArrayList<Logged>();
        for (var touch : touches) {
            if (isTimely(touch)) {
                timely.add(touch);
            }
        }
        return Figure.count(timely);
    }

    Figure timeliness() {
        return Figure.share(touches, this::isTimely);
    }

    private boolean isTimely(Logged touch) {
        return Promptness.isTimely(touch.entry(), population.policy());
    }
}
