package dev.tend.rules;

import dev.tend.model.Check;
import dev.tend.model.Diagnostic;
import dev.tend.model.Entry;
import dev.tend.model.Happening;
import dev.tend.model.Mood;
import dev.tend.model.Place;
import dev.tend.model.Policy;
import dev.tend.wording.Flaw;
import dev.tend.wording.RecordText;

import java.util.List;
import java.util.Optional;

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
        if (!policy.standards().judges(entry.at().dayIn(policy.zone()))) {
            return;
        }
        if (entry.isContactRecord()) {
            var text = entry.summary();
            add(judge.summary(text), text, entry.places().of("summary"), problems);
        }
        for (var happening : entry.happenings()) {
            if (happening instanceof Happening.Answer(var mood, var words)) {
                if (mood == Mood.POSITIVE && words.isBlank()) {
                    continue;
                }
                add(judge.answer(words), words, entry.places().of("feedback"), problems);
            } else if (happening instanceof Happening.Plan plan) {
                add(judge.plan(plan.what()), plan.what(), entry.places().of("next.do"), problems);
            }
        }
    }

    private static void add(
            Optional<Flaw> flaw, String text, Place place, List<Diagnostic> problems) {
        if (flaw.isPresent()) {
            problems.add(Diagnostic.of(check(flaw.get().kind()), place, text, flaw.get().phrase()));
        }
    }

    private static Check check(Flaw.Kind kind) {
        return switch (kind) {
            case VAGUE -> Check.RECORD_VAGUE;
            case CHANNEL_ONLY -> Check.RECORD_CHANNEL;
            case SHORT -> Check.RECORD_SHORT;
            case NO_DEED -> Check.RECORD_PLAN;
            case NO_WORDS -> Check.RECORD_FEEDBACK;
        };
    }
}
