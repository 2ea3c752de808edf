package dev.tend.render.diagnosis;

import dev.tend.model.diagnosis.Check;
import dev.tend.text.Messages;

/// A check in general, as manuals and code hosts explain it: what particular problems name is left
/// open as `…`.
public record CheckWords(Messages messages) {
    private static final Object[] OPEN = {"…", "…", "…", "…", "…", "…", "…", "…", "…", "…"};

    /// What is wrong, in one sentence.
    public String summary(Check check) {
        return messages.get("check." + check.code(), OPEN);
    }

    /// What to do about it.
    public String advice(Check check) {
        return messages.get("check." + check.code() + ".advice", OPEN);
    }

    /// Why it matters; empty where that goes without saying.
    public String why(Check check) {
        var key = "check." + check.code() + ".why";
        return messages.has(key) ? messages.get(key) : "";
    }
}
