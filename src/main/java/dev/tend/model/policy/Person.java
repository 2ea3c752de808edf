package dev.tend.model.policy;

import dev.tend.model.value.Coded;
import dev.tend.model.value.Label;

import java.util.List;

/// Somebody of the team (F35). `role` is a code of the team's own; `lead` sees everybody's work
/// (F37); `department` is a code of the team's own, or empty.
public record Person(
        String code,
        String name,
        String role,
        String department,
        List<String> aliases,
        List<String> emails)
        implements Coded {
    public Person {
        aliases = List.copyOf(aliases);
        emails = List.copyOf(emails);
    }

    @Override
    public Label label() {
        return Label.of(name);
    }

    public boolean isLead() {
        return role.equals("lead");
    }

    /// Whether `word` is this person's code, name, alias or e-mail.
    public boolean answersTo(String word) {
        return code.equalsIgnoreCase(word)
                || name.equalsIgnoreCase(word)
                || contains(aliases, word)
                || contains(emails, word);
    }

    private static boolean contains(List<String> words, String word) {
        for (var one : words) {
            if (one.equalsIgnoreCase(word)) {
                return true;
            }
        }
        return false;
    }
}
