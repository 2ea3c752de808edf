package dev.tend.store.files;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.policy.Policy;
import dev.tend.model.record.Account;
import dev.tend.model.record.Customer;
import dev.tend.model.record.Entry;
import dev.tend.model.value.Code;
import dev.tend.model.value.Place;
import dev.tend.store.disk.FileNames;
import dev.tend.yaml.CustomerCodec;
import dev.tend.yaml.EntryCodec;
import dev.tend.yaml.Problems;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// The folders of a book's customers, one for each. Several threads may read them.
public record CustomerFolders(BookFiles files) {
    /// Stands in the place of bytes in a name that are no UTF-8.
    private static final char NOT_DECODED = '\uFFFD';

    private static final String CUSTOMERS = Layout.CUSTOMERS;
    private static final String ENDING = ".yaml";
    private static final String OTHER_ENDING = ".yml";
    private static final String PROFILE_STEM =
            Layout.PROFILE.substring(0, Layout.PROFILE.length() - ENDING.length());

    /// The folder that they lie in.
    public Path folder() {
        return files.path().resolve(CUSTOMERS);
    }

    public boolean has(String key) {
        return Code.isKey(key)
                && files.isFolder(CUSTOMERS)
                && files.isFolder(CUSTOMERS + "/" + key);
    }

    /// The keys of all customers, sorted. Folders whose names are no keys are left out.
    public List<String> keys(Problems problems) {
        var keys = new ArrayList<String>();
        for (var name : files.names(CUSTOMERS, problems)) {
            if (Code.isKey(name) && files.isFolder(CUSTOMERS + "/" + name)) {
                keys.add(name);
            }
        }
        return keys;
    }

    /// The keys of all customers, sorted, and what is wrong with the other names beside them.
    public Loaded<List<String>> listed() {
        var problems = new Problems();
        var keys = new ArrayList<String>();
        for (var name : files.names(CUSTOMERS, problems)) {
            if (files.isFolder(CUSTOMERS + "/" + name)) {
                if (Code.isKey(name)) {
                    keys.add(name);
                } else if (!name.startsWith(".")) {
                    problems.add(Check.FOLDER_NAME, Place.startOf(CUSTOMERS + "/" + name), name);
                }
            } else if (!name.startsWith(".") && files.isLink(CUSTOMERS + "/" + name)) {
                problems.add(Check.LINK, Place.startOf(CUSTOMERS + "/" + name));
            } else if (name.indexOf(NOT_DECODED) >= 0) {
                // Java cannot even ask whether it is a folder.
                problems.add(Check.FOLDER_NAME, Place.startOf(CUSTOMERS + "/" + name), name);
            } else if (isLikeOurs(name)) {
                problems.add(Check.UNKNOWN_FILE, Place.startOf(CUSTOMERS + "/" + name), name);
            }
        }
        return new Loaded<>(keys, problems.all());
    }

    /// The names in a customer's folder, sorted.
    public List<String> names(String key, Problems problems) {
        return files.names(CUSTOMERS + "/" + key, problems);
    }

    /// Those of the names in a customer's folder whose files make up its account.
    public static List<String> ofAccount(List<String> names) {
        var read = new ArrayList<String>();
        for (var name : names) {
            if (name.equals(Layout.PROFILE) || isEntriesFile(name)) {
                read.add(name);
            }
        }
        return read;
    }

    /// One customer with its entries.
    public Account account(String key, Policy policy, Problems problems) {
        return account(key, names(key, problems), policy, problems);
    }

    /// The same, where the names in its folder are known.
    public Account account(String key, List<String> names, Policy policy, Problems problems) {
        var customer =
                names.contains(Layout.PROFILE)
                        ? profile(key, policy, problems)
                        : customer(key, policy, problems);
        var entries = new ArrayList<Entry>();
        var leftOut = new HashSet<String>();
        var folder = CUSTOMERS + "/" + key + "/";
        for (var name : names) {
            if (isEntriesFile(name)) {
                var source = files.source(folder + name, problems);
                if (source.isPresent()) {
                    int before = problems.errors();
                    var read = EntryCodec.read(source.get(), customer, policy, problems);
                    entries.addAll(read);
                    if (problems.errors() > before) {
                        leftOut.addAll(EntryCodec.leftOut(source.get(), read));
                    }
                } else {
                    leftOut.add(folder + name);
                }
            } else if (isLikeOurs(name) && !name.equals(Layout.PROFILE) && !name.startsWith(".")) {
                problems.add(Check.UNKNOWN_FILE, Place.startOf(folder + name), name);
            }
        }
        return new Account(customer, entries, leftOut);
    }

    /// The profile alone.
    public Customer customer(String key, Policy policy, Problems problems) {
        var file = Layout.profileFile(key);
        if (Files.exists(files.path().resolve(file), LinkOption.NOFOLLOW_LINKS)) {
            return profile(key, policy, problems);
        }
        if (Files.isReadable(folder().resolve(key))) {
            problems.add(Check.PROFILE_MISSING, Place.startOf(file), key);
        }
        return Customer.unreadable(key, file);
    }

    private Customer profile(String key, Policy policy, Problems problems) {
        var file = Layout.profileFile(key);
        var source = files.source(file, problems);
        return source.isPresent()
                ? CustomerCodec.read(key, source.get(), policy, problems)
                : Customer.unreadable(key, file);
    }

    /// Whether there is anything whose name is the key, or is taken for it where capitals, and dots
    /// and spaces at the end, make no difference.
    public boolean isTaken(String key) {
        for (var name : files.names(CUSTOMERS, new Problems())) {
            if (key.equals(FileNames.folded(name))) {
                return true;
            }
        }
        return false;
    }

    /// Whether somebody may have meant a file of the format.
    private static boolean isLikeOurs(String name) {
        var folded = FileNames.folded(name);
        int end = folded.lastIndexOf('.');
        return name.endsWith(ENDING)
                || (folded.endsWith(ENDING) || folded.endsWith(OTHER_ENDING))
                        && (folded.substring(0, end).equals(PROFILE_STEM) || isOfYear(folded));
    }

    private static boolean isOfYear(String name) {
        return name.length() > 5
                && name.charAt(4) == '-'
                && isDigit(name.charAt(0))
                && isDigit(name.charAt(1))
                && isDigit(name.charAt(2))
                && isDigit(name.charAt(3));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isEntriesFile(String name) {
        return name.length() > 5 + ENDING.length()
                && name.endsWith(ENDING)
                && isOfYear(name)
                && Code.isCode(name.substring(5, name.length() - ENDING.length()));
    }
}
