package dev.tend.yaml;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.policy.Choices;
import dev.tend.model.policy.Field;
import dev.tend.model.policy.Fillable;
import dev.tend.model.policy.Keys;
import dev.tend.model.policy.Pipeline;
import dev.tend.model.policy.Policy;
import dev.tend.model.policy.Requirement.Subject;
import dev.tend.model.value.Iso;
import dev.tend.model.value.Language;
import dev.tend.model.value.NumberPattern;
import dev.tend.model.value.Place;
import dev.tend.model.value.Spelling;
import dev.tend.model.value.Zone;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// `tend.yaml` to a policy. Wrong values are reported and left out; without stages there is no
/// policy.
public final class PolicyCodec {
    private static final String VERSION = "1";
    private static final String CURRENCY = "USD";

    private final Fields fields;
    private final PublicHolidays holidays;
    private final Problems problems;
    private final Choosing choosing;
    private final Optional<Fields> custom;

    private PolicyCodec(Fields fields, PublicHolidays holidays, Problems problems) {
        this.fields = fields;
        this.holidays = holidays;
        this.problems = problems;
        this.choosing = new Choosing(problems);
        this.custom = fields.mapping("fields");
    }

    public static Optional<Policy> read(
            SourceText source, PublicHolidays holidays, Problems problems) {
        var documents = YamlReader.documents(source, problems);
        if (documents.size() > 1) {
            problems.add(Check.DOCUMENTS, documents.get(1).place());
        }
        if (documents.isEmpty()) {
            if (problems.errors() == 0) {
                problems.add(Check.MISSING_KEY, Place.startOf(source.file()), "stages");
            }
            return Optional.empty();
        }
        var fields = Fields.of(documents.getFirst(), problems);
        return fields.isPresent()
                ? new PolicyCodec(fields.get(), holidays, problems).policy()
                : Optional.empty();
    }

    private Optional<Policy> policy() {
        version();
        var channels = choosing.choices(fields, "channels", Choices.CHANNELS);
        var milestones = choosing.choices(fields, "milestones", Choices.MILESTONES);
        var activities = choosing.choices(fields, "activities", Choices.ACTIVITIES);
        var customerFields = customFields("customer", Keys.CUSTOMER);
        var entryFields = customFields("entry", Keys.ENTRY);
        Map<Subject, Set<String>> known = new EnumMap<>(Subject.class);
        for (var subject : Subject.values()) {
            known.put(subject, Fillable.names(subject, customerFields, entryFields));
        }
        var done = new ArrayList<>(activities);
        done.addAll(channels);
        var wanted = known.getOrDefault(Subject.CUSTOMER, Set.of());
        var stages = new StagesCodec(fields, problems, wanted, milestones, done).stages();
        if (stages.isEmpty()) {
            suggestStages();
            return Optional.empty();
        }
        var pipeline = new Pipeline(stages);
        var departments = choosing.choices(fields, "departments", List.of());
        var team = new TeamCodec(fields, departments, problems).team();
        var standards = new StandardsCodec(fields, problems, pipeline, team, known).standards();
        var dates = new KeyDateCodec(problems, customerFields, entryFields);
        var calendar = new CalendarCodec(holidays, problems).calendar(fields.mapping("calendar"));
        var planning =
                new PlanningCodec(fields, problems, stages, channels, activities, dates)
                        .planning(calendar);
        var currency = currency();
        var policy =
                new Policy(
                        fields.text("name"),
                        language(),
                        zone(),
                        currency,
                        country(),
                        numbers(),
                        team,
                        departments,
                        pipeline,
                        channels,
                        choosing.choices(fields, "sources", Choices.SOURCES),
                        choosing.choices(fields, "reasons", Choices.REASONS),
                        milestones,
                        activities,
                        customerFields,
                        entryFields,
                        new TierCodec(fields, problems, currency).tiers(),
                        standards,
                        planning);
        refuseOthers();
        return Optional.of(policy);
    }

    /// A key that was meant to be `stages` is worth saying where there is none.
    private void suggestStages() {
        for (var key : fields.names()) {
            if (!fields.has("stages") && Spelling.nearest(key, List.of("stages")).isPresent()) {
                problems.addUnknown(
                        Check.UNKNOWN_KEY, fields.placeOfKey(key), key, List.of("stages"));
            }
        }
    }

    private List<Field> customFields(String kind, Map<String, Field> known) {
        return new CustomFields(choosing, problems).read(custom, kind, known);
    }

    private void refuseOthers() {
        if (custom.isPresent()) {
            custom.get().refuseOthers();
        }
        fields.refuseOthers();
    }

    private Optional<Language> language() {
        return fields.choice("language", List.of(Language.values()));
    }

    private void version() {
        var version = fields.required("tend");
        if (version.isPresent() && !version.get().text().equals(VERSION)) {
            problems.add(Check.VERSION, version.get().place(), version.get().text(), VERSION);
        }
    }

    private Zone zone() {
        var zone = fields.scalar("timezone");
        if (zone.isPresent()) {
            var known = Zone.read(zone.get().text());
            if (known.isPresent()) {
                return known.get();
            }
            problems.add(Check.ZONE, zone.get().place(), zone.get().text());
        }
        return Zone.UTC;
    }

    private String currency() {
        var currency = fields.scalar("currency");
        if (currency.isEmpty()) {
            return CURRENCY;
        }
        var code = currency.get().text();
        if (!Iso.isCurrency(code)) {
            problems.add(Check.CURRENCY, currency.get().place(), code);
            return CURRENCY;
        }
        return code;
    }

    private String country() {
        var country = fields.scalar("country");
        if (country.isEmpty()) {
            return "";
        }
        var code = country.get().text();
        if (!Iso.isCountry(code)) {
            problems.add(Check.COUNTRY, country.get().place(), code);
            return "";
        }
        return code;
    }

    private NumberPattern numbers() {
        var pattern = fields.scalar("numbers");
        if (pattern.isEmpty()) {
            return NumberPattern.NONE;
        }
        var numbers = NumberPattern.read(pattern.get().text());
        if (numbers.isEmpty()) {
            problems.add(Check.NUMBERS, pattern.get().place(), pattern.get().text());
        }
        return numbers.orElse(NumberPattern.NONE);
    }
}
