package dev.tend.rules;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.history.Journey;
import dev.tend.model.history.Situation;
import dev.tend.model.policy.Policy;
import dev.tend.model.policy.Risks;
import dev.tend.model.policy.Stage;
import dev.tend.model.policy.StageKind;
import dev.tend.model.record.DueSource;
import dev.tend.model.record.Happening;
import dev.tend.model.record.Occurrence;
import dev.tend.model.value.Label;
import dev.tend.model.value.Language;
import dev.tend.model.value.Moment;
import dev.tend.schedule.DueItem;
import dev.tend.schedule.DueList;
import dev.tend.schedule.Suggestion;
import dev.tend.schedule.Suggestion.Cause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Suggests the next steps with a customer (F57), the most pressing first: a complaint, what waits
/// for approval, what is late or due today; then what is missing for the next stage, and what is
/// coming. Steps that the same command takes are one.
public final class NextSteps {
    /// How many there are at most.
    public static final int MOST = 5;

    /// Of so many opportunities it is asked what they lack for their next stage.
    private static final int OPPORTUNITIES = 20;

    private static final Set<Check> OF_MOVES =
            Set.of(
                    Check.MOVE_FIELD,
                    Check.MOVE_MILESTONE,
                    Check.MOVE_ACTIVITY,
                    Check.FIELD_REQUIRED);

    private final Situation situation;
    private final Policy policy;
    private final Moment now;
    private final Language language;
    private final Draft draft;
    private final ClosingCommand ending;
    private final Map<String, Suggestion> steps = new LinkedHashMap<>();
    private final Map<String, List<Diagnostic>> missing = new HashMap<>();

    private NextSteps(Situation situation, Policy policy, Moment now, Language language) {
        this.situation = situation;
        this.policy = policy;
        this.now = now;
        this.language = language;
        this.draft = new Draft(situation, policy, now);
        this.ending = new ClosingCommand(situation, policy, draft);
    }

    /// `language` is that of the words which a command proposes for an entry.
    public static List<Suggestion> of(
            Situation situation, Policy policy, Moment now, Language language) {
        var it = new NextSteps(situation, policy, now, language);
        it.suggest();
        var all = new ArrayList<>(it.steps.values());
        return List.copyOf(all.subList(0, Math.min(MOST, all.size())));
    }

    private void suggest() {
        var list = new DueList(policy, now);
        var all = list.ofCustomers(List.of(situation));
        var today = list.upTo(now.dayIn(policy.zone()), all);
        for (var item : today) {
            if (isComplaint(item)) {
                ask(item);
            }
        }
        for (var item : today) {
            if (item.task().source() == DueSource.APPROVAL) {
                ask(item);
            }
        }
        for (var item : today) {
            ask(item);
        }
        for (var item : all) {
            if (item.task().source() == DueSource.GRADING || isComplaint(item)) {
                ask(item);
            }
        }
        for (var journey : situation.journeys()) {
            moveOn(journey, Optional.empty());
        }
        for (var item : all) {
            if (item.task().source() == DueSource.SEQUENCE && !item.task().isCovered()) {
                ask(item);
            }
        }
        standardAction();
    }

    private static boolean isComplaint(DueItem item) {
        return item.task().source() == DueSource.RISK && codeOf(item).equals(Risks.COMPLAINT);
    }

    private static String codeOf(DueItem item) {
        return Occurrence.read(item.task().reference()).map(Occurrence::code).orElse("");
    }

    /// A stage is left by what is missing for leaving it.
    private void ask(DueItem item) {
        var occurrence = Occurrence.read(item.task().reference());
        var source = item.task().source();
        boolean isStandstill =
                source == DueSource.LIMIT
                        || source == DueSource.RISK && codeOf(item).equals(Risks.STUCK);
        if (isStandstill && occurrence.isPresent()) {
            situation
                    .journeyOf(occurrence.get().subject())
                    .ifPresent(journey -> moveOn(journey, Optional.of(item)));
        } else {
            add(ending.of(item.task()), new Suggestion.Asked(item));
        }
    }

    private void moveOn(Journey journey, Optional<DueItem> late) {
        var next = ending.next(journey);
        if (next.isEmpty()
                || journey.pending().isPresent()
                || journey.stage().kind() == StageKind.LOST
                || isOneTooMany(journey)) {
            return;
        }
        var missing =
                this.missing.computeIfAbsent(
                        journey.opportunity().code(), _ -> missing(journey, next.get()));
        late.ifPresent(item -> {
            var first =
                    missing.isEmpty() ? ending.move(journey) : remedy(missing.getFirst(), journey);
            add(first, new Suggestion.Asked(item));
        });
        for (var problem : missing) {
            add(remedy(problem, journey), new Suggestion.Missing(next.get(), problem));
        }
        if (missing.isEmpty()) {
            add(ending.move(journey), new Suggestion.Ready(next.get()));
        }
    }

    private boolean isOneTooMany(Journey journey) {
        return missing.size() >= OPPORTUNITIES
                && !missing.containsKey(journey.opportunity().code());
    }

    /// What the rules would say if it moved now.
    private List<Diagnostic> missing(Journey journey, Stage next) {
        var move = new Happening.Move(next.code(), "", "");
        var opportunity = journey.opportunity().code();
        var missing = new ArrayList<Diagnostic>();
        for (var problem : draft.problems(draft.entry(List.of(move), Map.of(), opportunity))) {
            if (problem.isError() && OF_MOVES.contains(problem.check())) {
                missing.add(problem);
            }
        }
        return missing;
    }

    /// The rules say themselves what to type; a record of a contact is completed.
    private String remedy(Diagnostic problem, Journey journey) {
        var arguments = problem.arguments();
        var remedy = arguments.get(arguments.size() - 2);
        if (problem.check() == Check.MOVE_ACTIVITY && remedy.contains(" -v ")) {
            var touch = new Happening.Touch(arguments.get(2));
            return draft.completed(remedy, List.of(touch), journey.opportunity().code());
        }
        return remedy;
    }

    private void standardAction() {
        for (var journey : situation.journeys()) {
            var action = action(journey.stage().guide().action());
            if (!action.isEmpty()
                    && journey.stage().kind() == StageKind.OPEN
                    && situation.openActions().isEmpty()) {
                var via = ending.channel("");
                var plan =
                        new Happening.Plan(
                                action, now, situation.customer().owner(), "", "", false);
                var opportunity = journey.opportunity().code();
                var command =
                        draft.completed(
                                "tend log "
                                        + situation.customer().key()
                                        + Remedy.opportunity(opportunity)
                                        + " \"…\" -v "
                                        + via,
                                List.of(new Happening.Touch(via), plan),
                                opportunity);
                add(
                        command + " -n " + ShellWord.of(action) + " -d " + draft.rhythm(),
                        new Suggestion.Standard(journey.stage()));
            }
        }
    }

    private String action(Label label) {
        return label.in(language);
    }

    private void add(String command, Cause cause) {
        if (command.isEmpty()) {
            return;
        }
        var step = steps.get(command);
        if (step == null) {
            steps.put(command, new Suggestion(command, List.of(cause)));
        } else if (!step.causes().contains(cause)) {
            steps.put(command, step.and(cause));
        }
    }
}
