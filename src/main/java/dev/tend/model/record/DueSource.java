package dev.tend.model.record;

import dev.tend.model.value.Coded;
import dev.tend.model.value.Label;

/// What makes something due (F28–F34). The code is what files, filters and programs say.
public enum DueSource implements Coded {
    /// An action that an entry planned (F28).
    PLAN("plan", "plan", "计划"),
    /// The rhythm of the customer's grade (F29).
    RHYTHM("rhythm", "keep in touch", "定期联系"),
    /// The time allowed in a stage (F22).
    LIMIT("limit", "stage limit", "阶段时限"),
    /// A key date (F31).
    DATE("date", "key date", "重要日期"),
    /// A line of the care plan (F33).
    CARE("care", "care plan", "关怀"),
    /// The next step of a touch sequence (F34).
    SEQUENCE("sequence", "sequence", "跟进节奏"),
    /// A customer without a grade (F15).
    GRADING("grading", "grade the customer", "客户定级"),
    /// A weighty move that waits for approval (F25).
    APPROVAL("approval", "approval", "审批"),
    /// The stage summary of a period (F9).
    SUMMARY("summary", "stage summary", "阶段总结"),
    /// Silence, a complaint or a standstill (F32).
    RISK("risk", "risk", "风险");

    private final String code;
    private final Label label;

    DueSource(String code, String english, String chinese) {
        this.code = code;
        this.label = new Label(english, chinese);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return label;
    }

    /// Whether its occurrences are told apart by a code of the policy or a stage's.
    boolean isCoded() {
        return this != RHYTHM && this != GRADING;
    }
}
