package dev.tend.yaml;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.policy.Field;
import dev.tend.model.policy.Keys;
import dev.tend.model.policy.Policy;
import dev.tend.model.policy.StageKind;
import dev.tend.model.record.Customer;
import dev.tend.model.record.Entry;
import dev.tend.model.record.EntryId;
import dev.tend.model.record.Happening;
import dev.tend.model.record.Mood;
import dev.tend.model.record.Occurrence;
import dev.tend.model.record.Result;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// A file of entries to entries. An entry with an error is reported and left out.
public final class EntryCodec {
    /// Stands in for a moment that cannot be read, in an entry that is left out for it.
    private static final Moment UNKNOWN = new Moment.Day(LocalDate.EPOCH);

    private static final List<Result> RESULTS = List.of(Result.values());
    private static final List<Mood> MOODS = List.of(Mood.values());

    private final Customer customer;
    private final Policy policy;
    private final Problems problems;
    private final Map<String, Field> keys;

    private EntryCodec(Customer customer, Policy policy, Problems problems) {
        this.customer = customer;
        this.policy = policy;
        this.problems = problems;
        this.keys = Keys.with(Keys.ENTRY, policy.entryFields());
    }

    public static List<Entry> read(
            SourceText source, Customer customer, Policy policy, Problems problems) {
        return readFrom(1, source, customer, policy, problems);
    }

    /// Those alone that end at or after a line.
    public static List<Entry> readFrom(
            int firstLine, SourceText source, Customer customer, Policy policy, Problems problems) {
        var codec = new EntryCodec(customer, policy, problems);
        var entries = new ArrayList<Entry>();
        YamlReader.forEach(source, firstLine, problems, document -> codec.read(document, entries));
        return entries;
    }

    private void read(YamlNode document, List<Entry> entries) {
        int before = problems.errors();
        var fields = Fields.of(document, problems);
        if (fields.isPresent()) {
            var entry = entry(fields.get());
            if (problems.errors() == before) {
                entries.add(entry);
            }
        }
    }

    /// The documents of a file from which no entry was read: the id of each, or its place where
    /// none can be made out.
    public static Set<String> leftOut(SourceText source, List<Entry> read) {
        var lines = new TreeSet<Integer>();
        for (var entry : read) {
            lines.add(entry.places().whole().line());
        }
        var leftOut = new HashSet<String>();
        for (var section : source.sections()) {
            var line = lines.higher(section.linesBefore());
            boolean isRead = line != null && line <= section.lastLine();
            if (!isRead && !section.isBlank()) {
                var id = idIn(section);
                leftOut.add(
                        EntryId.isId(id) ? id : source.file() + ":" + (section.linesBefore() + 1));
            }
        }
        return leftOut;
    }

    /// Read by eye, as the document itself could not be.
    private static String idIn(SourceText.Section section) {
        for (var line : section.text().lines().toList()) {
            if (line.startsWith("id:")) {
                int remark = line.indexOf(" #");
                var id = line.substring(3, remark < 0 ? line.length() : remark).strip();
                return id.replace("\"", "").replace("'", "");
            }
        }
        return "";
    }

    private Entry entry(Fields fields) {
        var id = id(fields);
        fields.require("at");
        var at = fields.moment("at").orElse(UNKNOWN);
        fields.require("by");
        var by = fields.person("by", policy).orElse("");
        var opportunity = opportunity(fields);
        var happenings = happenings(fields, by);
        var attributes = fields.attributes(keys, policy);
        requireAHappening(fields);
        fields.refuseUndeclared();
        return new Entry(id, at, by, opportunity, happenings, attributes, fields.places("next"));
    }

    private void requireAHappening(Fields fields) {
        for (var key : Keys.HAPPENINGS) {
            if (fields.has(key)) {
                return;
            }
        }
        problems.add(Check.NOTHING_HAPPENED, fields.whole());
    }

    private String id(Fields fields) {
        var id = fields.required("id");
        if (id.isEmpty()) {
            return "";
        }
        if (!EntryId.isId(id.get().text())) {
            problems.add(Check.ID, id.get().place(), id.get().text());
        }
        return id.get().text();
    }

    private String opportunity(Fields fields) {
        var named = fields.scalar("opportunity");
        if (named.isEmpty()) {
            return "";
        }
        var codes = new ArrayList<String>();
        for (var known : customer.opportunities()) {
            codes.add(known.code());
        }
        var code = named.get().text();
        if (!codes.contains(code) && !customer.isUnread()) {
            var place = named.get().place();
            problems.addUnknown(Check.OPPORTUNITY, place, code, codes, customer.key());
        }
        return code;
    }

