package dev.tend.store.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.SmallBook;
import dev.tend.parallel.Progress;
import dev.tend.store.BookFolder;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/// What is remembered is read anew where anything has changed, and not elsewhere.
class IndexTest extends IndexedBook {
    @Test
    void whatIsUnchangedIsNotReadAgain() throws IOException {
        settle();
        assertEquals(List.of("acme", "beta", "zenith"), read());
        assertEquals(List.of(), read());
    }

    @Test
    void onlyTheCustomerOfAChangedFileIsReadAgain() throws IOException {
        settle();
        read();
        write("customers/beta/2024-lilei.yaml", ENTRY + ENTRY.replace("aaaaaaa1", "bbbbbbb1"));
        assertEquals(List.of("beta"), read());
    }

    @Test
    void whatIsYoungerThanTheIndexIsNotTrusted() throws IOException {
        // Whatever is read within a moment after it was written may change again unseen.
        read();
        write("customers/beta/customer.yaml", "name: Beta\n");
        read();
        assertTrue(read().contains("beta"));
    }

    @Test
    void addedRemovedAndRenamedFilesAreFound() throws IOException {
        settle();
        read();
        write("customers/acme/2024-hanmei.yaml", ENTRY.replace("lilei", "hanmei"));
        Files.delete(path("customers/beta/2024-lilei.yaml"));
        Files.move(
                path("customers/zenith/2024-lilei.yaml"), path("customers/zenith/2024-Lilei.yaml"));
        assertEquals(List.of("acme", "beta", "zenith"), read());
    }

    @Test
    void addedRemovedAndRenamedCustomersAreFound() throws IOException {
        settle();
        read();
        Files.move(path("customers/beta"), path("customers/gamma"));
        Files.delete(path("customers/zenith/2024-lilei.yaml"));
        Files.delete(path("customers/zenith/customer.yaml"));
        Files.delete(path("customers/zenith"));
        assertEquals(List.of("gamma"), read());
        assertEquals(List.of("acme", "gamma"), keys());
    }

    @Test
    void anEditOfTheSameLengthWithTheDateItHadIsFound() throws IOException {
        settle();
        read();
        var file = path("customers/beta/2024-lilei.yaml");
        var time = Files.getLastModifiedTime(file);
        Files.writeString(file, ENTRY.replace("询价", "报价"), StandardOpenOption.WRITE);
        Files.setLastModifiedTime(file, time);
        assertEquals(List.of("beta"), read());
    }

    @Test
    void aFileRestoredWithAnOldDateIsFound() throws IOException {
        var copy = path("copy");
        Files.writeString(copy, ENTRY.replace("询价", "报价"));
        Files.setLastModifiedTime(copy, FileTime.from(Instant.parse("2001-02-03T04:05:06Z")));
        settle();
        read();
        Files.copy(
                copy,
                path("customers/beta/2024-lilei.yaml"),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.COPY_ATTRIBUTES);
        assertEquals(List.of("beta"), read());
    }

    @Test
    void whatAnotherBuildOrDayRememberedIsNotTrusted() throws IOException {
        settle();
        read();
        assertEquals(List.of("acme", "beta", "zenith"), read(OTHER_BUILD));
        assertEquals(
                List.of("acme", "beta", "zenith"), read(new Basis("build 2", TODAY.plusDays(1))));
        assertEquals(List.of(), read(new Basis("build 2", TODAY.plusDays(1))));
    }

    @Test
    void whatIsStillTrueIsGivenWithoutReading() throws IOException {
        settle();
        assertEquals(List.of(), remembered(BASIS));
        read();
        var all = digests();
        assertEquals(all, remembered(BASIS));
        assertEquals(all, remembered(new Basis(BASIS.build(), TODAY.plusDays(1))));
        assertEquals(List.of(), remembered(OTHER_BUILD));
        var index = Files.readAllBytes(path(".tend/index"));
        write("customers/beta/customer.yaml", "name: Beta\n");
        write("customers/new/customer.yaml", "name: New\n");
        assertEquals(List.of(all.getFirst(), all.getLast()), remembered(BASIS));
        assertArrayEquals(index, Files.readAllBytes(path(".tend/index")));
        write("tend.yaml", SmallBook.POLICY + "# another\n");
        assertEquals(List.of(), remembered(BASIS));
    }

