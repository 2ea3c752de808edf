package dev.tend.cli.command;

import dev.tend.model.policy.Person;
import dev.tend.model.record.Happening;
import dev.tend.model.record.Mood;
import dev.tend.model.value.Coded;
import dev.tend.model.value.Currencies;
import dev.tend.model.value.Length;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Money;
import dev.tend.phrase.DateDoubt;
import dev.tend.phrase.DatePhrase;
import dev.tend.phrase.DatePhrase.Leaning;
import dev.tend.phrase.MoneyPhrase;
import dev.tend.phrase.WorkingDays;
import dev.tend.schedule.Deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Typed words to values. What cannot be understood is refused with the nearest valid word.
public record Input(App app) {
    /// What everybody is called by himself, where nobody of the team has that name.
    static final List<String> SELF = List.of("me", "我");

    /// What may stand between a mood and the words.
    private static final String SEPARATORS = ":：-－—,，";

    /// Dashes that are typed as two.
    private static final List<String> DOUBLED = List.of("——", "--");

    /// A date or time, as people type it.
    public Moment moment(String option, String phrase, Leaning leaning) {
        return read(phrase, leaning).orElseThrow(() -> unreadable(option, phrase));
    }

    private Optional<Moment> read(String phrase, Leaning leaning) {
        var zone = app.policy().zone();
        var read =
                app.now() instanceof Moment.Time(var at)
                        ? DatePhrase.read(phrase, zone.at(at), zone, leaning)
                        : DatePhrase.read(phrase, app.today(), zone, leaning);
        return read.isPresent() || leaning == Leaning.PAST ? read : inWorkingDays(phrase);
    }

    /// The day so many working days ahead by the team's calendar (F28).
    private Optional<Moment> inWorkingDays(String phrase) {
        var count = WorkingDays.read(phrase);
        if (count.isEmpty()) {
            return Optional.empty();
        }
        var length = new Length(count.getAsInt(), Length.Unit.WORKING_DAYS);
        var calendar = app.policy().planning().calendar();
        var from = Moment.of(app.today());
        return Optional.of(Deadline.after(from, length, calendar, app.policy().zone()).due());
    }

    private Refusal unreadable(String option, String phrase) {
        var advice = new ArrayList<String>();
        DateDoubt.of(phrase, other -> read(other, Leaning.FUTURE).isPresent())
                .ifPresent(doubt -> advice.add(app.say("date.doubt." + doubt.code())));
        advice.add(app.say("date.advice"));
        return Refusal.usage(app.say("date.unreadable", option, phrase), advice);
    }

    /// The day a field of the book's own holds; it may lie on either side of today, so a phrase
    /// that leaves that open is refused.
    Moment onEitherSide(String option, String phrase) {
        var before = moment(option, phrase, Leaning.PAST);
        var after = moment(option, phrase, Leaning.FUTURE);
        if (!before.equals(after)) {
            throw Refusal.usage(
                    app.say("date.side", option, phrase, app.when(before), app.when(after)),
                    app.say("date.side.advice", after.dayIn(app.policy().zone())));
        }
        return after;
    }

    /// When something is due that a contact at that time led to. It lies ahead; only where the
    /// contact is dated back may it be past, and then only written with its year.
    public Moment due(String option, String phrase, Moment contact) {
        var zone = app.policy().zone();
        if (!app.now().isAfter(contact, zone)) {
            return dueAgain(option, phrase);
        }
        var due = moment(option, phrase, Leaning.FUTURE);
        if (contact.isAfter(due, zone)) {
            throw Refusal.usage(app.say("log.due-past", option, phrase, app.when(due)));
        }
        if (isPast(due) && !DatePhrase.isAbsolute(phrase, zone)) {
            throw past(option, phrase, due, app.say("due.past.advice", due.readable(zone)));
        }
        return due;
    }

    /// When something planned before is due instead; it lies ahead.
    public Moment dueAgain(String option, String phrase) {
        var due = moment(option, phrase, Leaning.FUTURE);
        if (isPast(due)) {
            throw past(option, phrase, due, app.say("due.ahead"));
        }
        return due;
    }

    private Refusal past(String option, String phrase, Moment due, String advice) {
        return Refusal.usage(app.say("due.past", option, phrase, app.when(due)), advice);
    }

    private boolean isPast(Moment due) {
        return app.now().isAfter(due, app.policy().zone());
    }

    /// When something happened: `--at`, else now. Nothing has happened tomorrow.
    public Moment happened(Arguments arguments) {
        var typed = arguments.option("--at");
        if (typed.isEmpty()) {
            return app.now();
        }
        var at = moment("--at", typed.get(), Leaning.PAST);
        if (at.equals(Moment.of(app.today()))) {
            return app.now();
        }
        if (at.isAfter(app.now(), app.policy().zone())) {
            throw Refusal.usage(
                    app.say("at.future", typed.get(), app.when(at)), app.say("at.advice"));
        }
        return at;
    }

