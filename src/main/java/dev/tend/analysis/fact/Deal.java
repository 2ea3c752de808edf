package dev.tend.analysis.fact;

import dev.tend.model.history.Journey;
import dev.tend.model.policy.Pipeline;
import dev.tend.model.policy.Stage;
import dev.tend.model.policy.StageKind;
import dev.tend.model.record.Happening;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Money;
import dev.tend.model.value.Totals;
import dev.tend.model.value.Zone;
import dev.tend.report.Cell;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An opportunity, which can be asked how it stood at the end of any day up to that of the facts.
public final class Deal implements Subject {
    private final Client client;
    private final Journey journey;
    private final Zone zone;
    private final List<Stand> stands = new ArrayList<>();

    Deal(Client client, Journey journey, Zone zone) {
        this.client = client;
        this.journey = journey;
        this.zone = zone;
        var stays = journey.stays();
        for (int i = 0; i < stays.size(); i++) {
            var leftAt =
                    i + 1 < stays.size()
                            ? Optional.of(stays.get(i + 1).since())
                            : Optional.<Moment>empty();
            stands.add(new Stand(this, stays.get(i), leftAt));
        }
    }

    public Journey journey() {
        return journey;
    }

    public List<Stand> stands() {
        return stands;
    }

    public boolean isThereOn(LocalDate day) {
        return !journey.began().isAfter(day);
    }

    public Stage stageOn(LocalDate day) {
        return standOn(day).stay().stage();
    }

    /// Where it stood at the end of a day; in its first stage before it began.
    public Stand standOn(LocalDate day) {
        var current = stands.getFirst();
        for (var stand : stands) {
            if (stand.isBegunBy(day)) {
                current = stand;
            }
        }
        return current;
    }

    public boolean isOpenOn(LocalDate day) {
        return stageOn(day).kind() == StageKind.OPEN;
    }

    public boolean isWonOn(LocalDate day) {
        return isWon(stageOn(day));
    }

    public boolean isLostOn(LocalDate day) {
        return stageOn(day).kind() == StageKind.LOST;
    }

    /// The furthest stage of the normal order that it stood in by the end of a day.
    public Stage furthestOn(LocalDate day, Pipeline pipeline) {
        var furthest = pipeline.first();
        for (var stand : stands) {
            var stage = stand.stay().stage();
            if (stand.isBegunBy(day)
                    && stage.kind() != StageKind.LOST
                    && pipeline.position(stage) > pipeline.position(furthest)) {
                furthest = stage;
            }
        }
        return furthest;
    }

    /// The day on which it was last won, or lost, where it stands so at the end of a day.
    public Optional<LocalDate> closedOn(LocalDate day) {
        Optional<LocalDate> closed = Optional.empty();
        var group = StageKind.OPEN;
        for (var stand : stands) {
            if (stand.isBegunBy(day)) {
                var next = group(stand.stay().stage());
                if (next == StageKind.OPEN) {
                    closed = Optional.empty();
                } else if (next != group) {
                    closed = Optional.of(stand.stay().entered());
                }
                group = next;
            }
        }
        return closed;
    }

    /// The day on which it was won for the first time, if that was by the end of a day.
    public Optional<LocalDate> firstWon(LocalDate day) {
        for (var stand : stands) {
            if (stand.isBegunBy(day) && isWon(stand.stay().stage())) {
                return Optional.of(stand.stay().entered());
            }
        }
        return Optional.empty();
    }

    /// Days from its beginning to one.
    public long daysTo(LocalDate day) {
        return ChronoUnit.DAYS.between(journey.began(), day);
    }

    /// How often the customer was touched about it up to the end of a day.
    public long touchesUpTo(LocalDate day) {
        long touches = 0;
        for (var entry : journey.entries()) {
            if (entry.first(Happening.Touch.class).isPresent()
                    && !entry.at().dayIn(zone).isAfter(day)) {
                touches++;
            }
        }
        return touches;
    }

    public Optional<Money> amount() {
        return journey.amount();
    }

    /// Every day by which it was expected to be signed, as said up to the end of a day, in order.
    public List<LocalDate> expectedUpTo(LocalDate day) {
        var expected = new ArrayList<LocalDate>();
        for (var entry : journey.entries()) {
            var said = entry.first(Happening.Expected.class);
            if (said.isPresent() && !entry.at().dayIn(zone).isAfter(day)) {
                expected.add(said.get().close());
            }
        }
        return expected;
    }

    public String code() {
        return journey.opportunity().code();
    }

    public static boolean isWon(Stage stage) {
        return group(stage) == StageKind.WON;
    }

    private static StageKind group(Stage stage) {
        return switch (stage.kind()) {
            case OPEN -> StageKind.OPEN;
            case WON, AFTER -> StageKind.WON;
            case LOST -> StageKind.LOST;
        };
    }

    @Override
    public Client client() {
        return client;
    }

    @Override
    public Optional<Deal> deal() {
        return Optional.of(this);
    }

    @Override
    public Cell value() {
        return amount().isPresent()
                ? new Cell.Amount(Totals.of(List.of(amount().get())))
                : Cell.BLANK;
    }
}
