package dev.tend.cli.command;

import dev.tend.model.Book;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.diagnosis.Severity;
import dev.tend.model.history.Situation;
import dev.tend.model.policy.Policy;
import dev.tend.model.record.Account;
import dev.tend.model.record.Customer;
import dev.tend.model.value.Language;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Zone;
import dev.tend.outline.Outline;
import dev.tend.outline.OutlineWriter;
import dev.tend.phrase.DatePhrase;
import dev.tend.render.diagnosis.DiagnosticText;
import dev.tend.render.text.Names;
import dev.tend.render.text.Printable;
import dev.tend.render.text.Style;
import dev.tend.report.Labels;
import dev.tend.store.BookFolder;
import dev.tend.store.BookWriter;
import dev.tend.store.NewBook;
import dev.tend.store.files.Loaded;
import dev.tend.store.index.Basis;
import dev.tend.store.step.Deed;
import dev.tend.store.step.Step;
import dev.tend.text.DateWords;
import dev.tend.text.Messages;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What one command works with: the book, the words, today. Each is found when it is first asked
/// for. What could not be read on the way is remembered, and said in the end.
public final class App {
    public static final String VERSION = "0.1.0";
    private static final int DEFAULT_COLUMNS = 80;

    private final Environment environment;
    private final Invocation invocation;
    private final LeftOut leftOut;
    private final HeadStart headStart;
    private Optional<BookFolder> folder = Optional.empty();
    private Optional<Loaded<Optional<Policy>>> policy = Optional.empty();
    private Optional<Messages> messages = Optional.empty();
    private Optional<Moment> now = Optional.empty();
    private boolean settled;
    private boolean written;

    public App(Environment environment, Invocation invocation) {
        this.environment = environment;
        this.invocation = invocation;
        this.leftOut = new LeftOut(this);
        this.headStart = new HeadStart(this, invocation);
    }

    public static void declareGlobals(Syntax syntax) {
        syntax.option("DIR", "--book").option("DATE", "--today").option("en|zh", "--lang");
        syntax.flag("-h", "--help").flag("-V", "--version");
    }

    public Environment environment() {
        return environment;
    }

    Optional<BookFolder> findFolder() {
        if (folder.isEmpty()) {
            var named = namedFolder();
            folder =
                    named.isPresent()
                            ? BookFolder.at(environment.folder().resolve(named.get()))
                            : BookFolder.around(environment.folder());
        }
        return folder;
    }

    private Optional<String> namedFolder() {
        var typed = invocation.valueOf("--book");
        return typed.isPresent() ? typed : environment.variable("TEND_BOOK");
    }

    /// The book, as a whole: what a process that died while it wrote left half done is taken back
    /// before anybody reads it.
    public BookFolder folder() {
        var found = requiredFolder();
        if (!settled) {
            settled = true;
            if (BookWriter.isUnsettled(found, environment.disk())) {
                found.forgetBegun();
                new UnsettledBook(this).settle(found);
                forgetPolicy(found);
            }
        }
        return found;
    }

    /// What was read while it was not settled may be half of a change.
    private void forgetPolicy(BookFolder settledBook) {
        settledBook.forgetBegun();
        policy = Optional.empty();
        leftOut.clear();
    }

    /// Writes into the book, when no other process does.
    public BookWriter writer() throws IOException {
        return BookWriter.open(
                folder(), environment.disk(), this::sayWhatWasTakenBack, this::sayThatItWaits);
    }

    void sayWhatWasTakenBack(Deed deed) {
        complain(say("recovered", deed.command(), when(deed.at())));
    }

    void sayThatItWaits() {
        complain(say("waiting", requiredFolder().path()));
        environment.err().flush();
    }

    private BookFolder requiredFolder() {
        return findFolder()
                .orElseThrow(() -> {
                    var named = namedFolder();
                    var where = named.orElse(environment.folder().toString());
                    var key = named.isPresent() ? "book.not-there" : "book.not-found";
                    return Refusal.book(say(key, where), List.of(say("book.not-found.advice")));
                });
    }

    private Loaded<Optional<Policy>> loadPolicy() {
        if (policy.isEmpty()) {
            policy =
                    Optional.of(
                            folder().policy(environment.build(), environment.clock().instant()));
            leftOut.addAll(policy.get().problems());
        }
        return policy.get();
    }

