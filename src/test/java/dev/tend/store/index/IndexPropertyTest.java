package dev.tend.store.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.Seed;
import dev.tend.SmallBook;
import dev.tend.model.policy.Policy;
import dev.tend.model.record.Account;
import dev.tend.parallel.Progress;
import dev.tend.store.BookFolder;
import dev.tend.store.files.BookFiles;
import dev.tend.store.files.CustomerFolders;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/// What is remembered equals what a full read gives, whatever is done to the files in between.
class IndexPropertyTest {
    private static final int ROUNDS = 2500;
    private static final int CUSTOMERS = 12;

    /// The kernel's clock ticks before a file has another time; within a tick nothing is trusted.
    private static final String BUILD = "build";

    private static final long NO_TICK = 0;

    @TempDir Path root;
    private final AtomicInteger read = new AtomicInteger();

    @Test
    void equalsAFullReadAfterRandomEdits() throws IOException {
        long seed = Seed.fresh();
        var random = new Random(seed);
        var folder = Files.createDirectories(root.resolve("book"));
        Files.writeString(folder.resolve("tend.yaml"), SmallBook.POLICY);
        var meddling = new Meddling(folder, Files.createDirectories(root.resolve("attic")), random);
        for (int i = 0; i < CUSTOMERS; i++) {
            meddling.addCustomer("customer-" + i);
        }
        var book = BookFolder.at(folder).orElseThrow();
        var policy = SmallBook.policy();
        int all = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (int edits = random.nextInt(3); edits >= 0; edits--) {
                meddling.meddle();
            }
            if (random.nextInt(20) == 0) {
                damage(folder.resolve(".tend/index"), random);
            }
            if (book.keys().size() < CUSTOMERS / 2) {
                meddling.addCustomer("more-" + round);
            }
            var remembered = said(recalled(book, memory(book, policy, this::counted)));
            var full = said(memory(book, policy, IndexPropertyTest::everything).anew());
            int now = round;
            assertEquals(
                    full,
                    remembered,
                    () -> "seed " + seed + ", round " + now + ":" + meddling.story());
            all += full.size();
        }
        int again = read.get();
        assertTrue(again < all * 3 / 4, again + " of " + all + " were read again, seed " + seed);
    }

    private static IndexUpdate memory(BookFolder book, Policy policy, Digest digest) {
        return new IndexUpdate(folders(book), policy, digest, Progress.UNHEARD);
    }

    private static Index recalled(BookFolder book, IndexUpdate memory) {
        return memory.recall(
                IndexSnapshot.in(folders(book), BUILD),
                new Stamp(new byte[] {1}, ""),
                BUILD,
                NO_TICK);
    }

    private static CustomerFolders folders(BookFolder book) {
        return new CustomerFolders(new BookFiles(book.path(), Optional.empty()));
    }

    private byte[] counted(Account account) {
        read.incrementAndGet();
        return everything(account);
    }

    static byte[] everything(Account account) {
        return account.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> said(Index index) {
        var said = new ArrayList<String>();
        said.add(index.problems().toString());
        for (var customer : index.customers()) {
            said.add(new String(customer.digest(), StandardCharsets.UTF_8));
            said.add(customer.problems().toString());
        }
        return said;
    }

    private static void damage(Path index, Random random) throws IOException {
        var bytes = Files.exists(index) ? Files.readAllBytes(index) : new byte[0];
        if (bytes.length == 0 || random.nextInt(4) == 0) {
            Files.deleteIfExists(index);
        } else if (random.nextBoolean()) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(index, bytes);
        } else {
            Files.write(index, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
        }
    }
}
