package dev.tend.analysis;

import dev.tend.analysis.count.Line;
import dev.tend.analysis.count.Sheet;
import dev.tend.analysis.fact.Figure;
import dev.tend.report.Cell;

import java.util.ArrayList;
import java.util.List;

/// Who needs help, by one rule that can be said in a sentence (F38): a share at least `POINTS`
/// hundredths worse than the team's, counted from at least `BASIS`; or at least `NUMBER` late items
/// or customers at a standstill, and more than the mean of those who look after customers.
public record Outliers(Sheet people, Sheet team, Standstill standstill) {
    public static final int POINTS = 10;
    public static final int BASIS = 5;
    public static final int NUMBER = 3;

    private static final List<String> SHARES =
            List.of("coverage", "on_time", "timeliness", "completeness", "win_rate", "vague");

    /// The share of which less is better.
    private static final String VAGUE = "vague";

    List<Outlier> all() {
        var late = standstill.ownersOfLate();
        var stuck = standstill.ownersOfStuck();
        var all = new ArrayList<Outlier>();
        for (var line : people.lines()) {
            var person = line.keys().getFirst();
            if (!(person instanceof Cell.Blank)) {
                shares(line, all);
                number("late", late, person, all);
                number("stuck", stuck, person, all);
            }
        }
        return all;
    }

    private void shares(Line line, List<Outlier> all) {
        for (var key : SHARES) {
            var own = people.figure(line, key).orElseThrow();
            var common = team.figure(team.lines().getFirst(), key).orElseThrow();
            if (own.whole() >= BASIS && isWorse(own, common, key.equals(VAGUE))) {
                all.add(
                        new Outlier(
                                line.keys().getFirst(),
                                key,
                                own.value(),
                                own.part(),
                                own.whole(),
                                common.value()));
            }
        }
    }

    /// By at least so many hundredths, told apart in whole numbers.
    private static boolean isWorse(Figure own, Figure common, boolean lessIsBetter) {
        long ahead = own.part() * common.whole() - common.part() * own.whole();
        long behind = lessIsBetter ? ahead : -ahead;
        return behind * 100 >= POINTS * own.whole() * common.whole();
    }

    private void number(String figure, List<String> owners, Cell person, List<Outlier> all) {
        var code = Sheet.code(person);
        long own = owners.stream().filter(code::equals).count();
        long looking =
                people.lines().stream()
                        .filter(line -> !(line.keys().getFirst() instanceof Cell.Blank))
                        .filter(line ->
                                !line.figures().getFirst().value().equals(new Cell.Count(0)))
                        .count();
        if (own >= NUMBER && own * looking > owners.size()) {
            all.add(
                    new Outlier(
                            person,
                            figure,
                            new Cell.Count(own),
                            own,
                            0,
                            new Cell.Count(owners.size())));
        }
    }
}