    private List<Happening> happenings(Fields fields, String by) {
        var happenings = new ArrayList<Happening>();
        var via = fields.choice("via", policy.channels());
        if (via.isPresent()) {
            happenings.add(new Happening.Touch(via.get().code()));
        }
        var feedback = fields.mapping("feedback");
        if (feedback.isPresent()) {
            happenings.add(answer(feedback.get()));
        }
        var result = fields.choice("result", RESULTS);
        if (result.isPresent()) {
            happenings.add(new Happening.Outcome(result.get()));
        }
        move(fields, happenings);
        var close = fields.day("close");
        if (close.isPresent()) {
            happenings.add(new Happening.Expected(close.get()));
        }
        for (var scalar : fields.scalars("milestones")) {
            var milestone = Values.choice(scalar, policy.milestones(), Check.CHOICE, problems);
            if (milestone.isPresent()) {
                happenings.add(new Happening.Reached(milestone.get().code()));
            }
        }
        for (var scalar : fields.scalars("activities")) {
            var activity = Values.choice(scalar, policy.activities(), Check.CHOICE, problems);
            if (activity.isPresent()) {
                happenings.add(new Happening.Activity(activity.get().code()));
            }
        }
        var next = fields.mapping("next");
        if (next.isPresent()) {
            happenings.add(plan(next.get(), by));
        }
        references(fields, happenings);
        return happenings;
    }

    private Happening.Answer answer(Fields feedback) {
        feedback.require("mood");
        var mood = feedback.choice("mood", MOODS).orElse(Mood.WAITING);
        var words = feedback.text("words");
        feedback.refuseOthers();
        return new Happening.Answer(mood, words);
    }

    private void move(Fields fields, List<Happening> happenings) {
        var stage = fields.choice("stage", policy.pipeline().stages(), Check.STAGE);
        var reason = fields.choice("reason", policy.reasons());
        var words = fields.text("words");
        if (stage.isEmpty()) {
            return;
        }
        if (stage.get().kind() == StageKind.LOST && !fields.has("reason")) {
            var codes = new ArrayList<String>();
            for (var known : policy.reasons()) {
                codes.add(known.code());
            }
            var place = fields.scalar("stage").orElseThrow().place();
            problems.add(Check.REASON_MISSING, place, String.join(" ", codes));
        }
        var why = reason.isPresent() ? reason.get().code() : "";
        happenings.add(new Happening.Move(stage.get().code(), why, words));
    }

    private Happening.Plan plan(Fields next, String by) {
        next.require("do");
        next.require("due");
        var due = next.moment("due").orElse(UNKNOWN);
        var owner = next.assignee("owner", policy).orElse(by);
        var via = next.choice("via", policy.channels());
        var plan =
                new Happening.Plan(
                        next.text("do"),
                        due,
                        owner,
                        via.isPresent() ? via.get().code() : "",
                        next.text("goal"),
                        next.yes("fixed", false));
        next.refuseOthers();
        return plan;
    }

    /// What refers to other entries, by their ids.
    private void references(Fields fields, List<Happening> happenings) {
        var done = references(fields, "done");
        if (!done.isEmpty()) {
            happenings.add(new Happening.Done(done));
        }
        var dropped = references(fields, "dropped");
        if (!dropped.isEmpty()) {
            happenings.add(new Happening.Dropped(dropped));
        }
        var snoozed = fields.mapping("snoozed");
        if (snoozed.isPresent()) {
            snoozed(snoozed.get(), happenings);
        }
        var assigned = fields.mapping("assigned");
        if (assigned.isPresent()) {
            assigned(assigned.get(), happenings);
        }
        var handover = fields.mapping("handover");
        if (handover.isPresent()) {
            handover(handover.get(), happenings);
        }
        var approved = ids(fields, "approves");
        if (!approved.isEmpty()) {
            happenings.add(new Happening.Approved(approved));
        }
        var rejected = ids(fields, "rejects");
        if (!rejected.isEmpty()) {
            happenings.add(new Happening.Rejected(rejected));
        }
    }

    private List<String> ids(Fields fields, String key) {
        var ids = new ArrayList<String>();
        for (var scalar : fields.scalars(key)) {
            if (EntryId.isId(scalar.text())) {
                ids.add(scalar.text());
            } else {
                problems.add(Check.ID, scalar.place(), scalar.text());
            }
        }
        return ids;
    }

    /// Ids of actions, and occurrences of the policy's rules.
    private List<String> references(Fields fields, String key) {
        var references = new ArrayList<String>();
        for (var scalar : fields.scalars(key)) {
            if (isReference(scalar.text(), scalar.place())) {
                references.add(scalar.text());
            }
        }
        return references;
    }

    private boolean isReference(String text, Place place) {
        boolean reads = EntryId.isId(text) || Occurrence.read(text).isPresent();
        if (!reads) {
            problems.add(Check.REFERENCE_FORM, place, text);
        }
        return reads;
    }

    private void assigned(Fields assigned, List<Happening> happenings) {
        for (var id : assigned.names()) {
            if (!EntryId.isId(id)) {
                problems.add(Check.ID, assigned.placeOfKey(id), id);
            }
            var to = assigned.assignee(id, policy);
            if (to.isPresent()) {
                happenings.add(new Happening.Assigned(id, to.get()));
            }
        }
    }

    private void handover(Fields handover, List<Happening> happenings) {
        handover.require("to");
        var from = handover.person("from", policy).orElse("");
        var to = handover.person("to", policy);
        if (to.isPresent()) {
            happenings.add(new Happening.HandedOver(from, to.get()));
        }
        handover.refuseOthers();
    }

    private void snoozed(Fields snoozed, List<Happening> happenings) {
        for (var id : snoozed.names()) {
            isReference(id, snoozed.placeOfKey(id));
            var due = snoozed.moment(id);
            if (due.isPresent()) {
                happenings.add(new Happening.Snoozed(id, due.get()));
            }
        }
    }
}
