package dev.tend.report;

import dev.tend.model.policy.Person;
import dev.tend.model.policy.WorkCalendar;
import dev.tend.model.value.Coded;
import dev.tend.model.value.Label;
import dev.tend.model.value.Moment;
import dev.tend.schedule.DueItem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What is due, day by day (F30): each item stands on its due day, what is late stands apart.
/// `unknownYears` are those whose public holidays the book does not know.
public record Agenda(
        LocalDate today,
        int capacity,
        List<Item> late,
        List<Load> lateLoads,
        List<Day> days,
        List<Integer> unknownYears) {
    /// What a day is to the team.
    public enum Kind implements Coded {
        WORKDAY("workday", "working day", "工作日"),
        OFF("off", "weekend", "周末"),
        HOLIDAY("holiday", "holiday", "节假日"),
        MAKE_UP("make-up", "make-up work day", "调休上班");

        private final String code;
        private final Label label;

        Kind(String code, String english, String chinese) {
            this.code = code;
            this.label = new Label(english, chinese);
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /// One item in words. `time` is empty where it is due on a whole day.
    public record Item(
            LocalDate day, String time, String id, String name, String what, String owners) {}

    /// How much somebody has on a day. Only persons can have too much: a department shares its
    /// items, and nobody cannot be busy.
    public record Load(String owner, String name, boolean isPerson, int items) {
        public boolean isOverfull(int capacity) {
            return isPerson && items > capacity;
        }
    }

    /// `name` is that of the holiday; empty for a working day.
    public record Day(LocalDate date, Kind kind, String name, List<Item> items, List<Load> loads) {
        public Day {
            items = List.copyOf(items);
            loads = List.copyOf(loads);
        }

        /// Those who have more to do than they can.
        public List<Load> overfull(int capacity) {
            var overfull = new ArrayList<Load>();
            for (var load : loads) {
                if (load.isOverfull(capacity)) {
                    overfull.add(load);
                }
            }
            return overfull;
        }

        /// The most that one person has.
        public int most() {
            int most = 0;
            for (var load : loads) {
                most = load.isPerson() ? Math.max(most, load.items()) : most;
            }
            return most;
        }
    }

    public Agenda {
        late = List.copyOf(late);
        lateLoads = List.copyOf(lateLoads);
        days = List.copyOf(days);
        unknownYears = List.copyOf(unknownYears);
    }

    /// The days from `first` to `last` with what falls on them, in the order of time. What was due
    /// before today is late, wherever it fell, in the order given.
    public static Agenda of(
            List<DueItem> items,
            LocalDate first,
            LocalDate last,
            LocalDate today,
            Labels labels,
            ShortIds ids) {
        var zone = labels.policy().zone();
        var late = new ArrayList<DueItem>();
        Map<LocalDate, List<DueItem>> byDay = new TreeMap<>();
        for (var item : items) {
            var due = item.task().due().dayIn(zone);
            if (item.task().isCovered()) {
                continue;
            }
            if (due.isBefore(today)) {
                late.add(item);
            } else {
                byDay.computeIfAbsent(due, _ -> new ArrayList<>()).add(item);
            }
        }
        var reading = new Reading(labels, ids);
        var days = new ArrayList<Day>();
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            days.add(reading.day(day, byDay.getOrDefault(day, List.of())));
        }
        var calendar = labels.policy().planning().calendar();
        return new Agenda(
                today,
                labels.policy().planning().capacity(),
                reading.items(late),
                reading.loads(late),
                days,
                unknownYears(first, last, calendar));
    }

    /// Whether there are items of more than one person or department.
    public boolean isOfSeveral() {
        var owners = new ArrayList<String>();
        for (var load : lateLoads) {
            owners.add(load.owner());
        }
        for (var day : days) {
            for (var load : day.loads()) {
                if (!owners.contains(load.owner())) {
                    owners.add(load.owner());
                }
            }
        }
        return owners.size() > 1;
    }

    private static List<Integer> unknownYears(
            LocalDate first, LocalDate last, WorkCalendar calendar) {
        var years = new ArrayList<Integer>();
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            if (!calendar.covers(year)) {
                years.add(year);
            }
        }
        return years;
    }

    /// Items and days in the words of one language.
    private record Reading(Labels labels, ShortIds ids) {
        Day day(LocalDate date, List<DueItem> due) {
            var zone = labels.policy().zone();
            var sorted = new ArrayList<>(due);
            sorted.sort((a, b) ->
                    Long.compare(a.task().due().orderIn(zone), b.task().due().orderIn(zone)));
            var calendar = labels.policy().planning().calendar();
            var name = calendar.nameOf(date);
            return new Day(
                    date,
                    kind(date, calendar),
                    name.isPresent() ? name.get().in(labels.language()) : "",
                    items(sorted),
                    loads(sorted));
        }

        List<Item> items(List<DueItem> due) {
            var items = new ArrayList<Item>();
            for (var one : due) {
                items.add(item(one));
            }
            return items;
        }

        private Item item(DueItem one) {
            var task = one.task();
            var zone = labels.policy().zone();
            var day = task.due().dayIn(zone);
            var time =
                    task.due() instanceof Moment.Time
                            ? task.due().readable(zone).substring(day.toString().length() + 1)
                            : "";
            var owners = new ArrayList<String>();
            for (var owner : task.owners()) {
                owners.add(labels.label(labels.policy().assignees(), owner));
            }
            return new Item(
                    day,
                    time,
                    ids.of(task.id()),
                    one.customer().isPresent() ? one.customer().get().name() : "",
                    task.what().in(labels.language()),
                    String.join(", ", owners));
        }

        /// In the order of the team, then departments; what is nobody's last.
        private List<Load> loads(List<DueItem> due) {
            var loads = new ArrayList<Load>();
            for (var owner : labels.policy().assignees()) {
                int items = 0;
                for (var one : due) {
                    items += one.task().owners().contains(owner.code()) ? 1 : 0;
                }
                if (items > 0) {
                    var name = owner.label().in(labels.language());
                    loads.add(new Load(owner.code(), name, owner instanceof Person, items));
                }
            }
            int nobodys = 0;
            for (var one : due) {
                nobodys += one.task().owners().isEmpty() ? 1 : 0;
            }
            if (nobodys > 0) {
                loads.add(new Load("", "", false, nobodys));
            }
            return loads;
        }

        private static Kind kind(LocalDate day, WorkCalendar calendar) {
            boolean weekend = calendar.weekend().contains(day.getDayOfWeek());
            if (calendar.isWorkday(day)) {
                return weekend ? Kind.MAKE_UP : Kind.WORKDAY;
            }
            boolean named =
                    calendar.own().off().containsKey(day)
                            || calendar.publicHolidays().off().containsKey(day);
            return named ? Kind.HOLIDAY : Kind.OFF;
        }
    }
}