    public Policy policy() {
        var loaded = loadPolicy();
        return loaded.value()
                .orElseThrow(() ->
                        unusablePolicy(say("book.no-policy", folder().path()), loaded.problems()));
    }

    /// Refuses to write by a policy that could not be read as it was meant.
    public void requireSoundPolicy() {
        var errors = Diagnostic.errors(loadPolicy().problems());
        if (!errors.isEmpty()) {
            throw unusablePolicy(say("policy.unsound"), errors);
        }
    }

    private Refusal unusablePolicy(String message, List<Diagnostic> problems) {
        var text = new StringWriter();
        diagnosticText(Style.PLAIN).print(problems, text);
        leftOut.clear();
        return Refusal.book(message, text.toString().lines().toList());
    }

    /// `tend.yaml` as it was read, usable or not.
    public Loaded<Optional<Policy>> policyAsRead() {
        var loaded = loadPolicy();
        leftOut.clear();
        return loaded;
    }

    public Book book() {
        return keep(folder().book(policy(), ReadingProgress.of(this)));
    }

    /// Begins with what `outlines` and `findable` take longest for, so that the policy is read
    /// meanwhile.
    public void beginToRemember() {
        if (policy.isEmpty()) {
            environment.build().ifPresent(folder()::beginToRemember);
        }
    }

    /// What the daily questions ask of every customer, as of today: remembered where nothing has
    /// changed.
    public List<Outline> outlines() {
        var writer = new OutlineWriter(policy(), today());
        var outlines = new ArrayList<Outline>();
        for (var digest :
                keep(folder().digests(policy(), basis(), writer::of, ReadingProgress.of(this)))) {
            outlines.add(new Outline(policy(), digest));
        }
        return outlines;
    }

    /// Every customer as far as it is found by: of what is remembered where that is still true,
    /// else as its profile says.
    public List<Customer> findable() {
        beginToRemember();
        return keep(folder().customers(policy(), environment.build(), Outline::found));
    }

    /// The same of those keys.
    public List<Customer> findable(List<String> keys) {
        beginToRemember();
        return keep(folder().customers(keys, policy(), environment.build(), Outline::found));
    }

    private Optional<Basis> basis() {
        return environment.build().map(build -> new Basis(build, today()));
    }

    /// One customer with its entries.
    public Account account(String key) {
        return keep(folder().account(key, policy()));
    }

    /// The situation of every customer as of today.
    public List<Situation> situations() {
        var situations = new ArrayList<Situation>();
        for (var account : book().accounts()) {
            situations.add(situation(account));
        }
        return situations;
    }

    /// A customer's situation as of today.
    public Situation situation(Account account) {
        return Situation.of(account, policy(), today());
    }

    /// The value; its problems are said in the end.
    public <T> T keep(Loaded<T> loaded) {
        leftOut.addAll(loaded.problems());
        return loaded.value();
    }

    public LocalDate today() {
        return now().dayIn(zone());
    }

    /// The present minute; the whole day where `--today` names one.
    public Moment now() {
        if (now.isEmpty()) {
            now = Optional.of(readNow());
        }
        return now.get();
    }

    /// The present second, for telling apart what is written within a minute.
    public Moment recorded() {
        return now() instanceof Moment.Time ? Moment.of(policy().zone().at(second())) : now();
    }

    /// Writes what was prepared, with a note by which it can be undone. `about` are the names of
    /// the customers concerned.
    public void commit(BookWriter writer, List<String> about) throws IOException {
        writer.commit(deed(String.join(", ", about)));
        written = true;
    }

    /// Takes back what a command wrote.
    public void commitUndo(BookWriter writer, Step step) throws IOException {
        writer.commitUndo(step, deed(step.deed().about()));
        written = true;
    }

    private Deed deed(String about) {
        return new Deed(Moment.of(policy().zone().at(second())), invocation.typed(), about);
    }

    /// Makes a book.
    public void create(NewBook book, Map<String, String> files) throws IOException {
        book.create(files);
        written = true;
    }

    /// Whether the command has changed the book, or made one.
    public boolean hasWritten() {
        return written;
    }

