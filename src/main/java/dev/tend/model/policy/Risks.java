package dev.tend.model.policy;

import dev.tend.model.value.Label;

import java.util.Optional;

/// What puts a customer at risk (F32): no touch for so long, a complaint not settled within so
/// long, an opportunity that has stood in one stage for so long. `complaintField` is the yes-no
/// field of entries that says there is one.
public record Risks(
        Optional<Limit> silent,
        String complaintField,
        Optional<Limit> complaint,
        Optional<Limit> stuck) {
    public static final String SILENT = "silent";
    public static final String COMPLAINT = "complaint";
    public static final String STUCK = "stuck";

    public static final Risks NONE =
            new Risks(Optional.empty(), "", Optional.empty(), Optional.empty());

    /// The words for the risk of a code.
    public static Label label(String code) {
        return switch (code) {
            case SILENT -> new Label("no contact", "久未联系");
            case COMPLAINT -> new Label("open complaint", "投诉未结");
            case STUCK -> new Label("standstill", "停滞");
            default -> Label.of(code);
        };
    }

    /// Whether the risk of a code is watched.
    public boolean has(String code) {
        return switch (code) {
            case SILENT -> silent.isPresent();
            case COMPLAINT -> complaint.isPresent();
            case STUCK -> stuck.isPresent();
            default -> false;
        };
    }
}
