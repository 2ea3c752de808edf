package dev.tend.render.screen;

import dev.tend.model.value.Money;
import dev.tend.model.value.Place;
import dev.tend.render.text.JsonText;
import dev.tend.report.Labels;
import dev.tend.schedule.Deadline;
import dev.tend.schedule.Evidence;
import dev.tend.schedule.Explanation;
import dev.tend.schedule.Fact;
import dev.tend.schedule.Stretch;
import dev.tend.schema.Json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Explanations for programs: one object per task, each with the same members; `null` or an empty
/// array where there is nothing to say.
public record ExplanationJson(Labels labels, Function<Explanation, String> command) {
    private static final List<String> LISTS =
            List.of("days_off", "made_up", "holidays_unknown", "given", "put_off", "approvers");

    public void print(List<Explanation> explanations, Appendable out) {
        var objects = new ArrayList<Json>();
        for (var explanation : explanations) {
            objects.add(of(explanation));
        }
        new JsonText().render(new Json.Items(objects), out);
    }

    private Json of(Explanation explanation) {
        var item = explanation.item();
        var task = item.task();
        Map<String, Json> object = new LinkedHashMap<>();
        object.put("action", new Json.Text(task.id()));
        object.put("reference", new Json.Text(task.reference()));
        object.put("customer", text(item.customerKey()));
        object.put("owners", Json.Items.of(task.owners()));
        object.put("source", new Json.Text(task.source().code()));
        object.put("do", new Json.Text(task.what().in(labels.language())));
        object.put("due", new Json.Text(task.due().toString()));
        object.put("late", new Json.Whole(item.daysLate()));
        object.put("overdue", new Json.Truth(item.overdue()));
        object.put("via", text(task.via()));
        object.put("fixed", new Json.Truth(task.fixed()));
        facts(explanation, object);
        var points = item.points();
        Map<String, Json> urgency = new LinkedHashMap<>();
        urgency.put("total", new Json.Whole(points.total()));
        urgency.put("late", new Json.Whole(points.late()));
        urgency.put("amount", new Json.Whole(points.amount()));
        urgency.put("grade", new Json.Whole(points.grade()));
        urgency.put("fixed", new Json.Whole(points.fixed()));
        object.put("urgency", new Json.Members(urgency));
        object.put("amount", amount(item.amount()));
        object.put("escalation", text(item.escalation().map(level -> level.code()).orElse("")));
        object.put("command", text(command.apply(explanation)));
        return new Json.Members(object);
    }

    private void facts(Explanation explanation, Map<String, Json> object) {
        for (var name :
                List.of(
                        "rule",
                        "belongs",
                        "step",
                        "counted",
                        "day",
                        "shows",
                        "lapses",
                        "reckoned")) {
            object.put(name, new Json.Nothing());
        }
        Map<String, List<Json>> lists = new LinkedHashMap<>();
        LISTS.forEach(name -> lists.put(name, new ArrayList<>()));
        Json covered = new Json.Nothing();
        for (var fact : explanation.facts()) {
            switch (fact) {
                case Fact.Rule(var path, var says, var place) ->
                        object.put("rule", rule(path, says, place));
                case Fact.Belongs(var stage, var since, var evidence) -> {
                    Map<String, Json> members = new LinkedHashMap<>();
                    members.put("stage", new Json.Text(stage.code()));
                    members.put("since", new Json.Text(since.toString()));
                    object.put("belongs", with(evidence, members));
                }
                case Fact.Step(var number, var of) -> {
                    Map<String, Json> members = new LinkedHashMap<>();
                    members.put("number", new Json.Whole(number));
                    members.put("of", new Json.Whole(of));
                    object.put("step", new Json.Members(members));
                }
                case Fact.Counted counted -> object.put("counted", counted(counted));
                case Fact.EveryYear(var day, var shortened) ->
                        object.put("day", day(day, shortened, "", ""));
                case Fact.Lunar(var month, var lunarDay, var day) ->
                        object.put(
                                "day",
                                day(day, false, String.valueOf(month), String.valueOf(lunarDay)));
                case Fact.Lead(var lead, var shows) ->
                        object.put("shows", length(lead.toString(), shows));
                case Fact.Lapse(var lapse, var day) ->
                        object.put("lapses", length(lapse.toString(), day));
                case Fact.Reckoned(var deadline) -> object.put("reckoned", reckoned(deadline));
                case Fact.DaysOff(_, var off, var madeUp) -> {
                    off.forEach(stretch -> add("days_off", stretch(stretch), lists));
                    madeUp.forEach(day -> add("made_up", new Json.Text(day.toString()), lists));
                }
                case Fact.HolidaysUnknown(_, var years) ->
                        years.forEach(year -> add("holidays_unknown", new Json.Whole(year), lists));
                case Fact.Given(var to, var evidence) ->
                        add("given", by("to", to, evidence), lists);
                case Fact.PutOff(var to, var evidence) ->
                        add("put_off", by("to", to.toString(), evidence), lists);
                case Fact.Covered(var by) -> {
                    Map<String, Json> members = new LinkedHashMap<>();
                    members.put("action", new Json.Text(by.id()));
                    members.put("do", new Json.Text(by.what().in(labels.language())));
                    members.put("due", new Json.Text(by.due().toString()));
                    covered = new Json.Members(members);
                }
                case Fact.Approvers(_, var people) ->
                        people.forEach(person -> add("approvers", new Json.Text(person), lists));
            }
        }
        lists.forEach((name, values) -> object.put(name, new Json.Items(values)));
        object.put("covered_by", covered);
    }

