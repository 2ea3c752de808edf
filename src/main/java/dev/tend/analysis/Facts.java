package dev.tend.analysis;

import dev.tend.model.Policy;
import dev.tend.model.Situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Everything that figures are counted from, as of the end of a day: one fold for any number of
/// reports.
public record Facts(Policy policy, LocalDate day, List<Client> clients) {
    public Facts {
        clients = List.copyOf(clients);
    }

    /// Of situations as of `day`.
    public static Facts of(List<Situation> situations, Policy policy, LocalDate day) {
        var clients = new ArrayList<Client>(situations.size());
        for (var situation : situations) {
            clients.add(new Client(situation, policy.zone()));
        }
        return new Facts(policy, day, clients);
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
