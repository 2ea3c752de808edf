package dev.tend.rules;

import dev.tend.model.history.Journey;
import dev.tend.model.history.Situation;
import dev.tend.model.policy.Policy;
import dev.tend.model.policy.Risks;
import dev.tend.model.policy.Stage;
import dev.tend.model.policy.StageKind;
import dev.tend.model.record.Happening;
import dev.tend.model.record.Occurrence;
import dev.tend.model.value.Moment;
import dev.tend.model.value.YesNo;
import dev.tend.schedule.Task;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What to type to end tasks of a customer. What only the person who types can know stands as `…`.
public final class ClosingCommand {
    private static final String WORDS = " \"…\"";

    private final Situation situation;
    private final Policy policy;
    private final Draft draft;
    private final Map<String, String> opportunities = new HashMap<>();

    public ClosingCommand(Situation situation, Policy policy, Moment now) {
        this(situation, policy, new Draft(situation, policy, now));
    }

    ClosingCommand(Situation situation, Policy policy, Draft draft) {
        this.situation = situation;
        this.policy = policy;
        this.draft = draft;
        // An action belongs to the opportunity of the entry that planned it.
        for (var action : situation.openActions()) {
            opportunities.putIfAbsent(action.id(), action.entry().opportunity());
        }
    }

    /// The command; empty for what no command ends.
    public String of(Task task) {
        var occurrence = Occurrence.read(task.reference());
        return switch (task.source()) {
            case PLAN -> done(task);
            case RHYTHM, SEQUENCE -> touch(task, "", List.of());
            case LIMIT -> occurrence.map(this::move).orElse("");
            case DATE -> done(task);
            case CARE -> occurrence.map(one -> care(task, one)).orElse("");
            case GRADING -> "tend edit " + key() + " grade=…";
            case APPROVAL -> "tend approve " + task.id();
            case SUMMARY -> "";
            case RISK -> occurrence.map(one -> risk(task, one)).orElse("");
        };
    }

    private String key() {
        return situation.customer().key();
    }

    private String done(Task task) {
        var via = channel(task.via());
        var happenings = new ArrayList<Happening>();
        happenings.add(new Happening.Touch(via));
        happenings.add(new Happening.Done(List.of(task.reference())));
        return draft.completed(
                "tend done " + task.id() + WORDS + " -v " + via,
                happenings,
                opportunities.getOrDefault(task.id(), ""));
    }

    private String touch(Task task, String more, List<Happening> beside) {
        var via = channel(task.via());
        var happenings = new ArrayList<>(beside);
        happenings.add(new Happening.Touch(via));
        return draft.completed("tend log " + key() + WORDS + " -v " + via + more, happenings, "");
    }

    private String care(Task task, Occurrence occurrence) {
        var care = policy.planning().care(occurrence.code());
        if (care.isEmpty() || care.get().activity().isEmpty()) {
            return done(task);
        }
        var activity = care.get().activity();
        return touch(task, " --activity " + activity, List.of(new Happening.Activity(activity)));
    }

    private String risk(Task task, Occurrence occurrence) {
        return switch (occurrence.code()) {
            case Risks.STUCK -> move(occurrence);
            case Risks.COMPLAINT ->
                    touch(
                            task,
                            " --set "
                                    + policy.planning().risks().complaintField()
                                    + "="
                                    + YesNo.NO.code(),
                            List.of());
            default -> touch(task, "", List.of());
        };
    }

    private String move(Occurrence occurrence) {
        var journey = situation.journeyOf(occurrence.subject());
        return journey.isPresent() ? move(journey.get()) : "";
    }

    /// The move of an opportunity to the next stage.
    String move(Journey journey) {
        var next = next(journey);
        return "tend move "
                + key()
                + " "
                + (next.isPresent() ? next.get().code() : "STAGE")
                + Remedy.opportunity(journey.opportunity().code());
    }

    /// The nearest of the later stages that one may move on to.
    Optional<Stage> next(Journey journey) {
        var pipeline = policy.pipeline();
        var here = journey.stage();
        for (var stage : policy.standards().moves().from(here, pipeline)) {
            if (stage.kind() != StageKind.LOST
                    && pipeline.position(stage) > pipeline.position(here)) {
                return Optional.of(stage);
            }
        }
        return Optional.empty();
    }

    /// The channel that is asked for, else that of the last touch, else the first of the book.
    String channel(String asked) {
        if (!asked.isEmpty()) {
            return asked;
        }
        var touch = situation.lastTouch().flatMap(entry -> entry.first(Happening.Touch.class));
        if (touch.isPresent()) {
            return touch.get().channel();
        }
        return policy.channels().isEmpty() ? "phone" : policy.channels().getFirst().code();
    }
}
