package dev.tend.model.policy;

import java.util.List;

/// What a team adds to the standard lists of vague words (F39): phrases that are `vague` here,
/// phrases that are `telling` here although the lists think little of them, and the `verbs` that
/// make a plan a deed. A phrase that the standard lists hold too is taken as the team says.
///
/// `shortest` is how much a summary must say, counted as `docs/quality.md` tells: a Han character
/// is 1, another word 2.
public record Wording(List<String> vague, List<String> telling, List<String> verbs, int shortest) {
    /// The standard lists as they are.
    public static final Wording STANDARD = new Wording(List.of(), List.of(), List.of(), 2);

    public Wording {
        vague = List.copyOf(vague);
        telling = List.copyOf(telling);
        verbs = List.copyOf(verbs);
    }
}
