package dev.tend.schedule;

import dev.tend.model.history.Transition;
import dev.tend.model.policy.Person;
import dev.tend.model.record.DueSource;
import dev.tend.model.value.Label;
import dev.tend.model.value.Moment;
import dev.tend.schedule.Reckoning.Base;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What entries ask for: the actions they planned (F28), and the approval of weighty moves (F25),
/// which is due at once for everybody who may give it.
final class Planned {
    private Planned() {}

    static void add(Case it) {
        for (var action : it.situation().openActions()) {
            var reckoning =
                    new Reckoning(
                            Base.PLANNED,
                            action.plan().due(),
                            Optional.empty(),
                            Optional.of(action.entry()),
                            Optional.empty());
            it.add(
                    new Task(
                            action.id(),
                            action.id(),
                            DueSource.PLAN,
                            Label.of(action.plan().what()),
                            action.due(),
                            action.due().dayIn(it.zone()),
                            List.of(action.owner()),
                            action.plan().via(),
                            action.plan().fixed(),
                            ""),
                    reckoning);
        }
        for (var journey : it.situation().journeys()) {
            var move = journey.pending();
            if (move.isPresent()) {
                approval(it, journey.opportunity().code(), move.get());
            }
        }
    }

    private static void approval(Case it, String opportunity, Transition move) {
        var owners = new ArrayList<String>();
        for (Person person : move.approvers(it.policy())) {
            owners.add(person.code());
        }
        var asked = Moment.of(move.entry().at().dayIn(it.zone()));
        var reckoning =
                new Reckoning(
                        Base.ASKED,
                        move.entry().at(),
                        Optional.empty(),
                        Optional.of(move.entry()),
                        Optional.empty());
        it.add(
                new Task(
                        move.entry().id(),
                        move.entry().id(),
                        DueSource.APPROVAL,
                        it.of(opportunity, what(move)),
                        asked,
                        asked.dayIn(it.zone()),
                        owners,
                        "",
                        false,
                        ""),
                reckoning);
    }

    private static Label what(Transition move) {
        var source = DueSource.APPROVAL.label();
        return new Label(
                source.english()
                        + ": "
                        + move.from().label().english()
                        + " → "
                        + move.to().label().english(),
                source.chinese()
                        + ": "
                        + move.from().label().chinese()
                        + " → "
                        + move.to().label().chinese());
    }
}
