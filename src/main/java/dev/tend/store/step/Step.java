package dev.tend.store.step;

import java.util.List;

/// The writes of one command, as its note keeps them. Numbers grow with time.
public record Step(int number, State state, Deed deed, List<FileChange> changes) {
    /// What became of the writes; the code is the ending of the note's file.
    public enum State {
        WRITTEN("written"),
        UNDONE("undone");

        private final String code;

        State(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public Step {
        changes = List.copyOf(changes);
    }
}
