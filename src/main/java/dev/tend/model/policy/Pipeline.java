package dev.tend.model.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The stages of a book in their normal order. Never empty.
public record Pipeline(List<Stage> stages) {
    private static final int NOWHERE = -1;

    public Pipeline {
        stages = List.copyOf(stages);
        if (stages.isEmpty()) {
            throw new IllegalArgumentException("a pipeline without stages");
        }
    }

    /// Where every opportunity begins.
    public Stage first() {
        return stages.getFirst();
    }

    /// The stage with exactly this code.
    public Optional<Stage> stage(String code) {
        for (var stage : stages) {
            if (stage.code().equals(code)) {
                return Optional.of(stage);
            }
        }
        return Optional.empty();
    }

    /// The stages an opportunity passes when all goes well: all but those of kind lost.
    public List<Stage> normalOrder() {
        var order = new ArrayList<Stage>(stages.size());
        for (var stage : stages) {
            if (stage.kind() != StageKind.LOST) {
                order.add(stage);
            }
        }
        return order;
    }

    /// The stages from one to another in the normal order, negative where that is back.
    public int distance(Stage from, Stage to) {
        var order = normalOrder();
        return position(to, order) - position(from, order);
    }

    /// Where a stage stands in their order, from 0; -1 where it is none of them.
    public int position(Stage stage) {
        return position(stage, stages);
    }

    /// Where a stage stands in any order, from 0; -1 where it is none of it.
    public static int position(Stage stage, List<Stage> order) {
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).is(stage)) {
                return i;
            }
        }
        return NOWHERE;
    }
}