    /// What is wrong with a profile is said by whoever looks for a customer.
    @Test
    void whoseFilesAreUnsoundIsReadAgain() throws IOException {
        write("customers/beta/customer.yaml", "name: Beta\ngrade: X\n");
        settle();
        read();
        var all = digests();
        assertEquals(List.of(all.getFirst(), all.getLast()), remembered(BASIS));
    }

    @Test
    void anotherPolicyMakesEverythingAnew() throws IOException {
        write("tend.yaml", SmallBook.POLICY + "calendar: {holidays: CN}\n");
        settle();
        read();
        write("tend.yaml", SmallBook.POLICY + "calendar: {holidays: CN} # no more\n");
        assertEquals(List.of("acme", "beta", "zenith"), read());
        write("holidays/CN-2027.yaml", "off: {2027-01-01: 元旦}\n");
        assertEquals(List.of("acme", "beta", "zenith"), read());
    }

    @Test
    void gitNeverSeesTheIndex() throws IOException {
        read();
        assertTrue(Files.exists(path(".tend/index")));
        assertEquals("*\n", Files.readString(path(".tend/.gitignore")));
    }

    @Test
    void nothingIsLeftBehind() throws IOException {
        settle();
        for (int i = 0; i < 3; i++) {
            write("customers/acme/customer.yaml", "name: Acme " + i + "\n");
            read();
        }
        var names = new ArrayList<>(List.of(path(".tend").toFile().list()));
        Collections.sort(names);
        assertEquals(List.of(".gitignore", "index"), names);
    }

    @Test
    void severalProcessesMayRefreshItAtOnce() throws Exception {
        settle();
        try (var processes = Executors.newFixedThreadPool(4)) {
            for (int round = 0; round < 25; round++) {
                write("customers/acme/customer.yaml", "name: Acme " + round + "\n");
                var tasks = Collections.nCopies(4, (Callable<List<String>>) this::digests);
                var expected = full();
                for (var answer : processes.invokeAll(tasks)) {
                    assertEquals(expected, answer.get());
                }
            }
        }
        assertEquals(full(), digests());
    }

    @Test
    void whatIsLookedAtBeforehandIsTheSame() throws IOException {
        settle();
        read();
        write("customers/beta/customer.yaml", "name: Beta\n");
        var book = BookFolder.at(folder).orElseThrow();
        for (var build : List.of(BASIS.build(), OTHER_BUILD.build())) {
            book.beginToRemember(build);
            var policy = book.policy().value().orElseThrow();
            var basis = Optional.of(new Basis(build, TODAY));
            var digests = book.digests(policy, basis, digest(), Progress.UNHEARD);
            assertEquals(full(), texts(digests.value()));
        }
    }

    @Test
    void problemsAreRememberedWithTheirPlaces() throws IOException {
        write("customers/beta/2024-lilei.yaml", ENTRY.replace("summary", "sumary"));
        write("customers/stray.yaml", "");
        settle();
        var book = BookFolder.at(folder).orElseThrow();
        var policy = book.policy().value().orElseThrow();
        var full = book.book(policy).problems();
        var first = book.digests(policy, Optional.of(BASIS), digest(), Progress.UNHEARD);
        var again = book.digests(policy, Optional.of(BASIS), digest(), Progress.UNHEARD);
        assertFalse(full.isEmpty());
        assertEquals(full.stream().sorted().toList(), first.problems().stream().sorted().toList());
        assertEquals(first.problems(), again.problems());
    }
}
