package dev.tend.cli.command;

import dev.tend.model.policy.Person;

import java.util.List;
import java.util.Optional;

/// Who is at the keyboard: `--by`, else `TEND_USER`, else the git identity matched to the team. A
/// wrong guess is never written.
public record Identity(App app) {
    static final String VARIABLE = "TEND_USER";
    private static final String OPTION = "--by";

    /// What says who it is.
    static final List<String> SOURCES = List.of(OPTION, VARIABLE);

    /// The person who writes.
    public Person writer(Arguments arguments) {
        var named = arguments.option(OPTION);
        if (named.isPresent()) {
            return new Input(app).person(OPTION, named.get());
        }
        return self();
    }

    /// The person, where the surroundings tell. A `TEND_USER` who is nobody of the team is refused.
    public Optional<Person> known() {
        var user = app.environment().variable(VARIABLE);
        if (user.isPresent()) {
            return Optional.of(new Input(app).person(VARIABLE, user.get()));
        }
        var git = app.headStart().gitIdentity();
        var byEmail = matching(git.email());
        return byEmail.isPresent() ? byEmail : matching(git.name());
    }

    /// The person at the keyboard, where that must be known.
    Person self() {
        return known().orElseThrow(() -> {
            var codes = app.policy().team().stream().map(Person::code).toList();
            return Refusal.usage(
                    app.say("who.unknown"), app.say("who.advice", String.join(" ", codes)));
        });
    }

    private Optional<Person> matching(String word) {
        var meant = word.isEmpty() ? List.<Person>of() : app.policy().people(word);
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }
}
