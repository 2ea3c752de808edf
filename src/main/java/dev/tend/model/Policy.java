package dev.tend.model;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The team's own rules, from `tend.yaml`. `language` is the one the book asks for; `country` an
/// ISO 3166 code for reading phone numbers, or empty.
public record Policy(
        String name,
        Optional<Language> language,
        ZoneId zone,
        String currency,
        String country,
        NumberPattern numbers,
        List<Person> team,
        Pipeline pipeline,
        Map<Grade, Length> rhythms,
        List<Choice> channels,
        List<Choice> sources,
        List<Choice> reasons,
        List<Choice> milestones,
        List<Choice> activities,
        List<Field> customerFields,
        List<Field> entryFields,
        Standards standards) {

    /// What the codes of a field stand for; nothing where its values are no codes.
    public List<? extends Coded> choices(Field field) {
        return switch (field.kind()) {
            case PERSON, PERSONS -> team;
            case GRADE -> List.of(Grade.values());
            case SOURCE -> sources;
            case CONTACT_ROLE -> List.of(ContactRole.values());
            case TEMPLATE -> standards.templates();
            case YES_NO -> List.of(YesNo.values());
            case CHOICE -> field.choices();
            case TEXT, TEXTS, NUMBER, DAY, MOMENT, MONEY -> List.of();
        };
    }

    /// The person with exactly this code.
    public Optional<Person> person(String code) {
        for (var person : team) {
            if (person.code().equals(code)) {
                return Optional.of(person);
            }
        }
        return Optional.empty();
    }
}
