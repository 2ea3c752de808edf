package dev.tend.render.screen;

import dev.tend.model.record.Entry;
import dev.tend.model.record.Happening;
import dev.tend.model.value.Moment;
import dev.tend.render.text.DisplayWidth;
import dev.tend.render.text.Names;
import dev.tend.render.text.Printable;
import dev.tend.report.Labels;
import dev.tend.report.ShortIds;
import dev.tend.schedule.Deadline;
import dev.tend.schedule.Evidence;
import dev.tend.schedule.Fact;
import dev.tend.schedule.Task;
import dev.tend.text.DateWords;
import dev.tend.text.Messages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The facts of an explanation in words, one line each.
final class ExplanationWords {
    private static final int SUMMARY_WIDTH = 60;

    private final Messages messages;
    private final Labels labels;
    private final ShortIds ids;

    ExplanationWords(Messages messages, Labels labels, ShortIds ids) {
        this.messages = messages;
        this.labels = labels;
        this.ids = ids;
    }

    /// What a line is about, what it says, and the place of the book that says so, or nothing.
    record Line(String label, String text, String place) {}

    Line of(Fact fact) {
        return switch (fact) {
            case Fact.Rule(var path, var says, var place) ->
                    new Line(
                            messages.get("why.rule"),
                            rule(path, says)
                                    + (place.isPresent() ? "" : messages.get("why.standard")),
                            place.isPresent() ? place.get().toString() : "");
            case Fact.Belongs(var stage, var since, var evidence) ->
                    line(
                            messages.get("why.belongs"),
                            messages.get(
                                    "why.belongs.since",
                                    when(since),
                                    stage.label().in(messages.language())),
                            evidence);
            case Fact.Step(var number, var of) ->
                    plain(messages.get("why.step"), messages.get("why.step.of", number, of));
            case Fact.Counted counted -> counted(counted);
            case Fact.EveryYear(var day, var shortened) ->
                    plain(
                            messages.get("why.day"),
                            shortened
                                    ? messages.get("why.day.shortened", when(day), day.getYear())
                                    : messages.get("why.day.every-year", when(day)));
            case Fact.Lunar(var month, var lunarDay, var day) ->
                    plain(
                            messages.get("why.day"),
                            lunarDay == 0
                                    ? messages.get("why.day.eve", month, when(day))
                                    : messages.get("why.day.lunar", month, lunarDay, when(day)));
            case Fact.Lead(var lead, var shows) ->
                    plain(
                            messages.get("why.shows"),
                            messages.get("why.shows.from", when(shows), lead));
            case Fact.Lapse(var lapse, var day) ->
                    plain(
                            messages.get("why.lapses"),
                            messages.get("why.lapses.after", when(day), lapse));
            case Fact.Reckoned(var deadline) ->
                    plain(messages.get("why.reckoned"), reckoned(deadline));
            case Fact.DaysOff daysOff -> plain(messages.get("why.days-off"), daysOff(daysOff));
            case Fact.HolidaysUnknown(var country, var years) ->
                    plain(
                            messages.get("why.days-off"),
                            messages.get("why.days-off.unknown", country, joined(years)));
            case Fact.Given(var to, var evidence) ->
                    line(
                            messages.get("why.given"),
                            messages.get(
                                    "why.given.to", labels.label(labels.policy().assignees(), to)),
                            Optional.of(evidence));
            case Fact.PutOff(var to, var evidence) ->
                    line(
                            messages.get("why.put-off"),
                            messages.get("why.put-off.to", when(to)),
                            Optional.of(evidence));
            case Fact.Covered(var by) -> plain(messages.get("why.covered"), covered(by));
            case Fact.Approvers(var role, var people) ->
                    plain(messages.get("why.approvers"), approvers(role, people));
        };
    }

    private static String rule(String path, String says) {
        return says.isEmpty() ? path : path + ": " + says;
    }

