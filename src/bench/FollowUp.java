import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Plays what happens with a customer from the first contact until the last day of the book, or
/// until the customer is lost.
final class FollowUp {
    private static final List<String> STAGES =
            List.of("lead", "needs", "solution", "demo", "negotiation", "won", "service");
    private static final int WON = STAGES.indexOf("won");
    private static final int SERVICE = STAGES.indexOf("service");
    private static final List<String> CHANNELS =
            List.of(
                    "phone", "phone", "phone", "wechat", "wechat", "email", "email", "visit",
                    "meeting", "video");
    private static final List<String> MOODS =
            List.of("positive", "positive", "waiting", "hesitant");
    private static final List<String> REASONS =
            List.of("price", "competitor", "need-changed", "no-response");
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

    private final Chance chance;
    private final Company company;
    private final Team team;
    private final LocalDate today;
    private final Set<String> usedIds;
    private final Words words;
    private final List<Entry> entries = new ArrayList<>();
    private Optional<Entry> open = Optional.empty();
    private LocalDate due;
    private LocalDate day;
    private int stage;

    FollowUp(Chance chance, Company company, Team team, LocalDate today, Set<String> usedIds) {
        this.chance = chance;
        this.company = company;
        this.team = team;
        this.today = today;
        this.usedIds = usedIds;
        this.words = Words.of(company.chinese());
        this.day = company.created();
        this.due = company.created();
    }

    /// The entries, in the order in which they were written.
    List<Entry> play() {
        touch();
        boolean goesOn = true;
        while (goesOn) {
            day = workday(due.plusDays(chance.percent(70) ? 0 : chance.between(1, 6)));
            goesOn = day.isBefore(today) && step();
        }
        return entries;
    }

    /// What happens on a day; whether the customer is still one afterwards.
    private boolean step() {
        if (open.isPresent() && chance.percent(8)) {
            snooze(open.get());
            return true;
        }
        if (stage < WON && chance.percent(stage == 0 ? 7 : 2.5)) {
            lose();
            return false;
        }
        if (chance.percent(2)) {
            besides();
        }
        touch();
        return !chance.percent(0.5);
    }

    /// A contact that closes the open action, may move the customer on, and plans the next one.
    private void touch() {
        Entry entry = entry(writer());
        contact(entry);
        boolean moves =
                !entries.isEmpty() && stage < SERVICE && chance.percent(stage == WON ? 60 : 22);
        if (moves) {
            stage++;
            entry.with("stage", STAGES.get(stage));
        }
        work(entry, moves);
        entry.with(
                "result",
                moves && stage == WON ? "won" : chance.percent(75) ? "continue" : "pending");
        open.ifPresent(action -> entry.with("done", List.of(action.id())));
        plan(entry);
        entries.add(entry);
    }

    private void contact(Entry entry) {
        entry.with("via", chance.of(CHANNELS));
        if (chance.percent(90)) {
            List<String> names = company.contacts().stream().map(Contact::name).toList();
            boolean all = chance.percent(15) && names.size() > 1;
            entry.with("with", all ? names : chance.of(names));
        }
        if (chance.percent(60)) {
            entry.with("about", chance.of(words.topics()));
        }
        String summary = words.summary(chance, chance.between(2, 6));
        entry.with(
                "summary",
                chance.percent(4) ? words.topics().getFirst() + ": " + summary : summary);
        if (chance.percent(75)) {
            Map<String, String> feedback = new LinkedHashMap<>();
            feedback.put("mood", chance.of(MOODS));
            feedback.put("words", chance.of(words.answers()));
            entry.with("feedback", feedback);
        }
    }

    /// What a stage asks for before it is entered or left.
    private void work(Entry entry, boolean moved) {
        switch (STAGES.get(stage)) {
            case "solution" -> entry.with("activities", List.of(moved ? "survey" : "quotation"));
            case "negotiation" ->
                    entry.with("activities", List.of(moved ? "product-demo" : "contract-review"));
            case "won" ->
                    entry.with("milestones", List.of(moved ? "contract-signed" : "first-payment"));
            case "service" -> {
                if (moved) {
                    entry.with("milestones", List.of("go-live"));
                } else {
                    boolean report = chance.percent(30);
                    entry.with("activities", List.of(report ? "service-report" : "return-visit"));
                }
            }
            default -> {}
        }
    }

    private void plan(Entry entry) {
        int wait = stage >= WON ? chance.between(5, 18) : chance.between(2, 10);
        due = workday(day.plusDays(wait));
        Map<String, String> plan = new LinkedHashMap<>();
        plan.put("do", chance.of(words.plans()));
        plan.put("due", due.toString());
        if (chance.percent(10)) {
            plan.put("owner", chance.percent(50) ? "presales" : team.lead().code());
        }
        if (chance.percent(60)) {
            plan.put("via", chance.of(CHANNELS));
        }
        if (chance.percent(40)) {
            plan.put("goal", chance.of(words.goals()));
        }
        if (chance.percent(10)) {
            plan.put("fixed", "yes");
        }
        open = Optional.of(entry.with("next", plan));
    }

    /// Somebody else of the team writes down what was said, and plans nothing.
    private void besides() {
        Entry entry = entry(chance.percent(50) ? team.presales() : team.lead());
        contact(entry);
        entry.with("result", "pending");
        entries.add(entry);
    }

    private void snooze(Entry action) {
        due = workday(day.plusDays(chance.between(3, 14)));
        entries.add(
                entry(company.owner())
                        .with("snoozed", Map.of(action.id(), due.toString()))
                        .with("why", chance.of(words.delays())));
    }

    private void lose() {
        Entry entry = entry(company.owner());
        contact(entry);
        entry.with("result", "void").with("stage", "lost").with("reason", chance.of(REASONS));
        entry.with("words", chance.of(words.losses()));
        open.ifPresent(action -> entry.with("dropped", List.of(action.id())));
        open = Optional.empty();
        entries.add(entry);
    }

    private Person writer() {
        return chance.percent(97) ? company.owner() : company.collaborator();
    }

    /// Later than every entry before it.
    private Entry entry(Person by) {
        LocalDateTime at = day.atTime(chance.between(9, 11), chance.between(0, 11) * 5);
        if (!entries.isEmpty() && !at.isAfter(entries.getLast().recorded())) {
            at = entries.getLast().recorded().plusMinutes(1).withSecond(0);
        }
        int minutes = chance.percent(80) ? chance.between(1, 50) : chance.between(60, 400);
        LocalDateTime recorded = at.plusMinutes(minutes).plusSeconds(chance.between(0, 59));
        return new Entry(id(), at, recorded, by.code());
    }

    private String id() {
        while (true) {
            StringBuilder id = new StringBuilder();
            for (int i = 0; i < 8; i++) {
                id.append(LETTERS.charAt(chance.between(0, LETTERS.length() - 1)));
            }
            if (usedIds.add(id.toString())) {
                return id.toString();
            }
        }
    }

    private static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            case DayOfWeek _ -> day;
        };
    }
}
