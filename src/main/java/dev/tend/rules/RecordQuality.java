package dev.tend.rules;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.policy.Policy;
import dev.tend.model.record.Entry;
import dev.tend.model.record.Happening;
import dev.tend.model.record.Mood;
import dev.tend.model.value.Place;
import dev.tend.wording.Flaw;
import dev.tend.wording.RecordText;

import java.util.List;

/// What a record says is worth reading: no vague words, no bare channel, a plan that names a deed
/// (F10, F39). Why a customer waits, hesitates or refuses is to be said; why not, need not.
final class RecordQuality {
    private final Policy policy;
    private final RecordText judge;

    RecordQuality(Policy policy) {
        this.policy = policy;
        this.judge = RecordText.judge(policy.standards().wording(), policy.channels());
    }

    void check(Entry entry, List<Diagnostic> problems) {
        if (!policy.standards().judges(entry.known(policy.zone()))) {
            return;
        }
        if (entry.isContactRecord() || isWork(entry)) {
            var flaw = judge.summary(entry.summary());
            if (flaw.isPresent()) {
                var check = ofSummary(flaw.get().kind());
                add(check, entry.summary(), flaw.get(), entry.places().of("summary"), problems);
            }
        }
        for (var happening : entry.happenings()) {
            if (happening instanceof Happening.Answer(var mood, var words)
                    && !(mood == Mood.POSITIVE && words.isBlank())) {
                var flaw = judge.answer(words);
                var place = entry.places().of("feedback");
                if (flaw.isPresent()) {
                    var phrase = flaw.get().phrase();
                    problems.add(
                            Diagnostic.of(
                                    Check.RECORD_FEEDBACK, place, words, phrase, mood.code()));
                }
            } else if (happening instanceof Happening.Plan plan) {
                var flaw = judge.plan(plan.what());
                var place = entry.places().of("next.do");
                flaw.ifPresent(one -> add(Check.RECORD_PLAN, plan.what(), one, place, problems));
            }
        }
    }

    /// Whether it records work that a stage may ask for: what was done is to be said.
    private static boolean isWork(Entry entry) {
        return entry.first(Happening.Activity.class).isPresent()
                || entry.first(Happening.Reached.class).isPresent();
    }

    private static void add(
            Check check, String text, Flaw flaw, Place place, List<Diagnostic> problems) {
        problems.add(Diagnostic.of(check, place, text, flaw.phrase()));
    }

    private static Check ofSummary(Flaw.Kind kind) {
        return switch (kind) {
            case VAGUE -> Check.RECORD_VAGUE;
            case CHANNEL_ONLY -> Check.RECORD_CHANNEL;
            case SHORT, NO_DEED, NO_WORDS -> Check.RECORD_SHORT;
        };
    }
}
