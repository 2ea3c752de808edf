package dev.tend.store;

import dev.tend.model.Book;
import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.policy.Policy;
import dev.tend.model.policy.StageSummary;
import dev.tend.model.record.Account;
import dev.tend.model.record.Customer;
import dev.tend.model.record.Entry;
import dev.tend.model.value.Place;
import dev.tend.parallel.Progress;
import dev.tend.parallel.Workers;
import dev.tend.store.files.BookFiles;
import dev.tend.store.files.BookPolicy;
import dev.tend.store.files.CustomerFolders;
import dev.tend.store.files.Layout;
import dev.tend.store.files.Loaded;
import dev.tend.store.index.Basis;
import dev.tend.store.index.Digest;
import dev.tend.store.index.Index;
import dev.tend.store.index.IndexLookup;
import dev.tend.store.index.IndexSnapshot;
import dev.tend.store.index.IndexUpdate;
import dev.tend.store.index.Stamp;
import dev.tend.yaml.CustomerCodec;
import dev.tend.yaml.EntryCodec;
import dev.tend.yaml.Problems;
import dev.tend.yaml.SourceText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A folder that holds a book, read as `docs/format.md` says. Reading never stops at a problem:
/// what cannot be read is reported and left out.
public final class BookFolder {
    private static final Map<String, Index.Known> NOBODY = Map.of();

    private final Path path;
    private final BookFiles files;
    private final CustomerFolders customers;
    private final IndexLookup lookup;
    private final BookPolicy policy;

    /// The file that problems are shown from: there may be thousands in one.
    private String shownFile = "";

    private List<String> shownLines = List.of();

    private BookFolder(Path path) {
        this.path = path;
        this.files = new BookFiles(path, Optional.empty());
        this.customers = new CustomerFolders(files);
        this.lookup = new IndexLookup(customers);
        this.policy = new BookPolicy(path);
    }

    /// The book at exactly this folder.
    public static Optional<BookFolder> at(Path folder) {
        return Files.isRegularFile(folder.resolve(Layout.POLICY))
                ? Optional.of(new BookFolder(folder))
                : Optional.empty();
    }

    /// The book that `folder` lies in: the nearest folder upwards that holds a policy.
    public static Optional<BookFolder> around(Path folder) {
        for (var up = folder.toAbsolutePath().normalize(); up != null; up = up.getParent()) {
            var book = at(up);
            if (book.isPresent()) {
                return book;
            }
        }
        return Optional.empty();
    }

    public Path path() {
        return path;
    }

    /// Where the book lies in the git repository around it, with `/` at the end; empty where it is
    /// the repository itself, or in none.
    public String pathInRepository() {
        var root = path.toAbsolutePath().normalize();
        for (var up = root; up != null; up = up.getParent()) {
            if (Files.exists(up.resolve(".git"))) {
                var inside = up.relativize(root).toString().replace('\\', '/');
                return inside.isEmpty() ? "" : inside + "/";
            }
        }
        return "";
    }

    /// The policy; empty where `tend.yaml` cannot be used at all.
    public Loaded<Optional<Policy>> policy() {
        return policy.read();
    }

    /// The same, remembered where nothing has changed that an earlier command of this `build` read
    /// it from. Without a build nothing is remembered.
    public Loaded<Optional<Policy>> policy(Optional<String> build, Instant now) {
        return policy.read(build, now);
    }

    /// Begins to read it, on another thread: worth it where there is something else to do before it
    /// is asked for. Where the command `writes`, what that takes is loaded there, too.
    public void beginPolicy(Optional<String> build, Instant now, boolean writes) {
        policy.begin(build, now, writes);
    }

    /// What was begun on other threads was begun too early.
    public void forgetBegun() {
        policy.forget();
        lookup.forget();
    }

    /// A policy for this book in any file; problems name it `name`.
    public Loaded<Optional<Policy>> policyIn(Path file, String name) {
        var problems = new Problems();
        return BookPolicy.of(files.sourceAnywhere(file, name, problems), files, problems);
    }