    private static void add(String name, Json value, Map<String, List<Json>> lists) {
        lists.getOrDefault(name, new ArrayList<>()).add(value);
    }

    private static Json rule(String path, String says, Optional<Place> place) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("keys", new Json.Text(path));
        members.put("says", text(says));
        members.put("place", text(place.map(Place::toString).orElse("")));
        return new Json.Members(members);
    }

    private static Json counted(Fact.Counted counted) {
        Map<String, Json> members = new LinkedHashMap<>();
        var base = counted.base().name().toLowerCase(Locale.ROOT).replace('_', '-');
        members.put("base", new Json.Text(base));
        members.put("from", new Json.Text(counted.from().toString()));
        members.put("field", text(counted.what()));
        return with(counted.evidence(), members);
    }

    private static Json day(LocalDate day, boolean shortened, String month, String lunarDay) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("day", new Json.Text(day.toString()));
        members.put("shortened", new Json.Truth(shortened));
        members.put("lunar", text(month.isEmpty() ? "" : month + "-" + lunarDay));
        return new Json.Members(members);
    }

    private static Json length(String length, LocalDate day) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("day", new Json.Text(day.toString()));
        members.put("length", new Json.Text(length));
        return new Json.Members(members);
    }

    private static Json reckoned(Deadline deadline) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("from", new Json.Text(deadline.from().toString()));
        members.put("length", new Json.Text(deadline.length().toString()));
        members.put("nominal", new Json.Text(deadline.nominal().toString()));
        members.put("due", new Json.Text(deadline.due().toString()));
        return new Json.Members(members);
    }

    private Json stretch(Stretch stretch) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("first", new Json.Text(stretch.first().toString()));
        members.put("last", new Json.Text(stretch.last().toString()));
        members.put("name", new Json.Text(stretch.name().in(labels.language())));
        return new Json.Members(members);
    }

    private static Json by(String name, String value, Evidence evidence) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put(name, new Json.Text(value));
        return with(Optional.of(evidence), members);
    }

    /// The members with those that say where it is written down.
    private static Json with(Optional<Evidence> evidence, Map<String, Json> members) {
        var entry = evidence.flatMap(Evidence::entry);
        members.put("place", text(evidence.map(one -> one.place().toString()).orElse("")));
        members.put("entry", text(entry.map(one -> one.id()).orElse("")));
        members.put("by", text(entry.map(one -> one.by()).orElse("")));
        return new Json.Members(members);
    }

    private static Json amount(Optional<Money> amount) {
        return new Json.Members(
                amount.isEmpty()
                        ? Map.of()
                        : Map.of(
                                amount.get().currency(),
                                new Json.Decimal(amount.get().amount().exact())));
    }

    private static Json text(String text) {
        return text.isEmpty() ? new Json.Nothing() : new Json.Text(text);
    }
}
