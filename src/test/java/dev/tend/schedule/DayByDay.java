package dev.tend.schedule;

import dev.tend.schedule.NaiveCalendar.When;
import dev.tend.schedule.Rules.Group;
import dev.tend.schedule.Rules.Opportunity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Keeps book of one customer by hand, entry by entry, and says each day what is asked for.
final class DayByDay {
    /// What one entry says; what is empty it does not say.
    record Event(
            String id,
            When at,
            boolean touch,
            String opportunity,
            String move,
            Optional<When> plan,
            List<String> done,
            List<String> dropped,
            Map<String, When> snoozed,
            String approves,
            String complaint,
            Optional<LocalDate> quote,
            boolean survey) {}

    /// What is asked for: its reference, when it is due, from when it shows, what stands for it.
    record Ask(String reference, When due, LocalDate shows, boolean covered) {}

    private static final class Deal {
        private final Opportunity opportunity;
        private String stage = "lead";
        private When since;
        private boolean wonSinceLost;
        private String pending = "";
        private Optional<When> pendingAt = Optional.empty();
        private final Map<Group, When> belongs = new HashMap<>();
        private int steps;
        private Optional<When> lastStep = Optional.empty();

        Deal(Opportunity opportunity, List<Group> groups) {
            this.opportunity = opportunity;
            this.since = When.on(opportunity.created());
            belong(groups);
        }

        void enter(String to, When at, List<Group> groups) {
            stage = to;
            since = at;
            wonSinceLost = to.equals("won") || wonSinceLost && !to.equals("lost");
            belong(groups);
        }

        private void belong(List<Group> groups) {
            for (var group : groups) {
                boolean fits =
                        group.stages().isEmpty()
                                ? !stage.equals("lost")
                                : group.stages().contains(stage);
                if (!fits) {
                    belongs.remove(group);
                } else if (belongs.putIfAbsent(group, since) == null
                        && group.equals(groups.getLast())) {
                    steps = 0;
                    lastStep = Optional.empty();
                }
            }
        }

        When belongsSince(Group group) {
            return belongs.getOrDefault(group, since);
        }

        boolean isOpen() {
            return Rules.OPEN.contains(stage);
        }
    }

    private final Rules rules;
    private final NaiveCalendar calendar;
    private final List<Group> groups = new ArrayList<>();
    private final List<Deal> deals = new ArrayList<>();
    private final Map<String, When> plans = new TreeMap<>();
    private final Map<String, When> snoozed = new HashMap<>();
    private final Set<String> closed = new HashSet<>();
    private final Map<String, LocalDate> seenTo = new HashMap<>();
    private Optional<When> opened = Optional.empty();
    private Optional<When> touched = Optional.empty();
    private Optional<When> surveyed = Optional.empty();
    private Optional<When> complaint = Optional.empty();
    private Optional<LocalDate> quote = Optional.empty();

    DayByDay(Rules rules) {
        this.rules = rules;
        this.calendar = rules.calendar();
        rules.care().forEach(care -> groups.add(care.group()));
        groups.add(rules.forDates());
        groups.add(rules.sequence().group());
    }

    /// A new day: where nothing was open at the end of the last one, the time without is over only
    /// when something opens. Opportunities that are created on it begin.
    void dawn(LocalDate day) {
        opened = isOpen() ? opened : Optional.empty();
        for (var opportunity : rules.opportunities()) {
            if (opportunity.created().equals(day)) {
                deals.add(new Deal(opportunity, groups));
            }
        }
        open(When.on(day));
    }

    private boolean isOpen() {
        return deals.stream().anyMatch(Deal::isOpen);
    }

    private void open(When at) {
        opened = opened.isEmpty() && isOpen() ? Optional.of(at) : opened;
    }

    List<String> opportunities() {
        return deals.stream().map(deal -> deal.opportunity.code()).toList();
    }

    /// The move that waits, by its entry.
    Optional<String> waiting() {
        return deals.stream().map(deal -> deal.pending).filter(id -> !id.isEmpty()).findFirst();
    }

