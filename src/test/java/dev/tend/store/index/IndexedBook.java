package dev.tend.store.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tend.SmallBook;
import dev.tend.model.record.Account;
import dev.tend.model.record.Customer;
import dev.tend.parallel.Progress;
import dev.tend.store.BookFolder;
import dev.tend.store.disk.Draft;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// A book of three customers whose outlines an index remembers, and which of them are read.
abstract class IndexedBook {
    static final String ENTRY = "---\nid: aaaaaaa1\nat: 2024-06-03\nby: lilei\nsummary: 询价\n";
    static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
    static final Basis BASIS = new Basis("build 1", TODAY);
    static final Basis OTHER_BUILD = new Basis("build 2", TODAY);

    @TempDir Path folder;

    /// The keys whose digests were made, in order.
    private final List<String> made = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    final void aBookOfThree() throws IOException {
        write("tend.yaml", SmallBook.POLICY);
        for (var key : List.of("acme", "beta", "zenith")) {
            write("customers/" + key + "/customer.yaml", "name: " + key + "\n");
            write("customers/" + key + "/2024-lilei.yaml", ENTRY);
        }
    }

    /// Waits until everything is older than the index that is to be made.
    static void settle() {
        try {
            Thread.sleep(Draft.FINE / 1_000_000 + 20);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    final List<String> read() {
        return read(BASIS);
    }

    /// The customers of which the files were read.
    final List<String> read(Basis basis) {
        made.clear();
        var book = BookFolder.at(folder).orElseThrow();
        var policy = book.policy().value().orElseThrow();
        book.digests(policy, Optional.of(basis), digest(), Progress.UNHEARD);
        return List.copyOf(made);
    }

    final Digest digest() {
        return account -> {
            made.add(account.customer().key());
            return IndexPropertyTest.everything(account);
        };
    }

    final List<String> keys() {
        return BookFolder.at(folder).orElseThrow().keys();
    }

    final List<String> digests() {
        var book = BookFolder.at(folder).orElseThrow();
        var policy = book.policy().value().orElseThrow();
        return texts(
                book.digests(
                                policy,
                                Optional.of(BASIS),
                                IndexPropertyTest::everything,
                                Progress.UNHEARD)
                        .value());
    }

    /// The digests that tell who a customer is, where no profile is read for it.
    final List<String> remembered(Basis basis) {
        var book = BookFolder.at(folder).orElseThrow();
        var policy = book.policy().value().orElseThrow();
        var digests = new ArrayList<byte[]>();
        var customers =
                book.customers(
                        policy,
                        Optional.of(basis.build()),
                        digest -> {
                            digests.add(digest);
                            return Customer.unreadable("known", "");
                        });
        assertEquals(keys().size(), customers.value().size());
        return texts(digests);
    }

    final List<String> full() {
        var book = BookFolder.at(folder).orElseThrow();
        var accounts = book.book(book.policy().value().orElseThrow()).value().accounts();
        return accounts.stream().map(Account::toString).toList();
    }

    static List<String> texts(List<byte[]> digests) {
        return digests.stream().map(digest -> new String(digest, StandardCharsets.UTF_8)).toList();
    }

    final Path path(String file) {
        return folder.resolve(file);
    }

    final void write(String file, String text) throws IOException {
        var parent = path(file).getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(path(file), text);
    }
}
