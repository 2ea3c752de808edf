package dev.tend.yaml;

import dev.tend.model.Check;
import dev.tend.model.Customer;
import dev.tend.model.Entry;
import dev.tend.model.EntryId;
import dev.tend.model.Happening;
import dev.tend.model.Keys;
import dev.tend.model.Moment;
import dev.tend.model.Mood;
import dev.tend.model.Policy;
import dev.tend.model.Result;
import dev.tend.model.StageKind;
import dev.tend.yaml.YamlNode.Scalar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A file of entries to entries. An entry with an error is reported and left out.
public final class EntryCodec {
    private static final List<String> HAPPENINGS =
            List.of(
                    "via",
                    "summary",
                    "feedback",
                    "result",
                    "stage",
                    "milestones",
                    "next",
                    "done",
                    "dropped",
                    "snoozed",
                    "approves",
                    "remark",
                    "attachments");

    private final Customer customer;
    private final Policy policy;
    private final Problems problems;

    private EntryCodec(Customer customer, Policy policy, Problems problems) {
        this.customer = customer;
        this.policy = policy;
        this.problems = problems;
    }

    public static List<Entry> read(
            SourceText source, Customer customer, Policy policy, Problems problems) {
        var codec = new EntryCodec(customer, policy, problems);
        var entries = new ArrayList<Entry>();
        for (var document : YamlReader.documents(source, problems)) {
            int before = problems.errors();
            var fields = Fields.of(document, problems);
            if (fields.isPresent()) {
                var entry = codec.entry(fields.get());
                if (problems.errors() == before) {
                    entries.add(entry);
                }
            }
        }
        return entries;
    }

    private Entry entry(Fields fields) {
        var id = id(fields);
        var at =
                fields.required("at")
                        .flatMap(scalar -> Values.moment(scalar, problems))
                        .orElse(new Moment.Day(LocalDate.EPOCH));
        var by =
                fields.required("by")
                        .flatMap(scalar -> Values.person(scalar, policy, problems))
                        .orElse("");
        var opportunity = opportunity(fields);
        var happenings = happenings(fields, by);
        var attributes = fields.attributes(Keys.with(Keys.ENTRY, policy.entryFields()), policy);
        if (HAPPENINGS.stream().noneMatch(fields::has)) {
            problems.add(Check.NOTHING_HAPPENED, fields.whole());
        }
        fields.refuseOthers();
        return new Entry(id, at, by, opportunity, happenings, attributes, fields.places("next"));
    }

    private String id(Fields fields) {
        var id = fields.required("id");
        if (id.isPresent() && !EntryId.isId(id.get().text())) {
            problems.add(Check.ID, id.get().place(), id.get().text());
        }
        return id.map(Scalar::text).orElse("");
    }

    private String opportunity(Fields fields) {
        var named = fields.scalar("opportunity");
        var codes = customer.opportunities().stream().map(known -> known.code()).toList();
        if (named.isPresent() && !codes.contains(named.get().text())) {
            problems.addUnknown(
                    Check.OPPORTUNITY,
                    named.get().place(),
                    named.get().text(),
                    codes,
                    customer.key());
        }
        return named.map(Scalar::text).orElse("");
    }

    private List<Happening> happenings(Fields fields, String by) {
        var happenings = new ArrayList<Happening>();
        fields.scalar("via")
                .flatMap(via -> Values.choice(via, policy.channels(), problems))
                .ifPresent(channel -> happenings.add(new Happening.Touch(channel.code())));
        fields.mapping("feedback").ifPresent(feedback -> happenings.add(answer(feedback)));
        fields.scalar("result")
                .flatMap(result -> Values.choice(result, List.of(Result.values()), problems))
                .ifPresent(result -> happenings.add(new Happening.Outcome(result)));
        move(fields, happenings);
        for (var milestone : fields.scalars("milestones")) {
            Values.choice(milestone, policy.milestones(), problems)
                    .ifPresent(known -> happenings.add(new Happening.Reached(known.code())));
        }
        fields.mapping("next").ifPresent(next -> happenings.add(plan(next, by)));
        addIds(fields, "done", Happening.Done::new, happenings);
        addIds(fields, "dropped", Happening.Dropped::new, happenings);
        snoozed(fields, happenings);
        addIds(fields, "approves", Happening.Approved::new, happenings);
        return happenings;
    }