    private Line counted(Fact.Counted counted) {
        var from = when(counted.from());
        var text =
                switch (counted.base()) {
                    case PLANNED -> planned(counted, from);
                    case ASKED -> messages.get("why.counted.asked", from);
                    case TOUCHED -> messages.get("why.counted.touched", from);
                    case ARRIVED -> messages.get("why.counted.arrived", from);
                    case ENTERED -> messages.get("why.counted.entered", from);
                    case BELONGS -> messages.get("why.counted.belongs", from);
                    case SEEN_TO -> messages.get("why.counted.seen-to", from);
                    case REPORTED -> messages.get("why.counted.reported", from);
                    case RECORDED ->
                            messages.get(
                                    "why.counted.recorded",
                                    Names.ofCustomer(counted.what(), labels, messages),
                                    from);
                    case YEARLY -> messages.get("why.counted.yearly");
                    case ENDED -> messages.get("why.counted.ended", from);
                };
        var label =
                switch (counted.base()) {
                    case PLANNED -> messages.get("why.planned");
                    case ASKED -> messages.get("why.asked");
                    case TOUCHED,
                            ARRIVED,
                            ENTERED,
                            BELONGS,
                            SEEN_TO,
                            REPORTED,
                            RECORDED,
                            YEARLY,
                            ENDED ->
                            messages.get("why.counted");
                };
        return line(label, text, counted.evidence());
    }

    private String planned(Fact.Counted counted, String due) {
        var entry = counted.evidence().flatMap(Evidence::entry);
        return entry.isPresent()
                ? messages.get("why.counted.planned", when(entry.get().at()), due)
                : due;
    }

    private String reckoned(Deadline deadline) {
        return when(deadline.from()) + " + " + deadline.length() + " = " + when(deadline.nominal());
    }

    private String daysOff(Fact.DaysOff daysOff) {
        var deadline = daysOff.deadline();
        var parts = new ArrayList<String>();
        if (!daysOff.off().isEmpty()) {
            var stretches = new ArrayList<String>();
            for (var stretch : daysOff.off()) {
                var first = when(stretch.first());
                var days =
                        stretch.first().equals(stretch.last())
                                ? first
                                : first + " – " + when(stretch.last());
                stretches.add(days + " " + stretch.name().in(messages.language()));
            }
            var days = String.join(messages.get("why.comma"), stretches);
            boolean moved = !deadline.due().equals(deadline.nominal());
            parts.add(
                    moved
                            ? messages.get("why.days-off.moved", when(deadline.due()), days)
                            : messages.get("why.days-off.skipped", days));
        }
        if (!daysOff.madeUp().isEmpty()) {
            var days = new ArrayList<String>();
            daysOff.madeUp().forEach(day -> days.add(when(day)));
            parts.add(
                    messages.get(
                            "why.days-off.made-up", String.join(messages.get("why.comma"), days)));
        }
        if (deadline.passed().size() == Deadline.MOST_PASSED) {
            parts.add(messages.get("why.days-off.more", Deadline.MOST_PASSED));
        }
        return String.join(messages.get("why.semicolon"), parts);
    }

    private String covered(Task by) {
        return messages.get(
                "why.covered.by",
                ids.of(by.id()),
                by.what().in(messages.language()),
                when(by.due()));
    }

    private String approvers(String role, List<String> people) {
        var names = new ArrayList<String>();
        for (var person : people) {
            names.add(labels.label(labels.policy().team(), person));
        }
        return names.isEmpty()
                ? messages.get("why.approvers.nobody", role)
                : messages.get(
                        "why.approvers.of", String.join(messages.get("why.comma"), names), role);
    }

    Line line(String label, String text, Optional<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return plain(label, text);
        }
        var entry = evidence.get().entry();
        var said = entry.isPresent() ? text + messages.get("why.colon") + words(entry.get()) : text;
        return new Line(label, said, evidence.get().place().toString());
    }

    static Line plain(String label, String text) {
        return new Line(label, text, "");
    }

    /// Who wrote an entry, and what it says.
    private String words(Entry entry) {
        var words = new ArrayList<String>();
        words.add(labels.label(labels.policy().team(), entry.by()));
        entry.first(Happening.Touch.class)
                .ifPresent(touch ->
                        words.add(labels.label(labels.policy().channels(), touch.channel())));
        var summary = entry.summary().isEmpty() ? entry.attributes().text("why") : entry.summary();
        if (!summary.isEmpty()) {
            words.add(
                    messages.get(
                            "why.quote", DisplayWidth.fit(Printable.of(summary), SUMMARY_WIDTH)));
        }
        words.add(messages.get("why.entry", entry.id()));
        return String.join(messages.get("why.comma"), words);
    }

    String when(Moment moment) {
        return DateWords.of(moment, labels.policy().zone(), messages);
    }

    private String when(LocalDate day) {
        return when(Moment.of(day));
    }

    private String joined(List<Integer> years) {
        var texts = new ArrayList<String>();
        years.forEach(year -> texts.add(year.toString()));
        return String.join(messages.get("why.comma"), texts);
    }
}
