package dev.tend.analysis.fact;

import dev.tend.model.record.Entry;
import dev.tend.parallel.Progress;
import dev.tend.parallel.Workers;
import dev.tend.wording.Flaw;
import dev.tend.wording.RecordText;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// The contact records whose summary says nothing (F39). To judge words takes longest of all that
/// figures are counted from, so each is judged once.
public final class VagueRecords {
    private final Set<Entry> entries;

    private VagueRecords(Set<Entry> entries) {
        this.entries = entries;
    }

    static VagueRecords of(Facts facts) {
        var policy = facts.policy();
        var judge = RecordText.judge(policy.standards().wording(), policy.channels());
        Set<Entry> entries = Collections.newSetFromMap(new IdentityHashMap<>());
        Workers.map(facts.clients(), client -> among(client, judge), Progress.UNHEARD)
                .forEach(entries::addAll);
        return new VagueRecords(entries);
    }

    public boolean has(Logged logged) {
        return entries.contains(logged.entry());
    }

    private static List<Entry> among(Client client, RecordText judge) {
        var vague = new ArrayList<Entry>();
        for (var logged : client.log()) {
            if (logged.entry().isContactRecord() && isVague(logged.entry(), judge)) {
                vague.add(logged.entry());
            }
        }
        return vague;
    }

    private static boolean isVague(Entry entry, RecordText judge) {
        var flaw = judge.summary(entry.summary());
        return flaw.isPresent() && flaw.get().kind() == Flaw.Kind.VAGUE;
    }
}
