package dev.tend.model;

import java.util.List;
import java.util.Optional;

/// The stages of a book in their normal order. Never empty.
public record Pipeline(List<Stage> stages) {
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
        return stages.stream().filter(stage -> stage.kind() != StageKind.LOST).toList();
    }

    public int position(Stage stage) {
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).isSame(stage)) {
                return i;
            }
        }
        return -1;
    }
}
