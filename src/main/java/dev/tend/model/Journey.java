package dev.tend.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An opportunity's way through the stages, in order; never empty. The last stay is the current
/// one.
public record Journey(Customer customer, Opportunity opportunity, List<Stay> stays) {
    public Journey {
        stays = List.copyOf(stays);
    }

    public Stay current() {
        return stays.getLast();
    }

    public Stage stage() {
        return current().stage();
    }

    public LocalDate began() {
        return stays.getFirst().entered();
    }

    public Status status() {
        return stage().status();
    }

    /// The furthest stage of the normal order ever stood in.
    public Stage furthest(Pipeline pipeline) {
        Stage furthest = pipeline.first();
        for (var stay : stays) {
            if (stay.stage().kind() != StageKind.LOST
                    && pipeline.position(stay.stage()) > pipeline.position(furthest)) {
                furthest = stay.stage();
            }
        }
        return furthest;
    }

    /// Whether it was ever won.
    public boolean everWon() {
        return stays.stream().anyMatch(stay -> stay.stage().status() == Status.WON);
    }

    public Optional<Money> amount() {
        return opportunity.attributes().money("amount");
    }
}