    public <C extends Coded> C choice(String option, String word, List<C> choices) {
        return Coded.find(choices, word)
                .orElseThrow(() -> {
                    var shown = new ArrayList<String>();
                    for (var choice : choices) {
                        var label = choice.label().in(app.language());
                        boolean same = label.equalsIgnoreCase(choice.code());
                        shown.add(choice.code() + (same ? "" : " (" + label + ")"));
                    }
                    return unknown(option, word, words(choices), shown);
                });
    }

    /// What choices are typed as.
    public List<String> words(List<? extends Coded> choices) {
        var words = new ArrayList<String>();
        for (var choice : choices) {
            words.addAll(List.of(choice.code(), choice.label().in(app.language())));
        }
        return words;
    }

    /// The code of one of the templates that the book has (F6).
    public String template(String option, String word) {
        var templates = app.policy().standards().templates();
        if (templates.isEmpty()) {
            throw Refusal.usage(app.say("template.none"), app.say("template.advice"));
        }
        return choice(option, word, templates).code();
    }

    public Person person(String option, String word) {
        var meant = new ArrayList<>(app.policy().people(word));
        addSelf(option, word, meant);
        return one(option, word, meant, app.policy().team());
    }

    /// Who types may mean himself, but not where it is asked who that is.
    private void addSelf(String option, String word, List<? super Person> meant) {
        if (meant.isEmpty() && SELF.contains(word) && !Identity.SOURCES.contains(option)) {
            meant.add(new Identity(app).self());
        }
    }

    /// The only one that a word may mean; none and several are refused.
    private <C extends Coded> C one(String option, String word, List<C> meant, List<C> all) {
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        if (!meant.isEmpty()) {
            var codes = meant.stream().map(Coded::code).toList();
            throw Refusal.usage(app.say("person.ambiguous", option, word, String.join(" ", codes)));
        }
        var shown = new ArrayList<String>();
        for (var one : all) {
            shown.add(one.code() + " (" + one.label().in(app.language()) + ")");
        }
        throw unknown(option, word, words(all), shown);
    }

    /// A person or a department (F36). A name that is both is refused, a code never is.
    public Coded assignee(String option, String word) {
        var meant = new ArrayList<Coded>();
        for (var one : app.policy().assignees()) {
            if (one.code().equalsIgnoreCase(word)) {
                return one;
            }
            if (one instanceof Person person ? person.answersTo(word) : one.label().matches(word)) {
                meant.add(one);
            }
        }
        addSelf(option, word, meant);
        return one(option, word, meant, app.policy().assignees());
    }

    /// A department by code or label.
    public Coded department(String option, String word) {
        if (app.policy().departments().isEmpty()) {
            throw Refusal.usage(app.say("department.none"), app.say("department.advice"));
        }
        return choice(option, word, app.policy().departments());
    }

    /// `hesitant: words`, `观望-需进一步演示`, or a mood alone (F4).
    public Happening.Answer answer(String text) {
        int end = 0;
        while (end < text.length() && !endsMood(text.charAt(end))) {
            end++;
        }
        var mood = choice("--feedback", text.substring(0, end), List.of(Mood.values()));
        return new Happening.Answer(mood, withoutSeparator(text.substring(end)));
    }

    private static boolean endsMood(char letter) {
        return Character.isWhitespace(letter) || SEPARATORS.indexOf(letter) >= 0;
    }

    /// Of what follows a mood, the words. Whatever looks like a second separator belongs to them,
    /// as does the sign of a number that stands apart.
    private static String withoutSeparator(String rest) {
        var words = rest.strip();
        boolean isSign =
                words.length() < rest.stripTrailing().length()
                        && words.length() > 1
                        && words.charAt(0) == '-'
                        && Character.isDigit(words.charAt(1));
        if (words.isEmpty() || isSign || SEPARATORS.indexOf(words.charAt(0)) < 0) {
            return words;
        }
        boolean isDoubled = words.length() > 2 && DOUBLED.contains(words.substring(0, 2));
        return words.substring(isDoubled ? 2 : 1).strip();
    }

    /// An amount, as people type it.
    public Money money(String option, String typed) {
        var own = app.policy().currency();
        var money =
                MoneyPhrase.read(typed, own)
                        .orElseThrow(() ->
                                Refusal.usage(
                                        app.say("money.unreadable", option, typed),
                                        app.say(
                                                MoneyPhrase.isAmbiguous(typed, own)
                                                        ? "money.point"
                                                        : "money.advice")));
        return known(option, money);
    }

    /// An amount in the book's own currency, or in one of ISO 4217.
    Money known(String option, Money money) {
        var currency = money.currency();
        if (!currency.equals(app.policy().currency()) && !Currencies.isCode(currency)) {
            throw Refusal.usage(
                    app.say("money.currency", option, currency),
                    Currencies.nearest(currency)
                            .map(near -> app.say("did-you-mean", near))
                            .orElseGet(() -> app.say("money.advice")));
        }
        return money;
    }

    private Refusal unknown(String option, String word, List<String> valid, List<String> shown) {
        var all = Suggestion.all(app, shown, ", ");
        return Refusal.unknown(app, option, word, valid, List.of(all));
    }
}
