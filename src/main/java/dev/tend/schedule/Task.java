package dev.tend.schedule;

import dev.tend.model.Action;
import dev.tend.model.Moment;
import dev.tend.model.Person;
import dev.tend.model.Transition;

/// What somebody is asked to do.
public sealed interface Task {
    /// The id of the entry that asks for it.
    String id();

    Moment due();

    /// Whether it is this person's to do.
    boolean isFor(Person person);

    /// To carry out an action that was planned (F28).
    record Planned(Action action) implements Task {
        @Override
        public String id() {
            return action.id();
        }

        @Override
        public Moment due() {
            return action.due();
        }

        @Override
        public boolean isFor(Person person) {
            return action.owner().equals(person.code());
        }
    }

    /// To approve a weighty move (F25); it is due from the day it was asked for.
    record Approval(Transition move, String role) implements Task {
        @Override
        public String id() {
            return move.entry().id();
        }

        @Override
        public Moment due() {
            return move.entry().at();
        }

        @Override
        public boolean isFor(Person person) {
            return person.role().equals(role) && !person.code().equals(move.entry().by());
        }
    }
}
