package dev.tend.model.policy;

import dev.tend.model.record.ContactRole;
import dev.tend.model.record.Occurrence;
import dev.tend.model.value.Coded;
import dev.tend.model.value.Label;
import dev.tend.model.value.Language;
import dev.tend.model.value.NumberPattern;
import dev.tend.model.value.YesNo;
import dev.tend.model.value.Zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The team's own rules, from `tend.yaml`. `language` is the one the book asks for; `country` an
/// ISO 3166 code for reading phone numbers, or empty.
public record Policy(
        String name,
        Optional<Language> language,
        Zone zone,
        String currency,
        String country,
        NumberPattern numbers,
        List<Person> team,
        List<Choice> departments,
        Pipeline pipeline,
        List<Choice> channels,
        List<Choice> sources,
        List<Choice> reasons,
        List<Choice> milestones,
        List<Choice> activities,
        List<Field> customerFields,
        List<Field> entryFields,
        List<Tier> tiers,
        Standards standards,
        Planning planning) {
    public Policy {
        tiers = List.copyOf(tiers);
    }

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

    /// Everybody an action can be given to: the persons, then the departments (F36).
    public List<Coded> assignees() {
        var assignees = new ArrayList<Coded>(team);
        assignees.addAll(departments);
        return assignees;
    }

    /// What an occurrence asks for, in words.
    public Label actionOf(Occurrence occurrence) {
        return switch (occurrence.source()) {
            case LIMIT -> about(occurrence, stageLabel(occurrence.code()));
            case DATE ->
                    planning.date(occurrence.code())
                            .map(date -> with(date.action(), occurrence.subject()))
                            .orElse(Label.of(occurrence.toString()));
            case CARE ->
                    planning.care(occurrence.code())
                            .map(Care::action)
                            .orElse(Label.of(occurrence.toString()));
            case SEQUENCE ->
                    planning.sequence(occurrence.code())
                            .flatMap(sequence -> sequence.step(occurrence.subject()))
                            .map(Sequence.Step::action)
                            .orElse(Label.of(occurrence.toString()));
            case RISK -> about(occurrence, Risks.label(occurrence.code()));
            case SUMMARY -> about(occurrence, Label.of(occurrence.subject()));
            case PLAN, RHYTHM, GRADING, APPROVAL -> occurrence.source().label();
        };
    }

    /// The same with the name of the opportunity that it is about. It comes before the rest, as a
    /// table shows the beginning of what is too wide for it.
    public Label actionOf(Occurrence occurrence, String opportunity) {
        return switch (occurrence.source()) {
            case LIMIT -> about(occurrence, of(opportunity, stageLabel(occurrence.code())));
            case RISK -> about(occurrence, of(opportunity, Risks.label(occurrence.code())));
            case PLAN, RHYTHM, GRADING, APPROVAL, DATE, CARE, SEQUENCE, SUMMARY ->
                    actionOf(occurrence);
        };
    }

    private static Label of(String opportunity, Label what) {
        return new Label(
                opportunity + " · " + what.english(), opportunity + " · " + what.chinese());
    }

    private static Label about(Occurrence occurrence, Label what) {
        var source = occurrence.source().label();
        return new Label(
                source.english() + ": " + what.english(), source.chinese() + ": " + what.chinese());
    }

    private static Label with(Label action, String subject) {
        return subject.isEmpty()
                ? action
                : new Label(action.english() + ": " + subject, action.chinese() + ": " + subject);
    }

    private Label stageLabel(String code) {
        return pipeline.stage(code).map(Stage::label).orElse(Label.of(code));
    }

    /// Whether the rule is there that an occurrence names.
    public boolean hasRule(Occurrence occurrence) {
        return switch (occurrence.source()) {
            case RHYTHM -> !planning.rhythms().isEmpty();
            case LIMIT -> pipeline.stage(occurrence.code()).isPresent();
            case DATE -> planning.date(occurrence.code()).isPresent();
            case CARE -> planning.care(occurrence.code()).isPresent();
            case SEQUENCE -> planning.sequence(occurrence.code()).isPresent();
            case RISK -> planning.risks().has(occurrence.code());
            case PLAN, GRADING, APPROVAL, SUMMARY -> true;
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

    /// Who may be meant by a code, name, alias or e-mail. A code means one person, whoever else
    /// goes by the same word.
    public List<Person> people(String word) {
        var meant = new ArrayList<Person>();
        for (var person : team) {
            if (person.code().equalsIgnoreCase(word)) {
                return List.of(person);
            }
            if (person.answersTo(word)) {
                meant.add(person);
            }
        }
        return meant;
    }
}