    void take(Event event) {
        for (var reference : event.done()) {
            close(reference, event.at().day());
        }
        for (var reference : event.dropped()) {
            close(reference, LocalDate.parse("2000-01-01"));
            if (reference.startsWith("care.")) {
                close(reference, LocalDate.parse(reference.substring(reference.length() - 10)));
            }
        }
        snoozed.putAll(event.snoozed());
        if (event.touch()) {
            touched = Optional.of(event.at());
            closed.removeIf(one -> one.startsWith("rhythm.") || one.startsWith("risk.silent."));
        }
        boolean step = event.touch() || closesStep(event.done()) || closesStep(event.dropped());
        for (var deal : deals) {
            if (step) {
                deal.steps++;
                deal.lastStep = Optional.of(event.at());
            }
            move(deal, event);
        }
        open(event.at());
        event.plan().ifPresent(due -> plans.put(event.id(), due));
        complain(event);
        quote = event.quote().or(() -> quote);
        surveyed = event.survey() ? Optional.of(event.at()) : surveyed;
    }

    private static boolean closesStep(List<String> references) {
        return references.stream().anyMatch(one -> one.startsWith("sequence."));
    }

    private void close(String reference, LocalDate seen) {
        closed.add(reference);
        plans.remove(reference);
        if (reference.startsWith("care.")) {
            seenTo.merge(reference.split("\\.")[1], seen, (a, b) -> a.isAfter(b) ? a : b);
        }
    }

    private void move(Deal deal, Event event) {
        if (!event.approves().isEmpty() && event.approves().equals(deal.pending)) {
            deal.pending = "";
            deal.enter("lost", event.at(), groups);
        }
        boolean moves =
                !event.move().isEmpty()
                        && event.opportunity().equals(deal.opportunity.code())
                        && !event.move().equals(deal.stage);
        if (moves) {
            deal.pending = "";
            if (event.move().equals("lost") && deal.wonSinceLost) {
                deal.pending = event.id();
                deal.pendingAt = Optional.of(event.at());
            } else {
                deal.enter(event.move(), event.at(), groups);
            }
        }
    }

    private void complain(Event event) {
        var reference = complaint.map(at -> "risk.complaint." + at.day()).orElse("");
        if (event.complaint().equals("no")
                || event.done().contains(reference)
                || event.dropped().contains(reference)) {
            complaint = Optional.empty();
        }
        if (event.complaint().equals("yes") && complaint.isEmpty()) {
            complaint = Optional.of(event.at());
        }
    }

    /// Everything that is asked for at the end of a day.
    List<Ask> asks(LocalDate today) {
        var asks = new ArrayList<Ask>();
        plans.forEach((id, due) -> add(asks, id, due, false));
        for (var deal : deals) {
            if (!deal.pending.isEmpty()) {
                var asked = deal.pendingAt.orElseThrow().day();
                asks.add(new Ask(deal.pending, When.on(asked), asked, false));
            }
            var end =
                    (deal.opportunity.code().isEmpty() ? "." : "." + deal.opportunity.code() + ".")
                            + deal.since.day();
            var limit = rules.limits().getOrDefault(deal.stage, "");
            count(asks, deal.isOpen() ? limit : "", "limit." + deal.stage + end, deal.since);
            count(asks, deal.isOpen() ? rules.stuck() : "", "risk.stuck" + end, deal.since);
        }
        sequence(asks);
        rhythm(asks);
        complaint.ifPresent(at ->
                asks.add(ask("risk.complaint." + at.day(), calendar.due(at, rules.complaint()))));
        dates(asks, today);
        rules.care().forEach(care -> care(asks, care));
        return asks;
    }

    private void sequence(List<Ask> asks) {
        var deal = among(rules.sequence().group());
        var steps = rules.sequence().steps();
        if (deal.isPresent() && deal.get().steps < steps.size()) {
            var from =
                    deal.get().lastStep.orElse(deal.get().belongsSince(rules.sequence().group()));
            int number = deal.get().steps;
            var reference = "sequence.opening." + (number + 1) + "." + from.day();
            var due = snoozed.getOrDefault(reference, calendar.due(from, steps.get(number)));
            add(asks, reference, due, isPlannedBy(due));
        }
    }

    private void rhythm(List<Ask> asks) {
        if (!isOpen()) {
            return;
        }
        var since = opened.orElseThrow();
        var from = touched.filter(at -> !at.day().isBefore(since.day())).orElse(since);
        if (rules.grade().equals("A") && !rules.rhythm().isEmpty()) {
            var reference = "rhythm." + from.day();
            var due = snoozed.getOrDefault(reference, calendar.due(from, rules.rhythm()));
            boolean step =
                    asks.stream()
                            .anyMatch(ask ->
                                    ask.reference().startsWith("sequence.")
                                            && !ask.due().day().isAfter(due.day()));
            add(asks, reference, due, step || isPlannedBy(due));
        }
        count(asks, rules.silent(), "risk.silent." + from.day(), from);
        if (rules.grade().isEmpty()) {
            count(asks, "24h", "grading." + rules.created(), When.on(rules.created()));
        }
    }

