package dev.tend.examples;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Writes the entries of one story, one text per person, in the order of the story.
final class EntriesText {
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    /// The books give everybody half a day to write down a contact; nobody uses it up.
    private static final int LATEST = 11 * 60 + 40;

    /// A planned action that nothing has closed yet.
    private record Planned(String id, String opportunity) {}

    private final Story story;
    private final ZoneId zone;
    private final Set<String> usedIds;
    private final Set<String> lateWriters;
    private final Random random;
    private final List<Planned> open = new ArrayList<>();
    private final Map<String, StringBuilder> textOfPerson = new LinkedHashMap<>();
    private String previousId = "";

    private EntriesText(Story story, ZoneId zone, Set<String> usedIds, Set<String> lateWriters) {
        this.story = story;
        this.zone = zone;
        this.usedIds = usedIds;
        this.lateWriters = lateWriters;
        this.random = new Random(story.key().hashCode() * 7919L);
    }

    /// Person → text of the person's file. Ids are drawn outside `usedIds` and added to it; the
    /// `lateWriters` often record only in the evening.
    static Map<String, StringBuilder> of(
            Story story, ZoneId zone, Set<String> usedIds, Set<String> lateWriters) {
        var entries = new EntriesText(story, zone, usedIds, lateWriters);
        LocalDateTime last = LocalDateTime.MIN;
        for (Event event : story.events()) {
            LocalTime time = event.time().isEmpty() ? LocalTime.MIN : event.time().getFirst();
            LocalDateTime moment = event.day().atTime(time);
            if (moment.isBefore(last)) {
                throw new IllegalStateException(story.key() + " goes back in time: " + event);
            }
            last = moment;
            entries.append(event);
        }
        return entries.textOfPerson;
    }

    private void append(Event event) {
        String by = event.has('b') ? event.text('b') : story.value("owner");
        String id = freshId();
        StringBuilder text = textOfPerson.computeIfAbsent(by, _ -> new StringBuilder());
        text.append("---\n");
        line(text, "id", id);
        line(text, "at", event.at(zone));
        line(text, "by", by);
        line(text, "opportunity", event.text('o'));
        line(text, "template", event.text('u'));
        line(text, "via", event.via());
        appendOneOrMore(text, "with", event.with());
        line(text, "about", event.text('t'));
        line(text, "summary", event.text('s'));
        appendFeedback(text, event.text('f'));
        line(text, "result", resultOf(event));
        appendStage(text, event.text('>'));
        appendExpected(text, event);
        appendList(text, "milestones", event.text('m'));
        appendList(text, "activities", event.text('y'));
        appendNext(text, event);
        appendClosing(text, event);
        line(text, "exception", event.text('!'));
        if (event.has('p')) {
            appendList(text, "approves", previousId);
        }
        appendList(text, "attachments", event.text('a'));
        line(text, "remark", event.text('k'));
        line(text, "recorded", Text.moment(recorded(event, by), zone));
        for (Event.Part part : event.parts()) {
            if (part.code() == 'e') {
                int blank = part.text().indexOf(' ');
                line(text, part.text().substring(0, blank), part.text().substring(blank + 1));
            }
        }
        if (event.has('n')) {
            open.add(new Planned(id, event.text('o')));
        }
        previousId = id;
    }

    private static void line(StringBuilder text, String key, String value) {
        if (!value.isEmpty()) {
            text.append(key).append(": ").append(Text.block(value)).append('\n');
        }
    }

    private static void appendList(StringBuilder text, String key, String values) {
        if (!values.isEmpty()) {
            text.append(key).append(": ");
            text.append(Text.flowList(Text.split(values, ","))).append('\n');
        }
    }

    private static void appendOneOrMore(StringBuilder text, String key, List<String> values) {
        if (values.size() == 1) {
            line(text, key, values.getFirst());
        } else if (!values.isEmpty()) {
            text.append(key).append(": ").append(Text.flowList(values)).append('\n');
        }
    }

    private static void appendFeedback(StringBuilder text, String feedback) {
        if (feedback.isEmpty()) {
            return;
        }
        int blank = feedback.indexOf(' ');
        String mood = blank < 0 ? feedback : feedback.substring(0, blank);
        text.append("feedback: {mood: ").append(mood);
        if (blank > 0) {
            text.append(", words: ").append(Text.flow(feedback.substring(blank + 1)));
        }
        text.append("}\n");
    }

    private static String resultOf(Event event) {
        if (event.has('r')) {
            return event.text('r');
        }
        if (event.via().isEmpty()) {
            return "";
        }
        return event.text('f').startsWith("waiting") ? "pending" : "continue";
    }

    /// `needs`, or for a lost one `lost price what the customer said`.
    private static void appendStage(StringBuilder text, String move) {
        List<String> words = Text.split(move, " ");
        line(text, "stage", words.getFirst());
        if (words.size() > 1) {
            line(text, "reason", words.get(1));
            line(text, "words", String.join(" ", words.subList(2, words.size())));
        }
    }

