package dev.tend.rules;

import dev.tend.model.Book;
import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.diagnosis.Severity;
import dev.tend.model.policy.Policy;
import dev.tend.model.record.Account;
import dev.tend.model.record.Entry;
import dev.tend.model.value.Moment;
import dev.tend.parallel.Progress;
import dev.tend.parallel.Workers;

import java.util.ArrayList;
import java.util.List;

/// Something that must hold in a book as it stands `now`. What a single file must hold by itself is
/// checked when it is read.
@FunctionalInterface
public interface Rule {
    List<Diagnostic> check(Book book, Moment now);

    /// The rules that compare the accounts of a book or the files of one, or look at its policy.
    private static List<Rule> across() {
        return List.of(new UniqueIds(), new Owners(), new StageWays(), new RequirementValues());
    }

    /// The rules for profiles. What logs an entry asks none of them, nor loads what they need.
    private static List<Rule> ofProfiles() {
        return List.of(
                new UniqueNumbers(),
                new Reach(),
                new Duplicates(),
                new ListedAmounts(),
                new CurrencyCodes());
    }

    /// Everything that is wrong with a book, sorted by place, as grave as its policy says.
    static List<Diagnostic> checkAll(Book book, Moment now) {
        var problems = found(across(), book, now);
        problems.addAll(found(ofProfiles(), book, now));
        var quality = new RecordQuality(book.policy());
        Workers.map(
                        book.accounts(),
                        one -> within(one, book.policy(), quality, now),
                        Progress.UNHEARD)
                .forEach(problems::addAll);
        return judged(problems, book.policy());
    }

    private static List<Diagnostic> within(
            Account account, Policy policy, RecordQuality quality, Moment now) {
        var problems = AccountRule.checkAll(account, policy, now);
        if (!account.isWhole()) {
            // What is left out may have moved it before. Who moves it now is still asked.
            problems.removeIf(problem -> problem.check() == Check.MOVE_FORBIDDEN);
        }
        for (var entry : account.entries()) {
            quality.check(entry, problems);
        }
        return problems;
    }

    /// What is wrong within one account.
    static List<Diagnostic> checkAccount(Account account, Policy policy, Moment now) {
        return judged(AccountRule.checkAll(account, policy, now), policy);
    }

    /// What is wrong with the words of one entry.
    static List<Diagnostic> checkWords(Entry entry, Policy policy) {
        var problems = new ArrayList<Diagnostic>();
        if (!entry.saysSomething()) {
            return problems;
        }
        new RecordQuality(policy).check(entry, problems);
        return judged(problems, policy);
    }

    /// What is wrong with the profiles of a book.
    static List<Diagnostic> checkProfiles(Book book, Moment now) {
        return judged(found(ofProfiles(), book, now), book.policy());
    }

    private static List<Diagnostic> found(List<Rule> rules, Book book, Moment now) {
        var problems = new ArrayList<Diagnostic>();
        for (var rule : rules) {
            problems.addAll(rule.check(book, now));
        }
        return problems;
    }

    private static List<Diagnostic> judged(List<Diagnostic> problems, Policy policy) {
        var judged = new ArrayList<Diagnostic>();
        for (var problem : problems) {
            var severity =
                    policy.standards()
                            .severities()
                            .getOrDefault(problem.check(), problem.severity());
            if (severity != Severity.OFF) {
                judged.add(problem.as(severity));
            }
        }
        judged.sort(null);
        return judged;
    }
}
