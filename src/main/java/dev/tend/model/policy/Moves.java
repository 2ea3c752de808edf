package dev.tend.model.policy;

import java.util.List;
import java.util.Optional;

/// Which moves between stages are allowed (F21), and which ones wait for approval (F25).
public record Moves(boolean skip, boolean back, List<Weighty> weighty) {
    public Moves {
        weighty = List.copyOf(weighty);
    }

    /// Moves from any of some stages to any of others, to be approved by somebody of a role.
    public record Weighty(List<String> from, List<String> to, String role) {
        public Weighty {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }
    }

    /// Who must approve a move; empty where it takes effect at once.
    public Optional<Weighty> weighty(Stage from, Stage to) {
        for (var one : weighty) {
            if (one.from().contains(from.code()) && one.to().contains(to.code())) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /// Whether one may move from a stage to another. An opportunity can be lost at any time.
    public boolean allows(Stage from, Stage to, Pipeline pipeline) {
        if (to.kind() == StageKind.LOST) {
            return true;
        }
        if (from.next().isPresent()) {
            return from.next().get().contains(to.code());
        }
        if (from.kind() == StageKind.LOST) {
            return back;
        }
        int distance = pipeline.distance(from, to);
        return distance < 0 ? back : skip || distance == 1;
    }

    /// The stages one may move to from a stage, in their normal order.
    public List<Stage> from(Stage from, Pipeline pipeline) {
        return pipeline.stages().stream()
                .filter(to -> !to.is(from) && allows(from, to, pipeline))
                .toList();
    }
}
