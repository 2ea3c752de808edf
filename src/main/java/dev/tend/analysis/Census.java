package dev.tend.analysis;

import dev.tend.analysis.fact.Facts;
import dev.tend.analysis.fact.Population;
import dev.tend.analysis.question.Question;

/// How many customers, opportunities, touches and entries a question is answered from.
public record Census(int customers, int opportunities, int touches, int entries) {
    public static Census of(Question question, Facts facts) {
        var population = Population.of(facts, question.span().until(facts.day()));
        return new Census(
                population.clients().size(),
                population.deals().size(),
                population.touches().size(),
                population.log().size());
    }
}