    /// A file or folder of the book that is there, relative to the book and with `/`.
    public Optional<String> file(Path file) {
        var root = path.toAbsolutePath().normalize();
        var absolute = file.toAbsolutePath().normalize();
        return absolute.startsWith(root) && Files.exists(absolute)
                ? Optional.of(root.relativize(absolute).toString().replace('\\', '/'))
                : Optional.empty();
    }

    /// The keys of all customers, sorted. Folders whose names are no keys are left out.
    public List<String> keys() {
        return customers.keys(new Problems());
    }

    public boolean hasCustomer(String key) {
        return customers.has(key);
    }

    /// Whether a new customer cannot have a key, as there is one of that key, or something else
    /// that would be the same on another computer.
    public boolean isTaken(String key) {
        return customers.isTaken(key);
    }

    /// The whole book.
    public Loaded<Book> book(Policy policy) {
        return book(policy, Progress.UNHEARD);
    }

    /// The same, heard of while it lasts.
    public Loaded<Book> book(Policy policy, Progress progress) {
        var listed = customers.listed();
        var keys = listed.value();
        var read = Workers.map(keys, key -> account(key, policy), progress);
        var problems = new ArrayList<>(listed.problems());
        problems.addAll(linkedReviews());
        var accounts = new ArrayList<Account>(read.size());
        for (var account : read) {
            accounts.add(account.value());
            problems.addAll(account.problems());
        }
        return new Loaded<>(new Book(policy, accounts), problems);
    }

    /// Begins to look, on another thread, at what earlier commands remembered: worth it where there
    /// is something else to do, such as reading the policy, before `digests` or `customers` is
    /// asked.
    public void beginToRemember(String build) {
        lookup.begin(build);
    }

    /// A digest of each account, in the order of the keys: made anew of what has changed since an
    /// earlier command, and of everything where the `basis` is another, the policy has changed, or
    /// nothing is remembered. Without a basis nothing is remembered. `policy` is the one that
    /// `policy()` gave last.
    public Loaded<List<byte[]>> digests(
            Policy policy, Optional<Basis> basis, Digest digest, Progress progress) {
        var update = new IndexUpdate(customers, policy, digest, progress);
        var index = basis.isPresent() ? recall(update, basis.get()) : update.anew();
        var problems = new ArrayList<>(index.problems());
        problems.addAll(linkedReviews());
        var digests = new ArrayList<byte[]>(index.customers().size());
        for (var customer : index.customers()) {
            digests.add(customer.digest());
            problems.addAll(customer.problems());
        }
        return new Loaded<>(digests, problems);
    }

    private Index recall(IndexUpdate update, Basis basis) {
        return update.recall(lookup.at(basis.build()), stamp(basis), basis.build());
    }

    private Stamp stamp(Basis basis) {
        return new Stamp(policy.sources(), basis.today().toString());
    }

    /// Whether the stage summary of a period is there (F9): `reviews/2024-06.md` for `2024-06`. A
    /// draft from a time when the period was not over is none.
    public boolean hasReview(String period) {
        var file = Layout.reviewFile(period);
        return !files.isLink(Layout.REVIEWS)
                && Files.isRegularFile(path.resolve(file), LinkOption.NOFOLLOW_LINKS)
                && !lines(file).contains(StageSummary.UNFINISHED);
    }

    private List<Diagnostic> linkedReviews() {
        var problems = new Problems();
        if (files.isLink(Layout.REVIEWS)) {
            problems.add(Check.LINK, Place.startOf(Layout.REVIEWS));
        }
        return problems.all();
    }

    /// One customer with its entries.
    public Loaded<Account> account(String key, Policy policy) {
        var problems = new Problems();
        return new Loaded<>(customers.account(key, policy, problems), problems.all());
    }

    /// The same, as it would be if files of it, by their names, had other texts.
    public Loaded<Account> account(String key, Map<String, String> texts, Policy policy) {
        var problems = new Problems();
        var folders = new CustomerFolders(new BookFiles(path, Optional.empty(), texts));
        return new Loaded<>(folders.account(key, policy, problems), problems.all());
    }

