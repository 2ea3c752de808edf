package dev.tend.analysis.count;

import dev.tend.analysis.fact.Days;
import dev.tend.analysis.fact.Deal;
import dev.tend.analysis.fact.Figure;
import dev.tend.analysis.fact.Population;
import dev.tend.analysis.fact.Stand;
import dev.tend.model.policy.StageKind;

import java.util.ArrayList;
import java.util.List;

/// What became of opportunities (F43, F44, F49).
public record Sales(Population population) {
    Figure begun() {
        return Figure.count(population.cohort());
    }

    Figure open() {
        return Figure.count(population.open());
    }

    Figure openAmount() {
        return Figure.amount(population.open());
    }

    /// Amounts of open opportunities, each times the chance of winning from its stage.
    Figure weighted() {
        return Figure.weighted(population.open(), population.end());
    }

    public List<Deal> wonDeals() {
        var won = new ArrayList<>(population.closed());
        won.removeIf(deal -> !deal.isWonOn(population.end()));
        return won;
    }

    public List<Deal> lostDeals() {
        var lost = new ArrayList<>(population.closed());
        lost.removeIf(deal -> !deal.isLostOn(population.end()));
        return lost;
    }

    Figure won() {
        return Figure.count(wonDeals());
    }

    Figure lost() {
        return Figure.count(lostDeals());
    }

    Figure winRate() {
        return Figure.share(population.closed(), deal -> deal.isWonOn(population.end()));
    }

    Figure amountWon() {
        return Figure.amount(wonDeals());
    }

    /// From the beginning to the first win, of those first won within the period.
    Days cycle() {
        var cycle = new Days();
        for (var deal : population.deals()) {
            var won = deal.firstWon(population.end());
            if (won.isPresent() && population.span().contains(won.get())) {
                cycle.add(deal, deal.daysTo(won.get()));
            }
        }
        return cycle;
    }

    /// Stays that ended within their stage's limit, of those that ended in stages with one (F48).
    Figure onTime() {
        var limited = new ArrayList<Stand>();
        for (var stand : population.finished()) {
            if (stand.stay().stage().limit().isPresent()
                    && stand.stay().stage().kind() != StageKind.LOST) {
                limited.add(stand);
            }
        }
        return Figure.share(limited, stand -> Punctuality.isOnTime(stand, population.policy()));
    }
}
