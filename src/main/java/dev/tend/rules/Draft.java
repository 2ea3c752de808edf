package dev.tend.rules;

import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.history.Situation;
import dev.tend.model.policy.Fillable;
import dev.tend.model.policy.Policy;
import dev.tend.model.record.Account;
import dev.tend.model.record.Attributes;
import dev.tend.model.record.Entry;
import dev.tend.model.record.EntryId;
import dev.tend.model.record.Happening;
import dev.tend.model.record.Result;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Places;
import dev.tend.model.value.Value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// An entry that nobody has written yet, to be held against the rules before somebody does. What
/// they say without it is found once, however many drafts are asked for.
final class Draft {
    private static final Places NOWHERE = Places.unwritten("");
    private static final String WORDS = "…";
    private static final String RHYTHM = "+1w";

    private final Situation situation;
    private final Policy policy;
    private final Moment now;
    private Optional<Set<Diagnostic>> before = Optional.empty();
    private Optional<Ahead> ahead = Optional.empty();

    Draft(Situation situation, Policy policy, Moment now) {
        this.situation = situation;
        this.policy = policy;
        this.now = now;
    }

    /// The whole history with an entry of now that says nothing, and what is open when it comes.
    private record Ahead(Situation situation, OpenSteps steps) {}

    /// What the entry would make wrong that was not wrong before.
    List<Diagnostic> problems(Entry entry) {
        var problems = Rule.checkAccount(with(entry), policy, now);
        if (before.isEmpty()) {
            var found = Rule.checkAccount(situation.account(), policy, now);
            before = Optional.of(new HashSet<>(found));
        }
        problems.removeAll(before.get());
        return problems;
    }

    Entry entry(List<Happening> happenings, Map<String, Value> texts, String opportunity) {
        var owner = situation.customer().owner();
        var by =
                owner.isEmpty() && !policy.team().isEmpty()
                        ? policy.team().getFirst().code()
                        : owner;
        return new Entry(
                "0".repeat(EntryId.LENGTH),
                now,
                by,
                opportunity,
                happenings,
                new Attributes(texts),
                NOWHERE);
    }

    /// A command that writes a record of a contact, with the options that supply what the policy
    /// requires of it. `happenings` are what the command says already.
    String completed(String command, List<Happening> happenings, String opportunity) {
        var complete = new StringBuilder(command);
        var known = new ArrayList<>(happenings);
        var missing = missing(known, opportunity);
        if (missing.contains("result")) {
            complete.append(" -r ").append(Result.CONTINUE.code());
            known.add(new Happening.Outcome(Result.CONTINUE));
            missing = missing(known, opportunity);
        }
        for (var field : missing) {
            complete.append(' ').append(option(field));
        }
        return complete.toString();
    }

    private String option(String field) {
        var contacts = situation.customer().contacts();
        if (field.equals(Fillable.NEXT)) {
            return "-n \"…\" -d " + rhythm();
        }
        return field.equals("with") && !contacts.isEmpty()
                ? "-w " + ShellWord.of(contacts.getFirst().name())
                : Remedy.ofEntry(field);
    }

    /// When the next step is due where nobody says: after the time that the customer's grade has.
    String rhythm() {
        var limit = policy.planning().rhythm(situation.customer().grade());
        return limit.isPresent() && !limit.get().length().unit().isWorkingTime()
                ? "+" + limit.get().length()
                : RHYTHM;
    }

    private List<String> missing(List<Happening> happenings, String opportunity) {
        var entry = entry(happenings, Map.of("summary", new Value.Text(WORDS)), opportunity);
        var there = ahead.orElseGet(this::lookAhead);
        ahead = Optional.of(there);
        var missing = new ArrayList<String>();
        for (var field : RequiredFields.required(entry, there.situation(), policy).keySet()) {
            if (!there.steps().wouldHave(entry, field)) {
                missing.add(field);
            }
        }
        return missing;
    }

    private Ahead lookAhead() {
        var account = with(entry(List.of(), Map.of(), ""));
        var whole = Situation.of(account, policy, LocalDate.MAX);
        var steps = new OpenSteps(account);
        for (var entry : whole.entries()) {
            if (entry.places().whole().equals(NOWHERE.whole())) {
                break;
            }
            steps.take(entry);
        }
        return new Ahead(whole, steps);
    }

    private Account with(Entry entry) {
        var account = situation.account();
        var entries = new ArrayList<>(account.entries());
        entries.add(entry);
        return new Account(account.customer(), entries, account.leftOut());
    }
}
