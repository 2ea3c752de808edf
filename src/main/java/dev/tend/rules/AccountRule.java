package dev.tend.rules;

import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.history.Situation;
import dev.tend.model.policy.Policy;
import dev.tend.model.record.Account;
import dev.tend.model.value.Moment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Something that must hold within one account, whatever the others are. The situation is that of
/// the whole history, later entries included.
@FunctionalInterface
interface AccountRule {
    void check(Situation situation, Policy policy, Moment now, List<Diagnostic> problems);

    /// Every such rule there is.
    List<AccountRule> ALL =
            List.of(
                    new References(),
                    new Filing(),
                    new RequiredFields(),
                    new StageMoves(),
                    new Approvals(),
                    new ClosingDays(),
                    new Promptness());

    /// What all of them say about one account.
    static List<Diagnostic> checkAll(Account account, Policy policy, Moment now) {
        var situation = Situation.of(account, policy, LocalDate.MAX);
        var problems = new ArrayList<Diagnostic>();
        for (var rule : ALL) {
            rule.check(situation, policy, now, problems);
        }
        return problems;
    }
}