    private Instant second() {
        return environment.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private Moment readNow() {
        var given = invocation.valueOf("--today");
        var zone = zone();
        var now = zone.at(environment.clock().instant().truncatedTo(ChronoUnit.MINUTES));
        if (given.isEmpty()) {
            return Moment.of(now);
        }
        var day = DatePhrase.read(given.get(), now, zone, DatePhrase.Leaning.PAST);
        if (day.isPresent() && day.get().dayIn(zone).equals(now.toLocalDate())) {
            return Moment.of(now);
        }
        var today =
                day.map(moment -> Moment.of(moment.dayIn(zone)))
                        .orElseThrow(() ->
                                Refusal.usage(
                                        say("date.unreadable", "--today", given.get()),
                                        say("date.advice")));
        if (!DatePhrase.isAbsolute(given.get(), zone)) {
            complain(say("today.read", given.get(), DateWords.of(today, zone, messages())));
        }
        return today;
    }

    private Zone zone() {
        return findFolder().isPresent()
                ? loadPolicy().value().map(Policy::zone).orElseGet(App::zoneOfMachine)
                : zoneOfMachine();
    }

    private static Zone zoneOfMachine() {
        return Zone.of(ZoneId.systemDefault());
    }

    public Language language() {
        var typed = invocation.valueOf("--lang").flatMap(Language::of);
        var asked =
                typed.isPresent() ? typed : environment.variable("TEND_LANG").flatMap(Language::of);
        if (asked.isPresent()) {
            return asked.get();
        }
        var ofBook = findFolder().isPresent() ? languageOfBook() : Optional.<Language>empty();
        return ofBook.or(() -> Language.of(environment.locale())).orElse(Language.ENGLISH);
    }

    /// Whether this very command names its language.
    public boolean isLanguageTyped() {
        return invocation.valueOf("--lang").isPresent();
    }

    private Optional<Language> languageOfBook() {
        return loadPolicy().value().flatMap(Policy::language);
    }

    public Messages messages() {
        if (messages.isEmpty()) {
            messages = Optional.of(Messages.in(language()));
        }
        return messages.get();
    }

    public String say(String key, Object... arguments) {
        return messages().get(key, arguments);
    }

    public Labels labels() {
        return new Labels(policy(), language());
    }

    /// A moment as people read it, with its weekday, in the book's time zone.
    public String when(Moment moment) {
        return DateWords.of(moment, policy().zone(), messages());
    }

    public void print(String line) {
        environment.out().println(Printable.of(line));
    }

    public void complain(String message) {
        environment.err().println("tend: " + Printable.of(message));
    }

    public boolean isTerminal() {
        return environment.columns().isPresent();
    }

    /// The width to fill: the terminal's, else what `COLUMNS` says, else 80.
    public int columns() {
        return environment.columns().or(this::columnsOfEnvironment).orElse(DEFAULT_COLUMNS);
    }

    private Optional<Integer> columnsOfEnvironment() {
        return environment
                .variable("COLUMNS")
                .filter(text -> text.length() < 6 && text.chars().allMatch(Character::isDigit))
                .map(Integer::valueOf)
                .filter(columns -> columns > 0);
    }

    public Style style() {
        return isTerminal() && environment.variable("NO_COLOR").isEmpty()
                ? Style.COLOUR
                : Style.PLAIN;
    }

    /// How rows are shown.
    public Rows rows() {
        return new Rows(this, invocation);
    }

    /// What things are called in the language of the answer.
    public Glossary glossary() {
        return new Glossary(this, messages());
    }

    public DiagnosticText diagnosticText(Style style) {
        var names = loadPolicy().value().isPresent() ? Names.by(labels(), messages()) : Names.CODES;
        int width =
                environment
                        .columns()
                        .or(this::columnsOfEnvironment)
                        .orElse(DiagnosticText.UNLIMITED);
        return new DiagnosticText(messages(), style, names, place -> folder().line(place), width);
    }

    /// What may be begun before the line is parsed.
    public HeadStart headStart() {
        return headStart;
    }

    public LeftOut leftOut() {
        return leftOut;
    }

    /// Ends an answer: says what was left out of it, if anything was.
    public ExitCode answered(ExitCode exitCode) {
        return leftOut.say() ? ExitCode.BOOK : exitCode;
    }

    /// Says on standard error what is to be remarked about what was written.
    public void remark(List<Diagnostic> remarks) {
        for (var remark : remarks) {
            if (remark.severity() == Severity.WARNING) {
                var text = diagnosticText(Style.PLAIN);
                complain(
                        say("severity.warning")
                                + ": "
                                + text.message(remark)
                                + "; "
                                + text.advice(remark));
            }
        }
    }
}