    /// The profile alone of one customer.
    public Loaded<Customer> customer(String key, Policy policy) {
        var problems = new Problems();
        return new Loaded<>(customers.customer(key, policy, problems), problems.all());
    }

    /// The profiles alone, of all customers.
    public Loaded<List<Customer>> customers(Policy policy) {
        return ofAll(keys -> profiles(keys, key -> customer(key, policy)));
    }

    /// The same; of whom an earlier command of this `build` remembered and whose files are still
    /// sound and the same, what `known` tells from a digest. `policy` is the one that `policy()`
    /// gave last.
    public Loaded<List<Customer>> customers(
            Policy policy, Optional<String> build, Function<byte[], Customer> known) {
        var remembered = build.map(lookup::at);
        if (remembered.isPresent() && remembered.get().sameKeys()) {
            return customersOf(remembered.get().keys(), policy, remembered, known);
        }
        return ofAll(keys -> customersOf(keys, policy, remembered, known));
    }

    /// The same of those keys alone.
    public Loaded<List<Customer>> customers(
            List<String> keys,
            Policy policy,
            Optional<String> build,
            Function<byte[], Customer> known) {
        return customersOf(keys, policy, build.map(lookup::at), known);
    }

    private Loaded<List<Customer>> customersOf(
            List<String> keys,
            Policy policy,
            Optional<IndexSnapshot> remembered,
            Function<byte[], Customer> known) {
        var sound = remembered.isPresent() ? remembered.get().sound(this.policy.sources()) : NOBODY;
        return profiles(
                keys,
                key -> {
                    var digest = sound.get(key);
                    return digest == null
                            ? customer(key, policy)
                            : new Loaded<>(known.apply(digest.digest()), List.of());
                });
    }

    private Loaded<List<Customer>> ofAll(Function<List<String>, Loaded<List<Customer>>> profiles) {
        var problems = new Problems();
        var loaded = profiles.apply(customers.keys(problems));
        loaded.problems().forEach(problems::add);
        return new Loaded<>(loaded.value(), problems.all());
    }

    private static Loaded<List<Customer>> profiles(
            List<String> keys, Function<String, Loaded<Customer>> profile) {
        var problems = new ArrayList<Diagnostic>();
        var profiles = new ArrayList<Customer>(keys.size());
        for (var one : Workers.map(keys, profile, Progress.UNHEARD)) {
            profiles.add(one.value());
            problems.addAll(one.problems());
        }
        return new Loaded<>(profiles, problems);
    }

    /// The entries of a text that is to become a file of entries.
    public static Loaded<List<Entry>> entries(
            String file, String text, Customer customer, Policy policy) {
        return entriesFrom(1, file, text, customer, policy);
    }

    /// The same, of those alone that end at or after a line.
    public static Loaded<List<Entry>> entriesFrom(
            int firstLine, String file, String text, Customer customer, Policy policy) {
        var problems = new Problems();
        var source = SourceText.of(file, text);
        var entries = EntryCodec.readFrom(firstLine, source, customer, policy, problems);
        return new Loaded<>(entries, problems.all());
    }

    /// The customer of a text that is to become a profile.
    public static Loaded<Customer> customer(String key, String text, Policy policy) {
        var problems = new Problems();
        var source = SourceText.of(Layout.profileFile(key), text);
        var customer = CustomerCodec.read(key, source, policy, problems);
        return new Loaded<>(customer, problems.all());
    }

    /// The text of a line, for showing it beside a problem.
    public Optional<String> line(Place place) {
        if (!place.file().equals(shownFile)) {
            shownFile = place.file();
            shownLines = lines(place.file());
        }
        return place.line() <= shownLines.size()
                ? Optional.of(shownLines.get(place.line() - 1))
                : Optional.empty();
    }

    private List<String> lines(String file) {
        var shown = path.resolve(file);
        try {
            // A pipe would be waited for without end.
            return !Files.isRegularFile(shown, LinkOption.NOFOLLOW_LINKS)
                            || Files.size(shown) > SourceText.MOST_BYTES
                    ? List.of()
                    : SourceText.lines(Files.readString(shown));
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
