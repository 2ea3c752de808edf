package dev.tend.schedule;

import dev.tend.model.policy.Policy;
import dev.tend.model.policy.Risks;
import dev.tend.model.policy.Timeliness;
import dev.tend.model.record.Occurrence;
import dev.tend.model.value.Length;
import dev.tend.model.value.Place;

import java.util.List;
import java.util.Optional;

/// The rule that asks for an occurrence, by its keys in `tend.yaml`.
record RuleFact(Policy policy, Traced traced, Occurrence occurrence) {
    void add(List<Fact> facts) {
        var place = traced.reckoning().rule();
        if (place.isPresent()) {
            boolean isStandard = place.get().equals(Timeliness.STANDARD.place());
            facts.add(new Fact.Rule(path(), says(), isStandard ? Optional.<Place>empty() : place));
        }
    }

    private String path() {
        var code = occurrence.code();
        return switch (occurrence.source()) {
            case RHYTHM -> "rhythms." + grade();
            case LIMIT -> "stages." + code + ".limit";
            case DATE -> "dates." + code + (says().isEmpty() ? "" : ".lead");
            case CARE -> "care." + code + ".every";
            case SEQUENCE -> "sequences." + code + ".steps.after";
            case GRADING -> "timeliness.grade";
            case RISK -> "risks." + code + (code.equals(Risks.COMPLAINT) ? ".within" : "");
            case SUMMARY -> "summary.within";
            case PLAN, APPROVAL -> "";
        };
    }

    private String grade() {
        var customer = traced.item().customer();
        return customer.isPresent() ? customer.get().grade() : "";
    }

    /// The length of time that the rule states.
    private String says() {
        var deadline = traced.reckoning().deadline();
        if (deadline.isPresent()) {
            return deadline.get().length().toString();
        }
        var date = policy.planning().date(occurrence.code());
        return date.isPresent() ? date.get().lead().map(Length::toString).orElse("") : "";
    }
}
