package dev.tend.store;

import dev.tend.model.Account;
import dev.tend.model.Book;
import dev.tend.model.Check;
import dev.tend.model.Code;
import dev.tend.model.Customer;
import dev.tend.model.Entry;
import dev.tend.model.Place;
import dev.tend.model.Policy;
import dev.tend.yaml.CustomerCodec;
import dev.tend.yaml.EntryCodec;
import dev.tend.yaml.PolicyCodec;
import dev.tend.yaml.Problems;
import dev.tend.yaml.SourceText;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A folder that holds a book, read as `docs/format.md` says. Reading never stops at a problem:
/// what cannot be read is reported and left out.
public final class BookFolder {
    public static final String POLICY = "tend.yaml";
    public static final String CUSTOMERS = "customers";
    public static final String PROFILE = "customer.yaml";
    private static final String REVIEWS = "reviews";
    private static final String REVIEW_ENDING = ".md";
    private static final String ENDING = ".yaml";

    private final Path path;
    private final BookFiles files;

    /// The file that problems are shown from: there may be thousands in one.
    private String shownFile = "";

    private List<String> shownLines = List.of();

    private BookFolder(Path path) {
        this.path = path;
        this.files = new BookFiles(path);
    }

    /// The book at exactly this folder.
    public static Optional<BookFolder> at(Path folder) {
        return Files.isRegularFile(folder.resolve(POLICY))
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
        return policyIn(path.resolve(POLICY), POLICY);
    }

    /// A policy for this book in any file; problems name it `name`.
    public Loaded<Optional<Policy>> policyIn(Path file, String name) {
        var problems = new Problems();
        var holidays = new HolidayFiles(files);
        var policy =
                BookFiles.source(file, name, problems)
                        .flatMap(source -> PolicyCodec.read(source, holidays, problems));
        return new Loaded<>(policy, problems.all());
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
        return keys(new Problems());
    }

    private List<String> keys(Problems problems) {
        var keys = new ArrayList<String>();
        for (var name : files.names(CUSTOMERS, problems)) {
            if (isKey(name) && files.isFolder(CUSTOMERS + "/" + name)) {
                keys.add(name);
            }
        }
        return keys;
    }

    public boolean hasCustomer(String key) {
        return isKey(key) && files.isFolder(CUSTOMERS + "/" + key);
    }

    /// The whole book.
    public Loaded<Book> book(Policy policy) {
        var problems = new Problems();
        var accounts = new ArrayList<Account>();
        for (var name : files.names(CUSTOMERS, problems)) {
            if (files.isFolder(CUSTOMERS + "/" + name)) {
                if (isKey(name)) {
                    accounts.add(account(name, policy, problems));
                } else if (!name.startsWith(".")) {
                    problems.add(Check.FOLDER_NAME, Place.startOf(CUSTOMERS + "/" + name), name);
                }
            } else if (name.endsWith(ENDING)
                    || Files.isSymbolicLink(path.resolve(CUSTOMERS).resolve(name))) {
                problems.add(Check.UNKNOWN_FILE, Place.startOf(CUSTOMERS + "/" + name), name);
            }
        }
        return new Loaded<>(new Book(policy, accounts), problems.all());
    }

    /// The names of the stage summaries that are there (F9): `2024-06` for `reviews/2024-06.md`.
    public Set<String> reviews() {
        var reviews = new HashSet<String>();
        for (var name : files.names(REVIEWS, new Problems())) {
            if (name.endsWith(REVIEW_ENDING)) {
                reviews.add(name.substring(0, name.length() - REVIEW_ENDING.length()));
            }
        }
        return reviews;
    }

    /// One customer with its entries.
    public Loaded<Account> account(String key, Policy policy) {
        var problems = new Problems();
        return new Loaded<>(account(key, policy, problems), problems.all());
    }

    /// The profile alone of one customer.
    public Loaded<Customer> customer(String key, Policy policy) {
        var problems = new Problems();
        return new Loaded<>(customer(key, policy, problems), problems.all());
    }

    /// The profiles alone, of all customers.
    public Loaded<List<Customer>> customers(Policy policy) {
        var problems = new Problems();
        var customers = new ArrayList<Customer>();
        for (var key : keys(problems)) {
            customers.add(customer(key, policy, problems));
        }
        return new Loaded<>(customers, problems.all());
    }

    /// The entries of a text that is to become a file of entries.
    public static Loaded<List<Entry>> entries(
            String file, String text, Customer customer, Policy policy) {
        var problems = new Problems();
        var entries = EntryCodec.read(new SourceText(file, text), customer, policy, problems);
        return new Loaded<>(entries, problems.all());
    }

    /// The customer of a text that is to become a profile.
    public static Loaded<Customer> customer(String key, String text, Policy policy) {
        var problems = new Problems();
        var source = SourceText.of(profileFile(key), text);
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
            return Files.size(shown) > SourceText.MOST_BYTES
                    ? List.of()
                    : Files.readAllLines(shown, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /// The path of a file of the book, relative to it, with `/`.
    public static String entriesFile(String key, Entry entry) {
        return CUSTOMERS + "/" + key + "/" + entry.fileName();
    }

    public static String reviewFile(String period) {
        return REVIEWS + "/" + period + REVIEW_ENDING;
    }

    public static String profileFile(String key) {
        return CUSTOMERS + "/" + key + "/" + PROFILE;
    }

    private Account account(String key, Policy policy, Problems problems) {
        var customer = customer(key, policy, problems);
        var entries = new ArrayList<Entry>();
        var leftOut = new HashSet<String>();
        var folder = CUSTOMERS + "/" + key + "/";
        for (var name : files.names(CUSTOMERS + "/" + key, problems)) {
            if (isEntriesFile(name)) {
                var source = files.source(folder + name, problems);
                if (source.isPresent()) {
                    int before = problems.errors();
                    var read = EntryCodec.read(source.get(), customer, policy, problems);
                    entries.addAll(read);
                    if (problems.errors() > before) {
                        leftOut.addAll(EntryCodec.leftOut(source.get(), read));
                    }
                }
            } else if (name.endsWith(ENDING) && !name.equals(PROFILE) && !name.startsWith(".")) {
                problems.add(Check.UNKNOWN_FILE, Place.startOf(folder + name), name);
            }
        }
        return new Account(customer, entries, leftOut);
    }

    private Customer customer(String key, Policy policy, Problems problems) {
        var file = profileFile(key);
        if (!Files.isReadable(path.resolve(CUSTOMERS).resolve(key))) {
            return Customer.unreadable(key, file);
        }
        if (!Files.exists(path.resolve(file), LinkOption.NOFOLLOW_LINKS)) {
            problems.add(Check.PROFILE_MISSING, Place.startOf(file), key);
            return Customer.unreadable(key, file);
        }
        var source = files.source(file, problems);
        return source.isPresent()
                ? CustomerCodec.read(key, source.get(), policy, problems)
                : Customer.unreadable(key, file);
    }

    private static boolean isKey(String name) {
        return Code.isCode(name) && name.length() <= Code.KEY_LENGTH;
    }

    private static boolean isEntriesFile(String name) {
        return name.length() > 5 + ENDING.length()
                && name.endsWith(ENDING)
                && name.charAt(4) == '-'
                && name.substring(0, 4).chars().allMatch(c -> c >= '0' && c <= '9')
                && Code.isCode(name.substring(5, name.length() - ENDING.length()));
    }
}
