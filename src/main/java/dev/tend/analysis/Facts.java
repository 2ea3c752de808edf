package dev.tend.analysis;

import dev.tend.model.Policy;
import dev.tend.model.Situation;
import dev.tend.parallel.Crew;
import dev.tend.parallel.Progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Everything that figures are counted from, as of the end of a day: one fold for any number of
/// reports.
public final class Facts {
    private final Policy policy;
    private final LocalDate day;
    private final List<Client> clients;
    private Optional<VagueRecords> vague = Optional.empty();

    private Facts(Policy policy, LocalDate day, List<Client> clients) {
        this.policy = policy;
        this.day = day;
        this.clients = clients;
    }

    /// Of situations as of `day`.
    public static Facts of(List<Situation> situations, Policy policy, LocalDate day) {
        var zone = policy.zone();
        var clients = Crew.map(situations, one -> new Client(one, zone), Progress.UNHEARD);
        return new Facts(policy, day, List.copyOf(clients));
    }

    public Policy policy() {
        return policy;
    }

    public LocalDate day() {
        return day;
    }

    public List<Client> clients() {
        return clients;
    }

    /// Judged when a figure first asks for them.
    VagueRecords vague() {
        var judged = vague.orElseGet(() -> VagueRecords.of(this));
        vague = Optional.of(judged);
        return judged;
    }

    /// The first day on which anything is known.
    public LocalDate firstDay() {
        var first = day;
        for (var client : clients) {
            for (var deal : client.deals()) {
                first = earlier(first, deal.journey().began());
            }
            for (var logged : client.log()) {
                first = earlier(first, logged.day());
            }
        }
        return first;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return b.isBefore(a) ? b : a;
    }
}
