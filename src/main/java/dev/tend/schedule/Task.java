package dev.tend.schedule;

import dev.tend.model.Action;
import dev.tend.model.Moment;
import dev.tend.model.Person;
import dev.tend.model.Transition;

import java.time.LocalDate;
import java.util.List;

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

    /// To approve a weighty move (F25); it is due from the day it was asked for on, for everybody
    /// who may approve it.
    record Approval(Transition move, LocalDate asked, List<Person> approvers) implements Task {
        public Approval {
            approvers = List.copyOf(approvers);
        }

        @Override
        public String id() {
            return move.entry().id();
        }

        @Override
        public Moment due() {
            return Moment.of(asked);
        }

        @Override
        public boolean isFor(Person person) {
            return approvers.contains(person);
        }
    }
}