    private static void appendExpected(StringBuilder text, Event event) {
        if (event.has('c')) {
            line(text, "close", event.day().getYear() + "-" + event.text('c'));
        }
    }

    private static final List<String> NEXT_KEYS = List.of("owner", "via", "goal", "fixed");

    /// `01-10 [09:30] what; owner hanmei; via phone; goal why; fixed yes`.
    private void appendNext(StringBuilder text, Event event) {
        if (!event.has('n')) {
            return;
        }
        List<String> parts = Text.split(event.text('n'), "; ");
        String first = parts.getFirst();
        LocalDate day = LocalDate.parse(event.day().getYear() + "-" + first.substring(0, 5));
        boolean timed = first.length() > 12 && first.charAt(8) == ':';
        String due =
                timed
                        ? Text.moment(day.atTime(LocalTime.parse(first.substring(6, 11))), zone)
                        : day.toString();
        text.append("next:\n");
        line(text, "  do", first.substring(timed ? 12 : 6));
        line(text, "  due", due);
        for (String key : NEXT_KEYS) {
            for (String part : parts.subList(1, parts.size())) {
                if (part.startsWith(key + " ")) {
                    line(text, "  " + key, part.substring(key.length() + 1));
                }
            }
        }
    }

    private void appendClosing(StringBuilder text, Event event) {
        if (event.has('d')) {
            text.append("done: ").append(Text.flowList(done(event))).append('\n');
        }
        if (event.has('x')) {
            text.append("dropped: ").append(Text.flowList(close(event, 'x'))).append('\n');
            line(text, "why", event.text('x'));
        }
        if (event.has('w')) {
            line(text, "why", event.text('w'));
            appendList(text, "rejects", previousId);
        }
        if (event.has('z')) {
            String said = event.text('z');
            boolean isAction = said.indexOf(' ') == 5;
            String id =
                    isAction ? openOf(event).getFirst().id() : said.substring(0, said.indexOf(' '));
            String when = isAction ? said : said.substring(id.length() + 1);
            String until = event.day().getYear() + "-" + when.substring(0, 5);
            text.append("snoozed: {").append(id).append(": ").append(until).append("}\n");
            appendGiven(text, event);
            line(text, "why", when.substring(6));
        } else {
            appendGiven(text, event);
        }
    }

    /// What goes to other hands: an action, or the customer.
    private void appendGiven(StringBuilder text, Event event) {
        if (event.has('g')) {
            String id = openOf(event).getFirst().id();
            text.append("assigned: {")
                    .append(id)
                    .append(": ")
                    .append(event.text('g'))
                    .append("}\n");
        }
        if (event.has('h')) {
            List<String> people = Text.split(event.text('h'), " ");
            text.append("handover: {from: ").append(people.getFirst());
            text.append(", to: ").append(people.getLast()).append("}\n");
        }
    }

    /// Actions of the story, and occurrences by their names.
    private List<String> done(Event event) {
        var references = new ArrayList<String>();
        for (String said : event.texts('d')) {
            if (said.indexOf('.') > 0) {
                references.add(said);
            } else {
                references.addAll(close(event, 'd'));
            }
        }
        return references;
    }

    /// Closes the oldest open action of the opportunity, or all when dropped or done with `all`.
    private List<String> close(Event event, char code) {
        List<Planned> candidates = openOf(event);
        boolean all = code == 'x' || event.text(code).equals("all");
        var ids = new ArrayList<String>();
        for (Planned planned : all ? candidates : candidates.subList(0, 1)) {
            ids.add(planned.id());
            open.remove(planned);
        }
        return ids;
    }

    private List<Planned> openOf(Event event) {
        var candidates = new ArrayList<Planned>();
        for (Planned planned : open) {
            if (planned.opportunity().equals(event.text('o'))) {
                candidates.add(planned);
            }
        }
        if (candidates.isEmpty()) {
            throw new IllegalStateException(story.key() + " has nothing open: " + event);
        }
        return candidates;
    }

    private LocalDateTime recorded(Event event, String by) {
        if (event.time().isEmpty()) {
            return event.day().atTime(17, random.nextInt(60));
        }
        LocalDateTime at = event.day().atTime(event.time().getFirst());
        boolean late = random.nextInt(100) < (lateWriters.contains(by) ? 24 : 5);
        var evening = event.day().atTime(20, 0).plusMinutes(random.nextInt(90));
        int minutes = 3 + random.nextInt(50);
        if (!late) {
            return at.plusMinutes(minutes);
        }
        var latest = at.plusMinutes(LATEST);
        return evening.isAfter(latest) ? latest : evening;
    }

    private String freshId() {
        while (true) {
            var id = new StringBuilder();
            for (int i = 0; i < 8; i++) {
                id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            if (usedIds.add(id.toString())) {
                return id.toString();
            }
        }
    }
}
