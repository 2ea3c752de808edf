package dev.tend.analysis.fact;

import dev.tend.model.history.Situation;
import dev.tend.model.policy.Policy;
import dev.tend.parallel.Progress;
import dev.tend.parallel.Workers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Everything that figures are counted from, as of the end of a day: one fold for any number of
/// reports.
public final class Facts {
    private final Policy policy;
    private final LocalDate day;
    private final List<Client> clients;
    private final Predicate<String> owners;
    private Optional<VagueRecords> vague = Optional.empty();

    private Facts(Policy policy, LocalDate day, List<Client> clients, Predicate<String> owners) {
        this.policy = policy;
        this.day = day;
        this.clients = clients;
        this.owners = owners;
    }

    /// Of situations as of `day`.
    public static Facts of(List<Situation> situations, Policy policy, LocalDate day) {
        return of(situations, policy, day, _ -> true);
    }

    /// Of situations as of `day`, each customer while it belonged to one of some people, given by
    /// their codes (F38).
    public static Facts of(
            List<Situation> situations, Policy policy, LocalDate day, Predicate<String> owners) {
        var zone = policy.zone();
        var clients =
                new ArrayList<>(
                        Workers.map(situations, one -> new Client(one, zone), Progress.UNHEARD));
        clients.removeIf(client -> client.owners().stream().noneMatch(owners));
        return new Facts(policy, day, List.copyOf(clients), owners);
    }

    public Policy policy() {
        return policy;
    }

    public LocalDate day() {
        return day;
    }

    /// Those who ever belonged to one of the people asked for.
    public List<Client> clients() {
        return clients;
    }

    /// Those who belonged to one of them at the end of a day.
    public List<Client> clientsOn(LocalDate end) {
        var then = new ArrayList<Client>();
        for (var client : clients) {
            if (owners.test(client.ownerOn(end))) {
                then.add(client);
            }
        }
        return then;
    }

    /// Judged when a figure first asks for them.
    public VagueRecords vague() {
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
