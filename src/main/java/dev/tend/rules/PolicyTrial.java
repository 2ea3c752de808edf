package dev.tend.rules;

import dev.tend.model.Book;
import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.diagnosis.Severity;
import dev.tend.model.history.Situation;
import dev.tend.model.history.Stay;
import dev.tend.model.policy.Limit;
import dev.tend.model.policy.Policy;
import dev.tend.model.policy.Stage;
import dev.tend.model.policy.StageKind;
import dev.tend.model.record.Account;
import dev.tend.model.record.DueSource;
import dev.tend.model.record.Occurrence;
import dev.tend.model.value.Place;
import dev.tend.schedule.Deadline;
import dev.tend.schedule.Schedule;
import dev.tend.schedule.Task;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a new policy would change for a book: what gets worse, and how many problems go away. Both
/// books are the same files, read by the policy in force and by the new one.
public record PolicyTrial(List<Worse> worse, int better) {
    /// Limits of stages are told by themselves, and what is graded late is a problem of its own.
    private static final Set<DueSource> OF_RULES =
            EnumSet.of(
                    DueSource.RHYTHM,
                    DueSource.DATE,
                    DueSource.CARE,
                    DueSource.SEQUENCE,
                    DueSource.RISK);

    private static final Set<Check> OF_MOVES =
            EnumSet.of(Check.MOVE_FIELD, Check.MOVE_MILESTONE, Check.MOVE_ACTIVITY);

    public PolicyTrial {
        worse = List.copyOf(worse);
    }

    /// Something that is wrong under the new policy only.
    public sealed interface Worse {
        /// The customer's key; empty where no customer is concerned.
        String customer();

        /// A required field is missing.
        record Incomplete(String customer, Diagnostic problem) implements Worse {}

        /// A record is against the rules.
        record Illegal(String customer, Diagnostic problem) implements Worse {}

        /// A record is worth a look.
        record Doubtful(String customer, Diagnostic problem) implements Worse {}

        /// An opportunity has been in its stage for longer than the stage allows (F22).
        record Overdue(String customer, Stage stage, long days, Place place) implements Worse {}

        /// What another rule asks for is past its due day (F29, F31–F34).
        record Late(String customer, Task task, long days, Place place) implements Worse {}
    }

    /// A book with everything that is wrong with it.
    public record Checked(Book book, List<Diagnostic> problems) {
        public Checked {
            problems = List.copyOf(problems);
        }
    }

    public static PolicyTrial of(Checked now, Checked then, LocalDate today) {
        Map<List<Object>, Severity> known = new HashMap<>();
        for (var problem : ofRecords(now.problems())) {
            known.merge(essence(problem), problem.severity(), PolicyTrial::graver);
        }
        var worse = new ArrayList<Worse>();
        var left = new HashSet<>(known.keySet());
        for (var problem : ofRecords(then.problems())) {
            var essence = essence(problem);
            var before = known.getOrDefault(essence, Severity.OFF);
            if (problem.severity().compareTo(before) < 0) {
                worse.add(worse(problem));
            }
            left.remove(essence);
        }
        worse.addAll(overdue(now.book(), then.book(), today));
        worse.addAll(late(now.book(), then.book(), today));
        return new PolicyTrial(worse, left.size());
    }

    private static Severity graver(Severity one, Severity other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /// What is wrong with customers and entries; what is wrong with a policy itself is another
    /// matter, and an info is nothing wrong.
    private static List<Diagnostic> ofRecords(List<Diagnostic> problems) {
        var ofRecords = new ArrayList<Diagnostic>();
        for (var problem : problems) {
            if (!customerOf(problem.place()).isEmpty() && problem.severity() != Severity.INFO) {
                ofRecords.add(problem);
            }
        }
        return ofRecords;
    }

    /// What makes two problems the same although the policies word them differently: what is said
    /// of a move that lacks something are the two stages and the thing, of anything else the first
    /// thing alone.
    private static List<Object> essence(Diagnostic problem) {
        int told = OF_MOVES.contains(problem.check()) ? 3 : 1;
        var arguments = problem.arguments();
        return List.of(
                problem.check(),
                problem.place(),
                arguments.subList(0, Math.min(told, arguments.size())));
    }

    private static Worse worse(Diagnostic problem) {
        var customer = customerOf(problem.place());
        if (problem.check() == Check.FIELD_REQUIRED) {
            return new Worse.Incomplete(customer, problem);
        }
        return problem.isError()
                ? new Worse.Illegal(customer, problem)
                : new Worse.Doubtful(customer, problem);
    }

    /// `customers/KEY/…`: the key.
    private static String customerOf(Place place) {
        var parts = place.file().split("/", -1);
        return parts.length > 2 ? parts[1] : "";
    }

    private static List<Worse> overdue(Book now, Book then, LocalDate today) {
        return onlyThen(pastLimit(now, today), pastLimit(then, today));
    }

    private static List<Worse> late(Book now, Book then, LocalDate today) {
        return onlyThen(late(now, today), late(then, today));
    }

    private static List<Worse> onlyThen(
            Map<List<String>, Worse> now, Map<List<String>, Worse> then) {
        var only = new LinkedHashMap<>(then);
        only.keySet().removeAll(now.keySet());
        return List.copyOf(only.values());
    }

    /// The opportunities past their stage's limit, by customer and opportunity.
    private static Map<List<String>, Worse> pastLimit(Book book, LocalDate today) {
        Map<List<String>, Worse> late = new LinkedHashMap<>();
        for (var account : book.accounts()) {
            for (var journey : Situation.of(account, book.policy(), today).journeys()) {
                var stay = journey.current();
                var limit = stay.stage().limit();
                if (stay.stage().kind() == StageKind.OPEN
                        && limit.isPresent()
                        && today.isAfter(due(stay, limit.get(), book.policy()))) {
                    late.put(
                            List.of(account.customer().key(), journey.opportunity().code()),
                            overdue(account, stay.stage(), stay.ageOn(today)));
                }
            }
        }
        return late;
    }

    private static LocalDate due(Stay stay, Limit limit, Policy policy) {
        var calendar = policy.planning().calendar();
        var deadline = Deadline.after(stay.since(), limit.length(), calendar, policy.zone());
        return deadline.due().dayIn(policy.zone());
    }

    private static Worse.Overdue overdue(Account account, Stage stage, long days) {
        var place = account.customer().places().whole();
        return new Worse.Overdue(account.customer().key(), stage, days, place);
    }

    /// What rules ask for that is late, by customer, rule and what of the customer it is about,
    /// whatever the day: that is another one under another rule.
    private static Map<List<String>, Worse> late(Book book, LocalDate today) {
        var policy = book.policy();
        var schedule = new Schedule(policy, today);
        Map<List<String>, Worse> late = new LinkedHashMap<>();
        for (var account : book.accounts()) {
            var customer = account.customer();
            for (var task : schedule.tasks(Situation.of(account, policy, today))) {
                long days = ChronoUnit.DAYS.between(task.due().dayIn(policy.zone()), today);
                var asked = Occurrence.read(task.reference());
                if (days > 0
                        && asked.isPresent()
                        && OF_RULES.contains(task.source())
                        && !task.isCovered()) {
                    late.put(
                            List.of(
                                    customer.key(),
                                    task.source().code(),
                                    asked.get().code(),
                                    asked.get().subject()),
                            new Worse.Late(customer.key(), task, days, customer.places().whole()));
                }
            }
        }
        return late;
    }
}
