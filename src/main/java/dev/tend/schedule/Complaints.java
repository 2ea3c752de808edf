package dev.tend.schedule;

import dev.tend.model.policy.Risks;
import dev.tend.model.record.DueSource;
import dev.tend.model.record.Entry;
import dev.tend.model.record.Occurrence;
import dev.tend.model.value.YesNo;
import dev.tend.schedule.Reckoning.Base;

import java.util.Optional;

/// A complaint that is open (F32): from the first entry that says there is one until an entry says
/// there is none, or closes it.
final class Complaints {
    private Complaints() {}

    static void add(Case it) {
        var risks = it.policy().planning().risks();
        if (risks.complaint().isEmpty() || risks.complaintField().isEmpty()) {
            return;
        }
        var open = open(it, risks.complaintField());
        if (open.isPresent()) {
            var limit = risks.complaint().get();
            var at = open.get().at();
            it.addOpen(
                    occurrence(it, open.get()),
                    new Reckoning(
                            Base.REPORTED,
                            at,
                            Optional.of(limit.place()),
                            open,
                            Optional.of(it.deadline(at, limit.length()))));
        }
    }

    private static Occurrence occurrence(Case it, Entry complaint) {
        var day = complaint.at().dayIn(it.zone());
        return new Occurrence(DueSource.RISK, Risks.COMPLAINT, "", day);
    }

    private static Optional<Entry> open(Case it, String field) {
        Optional<Entry> open = Optional.empty();
        for (var entry : it.situation().entries()) {
            if (open.isPresent() && closes(entry, occurrence(it, open.get()).toString())) {
                open = Optional.empty();
            }
            var answer = entry.attributes().text(field);
            if (answer.equals(YesNo.NO.code())) {
                open = Optional.empty();
            } else if (answer.equals(YesNo.YES.code()) && open.isEmpty()) {
                open = Optional.of(entry);
            }
        }
        return open;
    }

    private static boolean closes(Entry entry, String reference) {
        for (var happening : entry.happenings()) {
            if (happening.closes().contains(reference)) {
                return true;
            }
        }
        return false;
    }
}
