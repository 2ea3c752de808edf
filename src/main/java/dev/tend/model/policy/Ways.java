package dev.tend.model.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Where the allowed moves of a pipeline lead (F21).
public record Ways(Pipeline pipeline, Moves moves) {
    /// The stages that cannot be reached from the first one.
    public List<Stage> unreachable() {
        var reached = reachable(pipeline.first(), Set.of());
        var others = new ArrayList<>(pipeline.stages());
        others.removeAll(reached);
        return others;
    }

    /// The open stages from which nothing can be won, but by way of being lost first; none where no
    /// stage is won.
    public List<Stage> deadEnds() {
        var deadEnds = new ArrayList<Stage>();
        if (!canBeWon(Set.copyOf(pipeline.stages()))) {
            return deadEnds;
        }
        var lost = new LinkedHashSet<Stage>();
        for (var stage : pipeline.stages()) {
            if (stage.kind() == StageKind.LOST) {
                lost.add(stage);
            }
        }
        for (var stage : pipeline.stages()) {
            if (stage.kind() == StageKind.OPEN && !canBeWon(reachable(stage, lost))) {
                deadEnds.add(stage);
            }
        }
        return deadEnds;
    }

    private static boolean canBeWon(Set<Stage> stages) {
        for (var stage : stages) {
            if (stage.kind() == StageKind.WON) {
                return true;
            }
        }
        return false;
    }

    private Set<Stage> reachable(Stage start, Set<Stage> avoided) {
        var reached = new LinkedHashSet<Stage>();
        var waiting = new ArrayList<>(List.of(start));
        while (!waiting.isEmpty()) {
            var stage = waiting.removeLast();
            if (!avoided.contains(stage) && reached.add(stage)) {
                waiting.addAll(moves.from(stage, pipeline));
            }
        }
        return reached;
    }
}
