package dev.tend.cli;

import dev.tend.cli.command.App;
import dev.tend.cli.command.KeyLabels;
import dev.tend.report.Query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Filter words (F18) as candidates: keys, and behind the colon of one its values.
record FilterWords(App app, boolean spelled) {
    private static final String OWNER = "owner";

    /// Keys under which every customer has another text.
    private static final Set<String> OWN = Set.of("name", "number", "aliases");

    private static final List<String> LENGTHS = List.of("7d", "14d", "30d", "90d");
    private static final List<String> NUMBERS = List.of("10", "100", "1000");
    private static final List<String> AMOUNTS = List.of("10000", "100000", "1000000");

    List<Candidate> of(String typed) {
        boolean negated = typed.startsWith("!");
        var word = negated ? typed.substring(1) : typed;
        int colon = Query.colon(word);
        var found =
                colon < 0
                        ? keys(word)
                        : Candidate.behind(
                                word.substring(0, colon + 1),
                                values(key(word.substring(0, colon)), word.substring(colon + 1)));
        return Candidate.behind(negated ? "!" : "", found);
    }

    /// The key that is called so.
    private String key(String typed) {
        var keys = Query.keys(app.policy());
        return keys.contains(typed) ? typed : new KeyLabels(app).key(typed, keys);
    }

    /// A heading finds its key, but a filter takes the key alone.
    private List<Candidate> keys(String typed) {
        var keys = new ArrayList<Candidate>();
        for (var key : Query.keys(app.policy())) {
            var heading = app.glossary().of(key);
            keys.add(new Candidate(key + ":", heading, List.of(heading)));
        }
        return Candidate.matching(typed, keys);
    }

    private List<Candidate> values(String key, String typed) {
        if (key.equals("customer")) {
            return new CustomerWords(app, spelled).of(typed);
        }
        var choices = Query.choices(key, app.policy());
        if (!choices.isEmpty()) {
            int start = typed.lastIndexOf(',') + 1;
            var all = Candidate.of(choices, app.language());
            if (key.equals(OWNER) && start == 0) {
                all.addFirst(me(app));
            }
            return Candidate.behind(
                    typed.substring(0, start),
                    Candidate.chosen(typed.substring(start), all, spelled));
        }
        return switch (Query.kind(key, app.policy())) {
            case DAY -> Candidate.matching(typed, days(key));
            case MONEY -> Candidate.matching(typed, beyond(AMOUNTS));
            case NUMBER -> Candidate.matching(typed, beyond(NUMBERS));
            case TEXT, TEXTS -> OWN.contains(key) ? List.of() : texts(key, typed);
            case MOMENT, PERSON, PERSONS, GRADE, SOURCE, CONTACT_ROLE, TEMPLATE, YES_NO, CHOICE ->
                    List.of();
        };
    }

    static Candidate me(App app) {
        return Candidate.plain("me", app.say("complete.me"));
    }

    private List<Candidate> texts(String key, String typed) {
        return new KnownTexts(app).of(key.equals("tag") ? "tags" : key, typed);
    }

    private List<Candidate> days(String key) {
        var days = new ArrayList<Candidate>();
        var side = Query.side(key);
        if (side.isPresent()) {
            boolean ahead = side.get() == Query.Side.AHEAD;
            add(days, "<", ahead ? "complete.within" : "complete.since");
            add(days, ">", ahead ? "complete.after" : "complete.before");
        } else {
            add(days, "<+", "complete.within");
            add(days, ">+", "complete.after");
            add(days, ">-", "complete.since");
            add(days, "<-", "complete.before");
        }
        days.add(Candidate.plain(app.today().toString(), app.say("complete.today")));
        return days;
    }

    private void add(List<Candidate> days, String sign, String words) {
        for (var length : LENGTHS) {
            days.add(Candidate.plain(sign + length, app.say(words, length)));
        }
    }

    private static List<Candidate> beyond(List<String> bounds) {
        var all = new ArrayList<Candidate>();
        for (var sign : List.of("<", ">")) {
            for (var bound : bounds) {
                all.add(Candidate.plain(sign + bound, ""));
            }
        }
        return all;
    }
}
