package dev.tend.analysis.count;

import dev.tend.analysis.fact.Client;
import dev.tend.analysis.fact.Figure;
import dev.tend.analysis.fact.Population;
import dev.tend.model.policy.Policy;
import dev.tend.schedule.Deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Whether open customers were touched as often as their grade asks for (F29, F49), at the end of
/// the period.
final class Coverage {
    private final Policy policy;
    private final LocalDate day;
    private final List<Client> open = new ArrayList<>();
    private final List<Client> inRhythm = new ArrayList<>();

    Coverage(Population population) {
        this.policy = population.policy();
        this.day = population.end();
        for (var client : population.clients()) {
            if (client.isOpenOn(day)) {
                open.add(client);
                if (policy.planning().rhythm(client.customer().grade()).isPresent()) {
                    inRhythm.add(client);
                }
            }
        }
    }

    Figure open() {
        return Figure.count(open);
    }

    Figure inRhythm() {
        return Figure.count(inRhythm);
    }

    Figure covered() {
        return Figure.count(select(true));
    }

    Figure coverage() {
        return Figure.share(inRhythm, this::isCovered);
    }

    Figure blind() {
        return Figure.count(select(false));
    }

    Figure never() {
        var never = new ArrayList<Client>();
        for (var client : select(false)) {
            if (client.lastTouch(day).isEmpty()) {
                never.add(client);
            }
        }
        return Figure.count(never);
    }

    private List<Client> select(boolean isCovered) {
        var chosen = new ArrayList<Client>();
        for (var client : inRhythm) {
            if (isCovered(client) == isCovered) {
                chosen.add(client);
            }
        }
        return chosen;
    }

    private boolean isCovered(Client client) {
        var rhythm = policy.planning().rhythm(client.customer().grade());
        var touch = client.lastTouch(day);
        if (rhythm.isEmpty() || touch.isEmpty()) {
            return false;
        }
        var deadline =
                Deadline.after(
                        touch.get().entry().at(),
                        rhythm.get().length(),
                        policy.planning().calendar(),
                        policy.zone());
        return !deadline.due().dayIn(policy.zone()).isBefore(day);
    }
}