    private void dates(List<Ask> asks, LocalDate today) {
        if (among(rules.forDates()).isPresent()) {
            date(asks, "date.contract." + rules.contract(), rules.contract(), rules.lead());
        }
        if (deals.stream().anyMatch(deal -> !deal.stage.equals("lost"))) {
            quote.ifPresent(day -> date(asks, "date.quote." + day, day, "0d"));
            rules.birthdays().forEach((name, born) -> birthday(asks, name, born, today));
        }
    }

    private void birthday(List<Ask> asks, String name, LocalDate born, LocalDate today) {
        for (var day = today.minusYears(1); ; day = day.plusDays(1)) {
            boolean leapling = born.getMonthValue() == 2 && born.getDayOfMonth() == 29;
            boolean is =
                    day.getMonth() == born.getMonth()
                            && day.getDayOfMonth()
                                    == (leapling && !day.isLeapYear() ? 28 : born.getDayOfMonth());
            var reference = "date.birthday." + name + "." + day;
            var until = snoozed.getOrDefault(reference, When.on(day)).day();
            boolean lapsed = calendar.due(When.on(until), rules.lapse()).day().isBefore(today);
            if (is && !lapsed && !closed.contains(reference)) {
                date(asks, reference, day, rules.lead());
                return;
            }
        }
    }

    private void care(List<Ask> asks, Rules.Care care) {
        var deal = among(care.group());
        if (deal.isEmpty()) {
            return;
        }
        var from = deal.get().belongsSince(care.group());
        var seen = Optional.ofNullable(seenTo.get(care.code()));
        if (seen.isPresent() && !seen.get().isBefore(from.day())) {
            from = When.on(seen.get());
        }
        if (!care.activity().isEmpty()
                && surveyed.isPresent()
                && !surveyed.get().day().isBefore(from.day())) {
            from = surveyed.get();
        }
        while (closed.contains(
                "care." + care.code() + "." + calendar.nominal(from, care.every()))) {
            from = When.on(calendar.nominal(from, care.every()));
        }
        count(
                asks,
                care.every(),
                "care." + care.code() + "." + calendar.nominal(from, care.every()),
                from);
    }

    private Optional<Deal> among(Group group) {
        boolean fits =
                (group.grade().isEmpty() || group.grade().equals(rules.grade()))
                        && (group.tag().isEmpty() || group.tag().equals(rules.tag()));
        Optional<Deal> longest = Optional.empty();
        for (var opportunity : rules.opportunities()) {
            for (var deal : deals) {
                var since = deal.belongs.get(group);
                if (fits
                        && since != null
                        && deal.opportunity.equals(opportunity)
                        && (longest.isEmpty()
                                || since.instant(calendar.zone())
                                        .isBefore(
                                                longest.get()
                                                        .belongsSince(group)
                                                        .instant(calendar.zone())))) {
                    longest = Optional.of(deal);
                }
            }
        }
        return longest;
    }

    private boolean isPlannedBy(When due) {
        return plans.entrySet().stream()
                .anyMatch(plan ->
                        !snoozed.getOrDefault(plan.getKey(), plan.getValue())
                                .day()
                                .isAfter(due.day()));
    }

    private void count(List<Ask> asks, String length, String reference, When from) {
        if (!length.isEmpty()) {
            add(asks, reference, calendar.due(from, length), false);
        }
    }

    private void date(List<Ask> asks, String reference, LocalDate day, String lead) {
        if (!closed.contains(reference)) {
            asks.add(
                    snoozed.containsKey(reference)
                            ? ask(reference, When.on(day))
                            : new Ask(reference, When.on(day), calendar.before(day, lead), false));
        }
    }

    private void add(List<Ask> asks, String reference, When due, boolean covered) {
        if (!closed.contains(reference)) {
            var ask = ask(reference, due);
            asks.add(new Ask(reference, ask.due(), ask.shows(), covered));
        }
    }

    private Ask ask(String reference, When due) {
        var day = snoozed.getOrDefault(reference, due);
        return new Ask(reference, day, day.day(), false);
    }
}