    private Happening.Answer answer(Fields feedback) {
        var mood =
                feedback.required("mood")
                        .flatMap(scalar -> Values.choice(scalar, List.of(Mood.values()), problems))
                        .orElse(Mood.WAITING);
        var words = feedback.text("words");
        feedback.refuseOthers();
        return new Happening.Answer(mood, words);
    }

    private void move(Fields fields, List<Happening> happenings) {
        var stages = policy.pipeline().stages();
        var named = fields.scalar("stage");
        var stage = named.flatMap(scalar -> Values.choice(scalar, stages, Check.STAGE, problems));
        var reason =
                fields.scalar("reason")
                        .flatMap(scalar -> Values.choice(scalar, policy.reasons(), problems));
        var words = fields.text("words");
        if (stage.isEmpty()) {
            return;
        }
        if (stage.get().kind() == StageKind.LOST && !fields.has("reason")) {
            var codes = policy.reasons().stream().map(known -> known.code()).toList();
            problems.add(
                    Check.REASON_MISSING,
                    named.map(Scalar::place).orElse(fields.whole()),
                    String.join(" ", codes));
        }
        happenings.add(
                new Happening.Move(
                        stage.get().code(), reason.map(known -> known.code()).orElse(""), words));
    }

    private Happening.Plan plan(Fields next, String by) {
        var what = next.required("do").map(Scalar::text).orElse("");
        var due =
                next.required("due")
                        .flatMap(scalar -> Values.moment(scalar, problems))
                        .orElse(new Moment.Day(LocalDate.EPOCH));
        var owner =
                next.scalar("owner")
                        .flatMap(scalar -> Values.person(scalar, policy, problems))
                        .orElse(by);
        var via =
                next.scalar("via")
                        .flatMap(scalar -> Values.choice(scalar, policy.channels(), problems))
                        .map(channel -> channel.code())
                        .orElse("");
        var goal = next.text("goal");
        var fixed = next.scalar("fixed");
        if (fixed.isPresent()
                && !fixed.get().text().equals("yes")
                && !fixed.get().text().equals("no")) {
            problems.addUnknown(
                    Check.CHOICE,
                    fixed.get().place(),
                    fixed.get().text(),
                    List.of("yes", "no"),
                    "yes no");
        }
        next.refuseOthers();
        return new Happening.Plan(
                what, due, owner, via, goal, fixed.isPresent() && fixed.get().text().equals("yes"));
    }

    private void addIds(
            Fields fields,
            String key,
            Function<List<String>, Happening> happening,
            List<Happening> happenings) {
        var ids = new ArrayList<String>();
        for (var scalar : fields.scalars(key)) {
            if (EntryId.isId(scalar.text())) {
                ids.add(scalar.text());
            } else {
                problems.add(Check.ID, scalar.place(), scalar.text());
            }
        }
        if (!ids.isEmpty()) {
            happenings.add(happening.apply(List.copyOf(ids)));
        }
    }

    private void snoozed(Fields fields, List<Happening> happenings) {
        var snoozed = fields.mapping("snoozed");
        if (snoozed.isEmpty()) {
            return;
        }
        for (var id : snoozed.get().names()) {
            if (!EntryId.isId(id)) {
                problems.add(Check.ID, snoozed.get().placeOfKey(id), id);
            }
            snoozed.get()
                    .scalar(id)
                    .flatMap(due -> Values.moment(due, problems))
                    .ifPresent(due -> happenings.add(new Happening.Snoozed(id, due)));
        }
    }
}
