package dev.tend.store.files;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.tend.Seed;
import dev.tend.SmallBook;
import dev.tend.binary.ByteWriter;
import dev.tend.model.policy.Policy;
import dev.tend.store.BookFolder;
import dev.tend.store.disk.CacheFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;

/// A policy that an earlier command read, and when it is read again.
class RememberedPolicyTest {
    private static final Optional<String> BUILD = Optional.of("build 1");
    private static final Instant NOW = Instant.parse("2024-03-30T12:00:00Z");
    private static final String HOLIDAYS =
            """
            off: {2027-01-01: {en: New Year, zh: 元旦}}
            """;

    @TempDir Path folder;

    @BeforeEach
    void aBook() throws IOException {
        write("tend.yaml", SmallBook.POLICY + "calendar:\n  holidays: CN\n");
        Files.createDirectory(folder.resolve(".tend"));
    }

    @Test
    void isWhatWasRead() {
        var read = policy();
        assertEquals(read.value().orElseThrow(), known().orElseThrow().policy());
        assertEquals(policy(), read);
    }

    /// A command that ends before it asks for the policy writes nothing, now or later.
    @Test
    void whatWasBegunIsKeptWhereItIsAskedFor() throws Exception {
        var book = BookFolder.at(folder).orElseThrow();
        book.beginPolicy(BUILD, NOW, false);
        for (var thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("policy")) {
                thread.join();
            }
        }
        assertEquals(Optional.empty(), known());
        assertEquals(policy(), book.policy(BUILD, NOW));
        assertEquals(policy().value(), known().map(RememberedPolicy::policy));
    }

    @Test
    void noOtherBuildKnowsIt() {
        policy();
        assertEquals(Optional.empty(), RememberedPolicy.in(folder, "build 2", NOW));
    }

    /// Within the same second, of the same length, and with the old time put back.
    @Test
    void aChangeInPlaceIsSeen() throws IOException {
        policy();
        var file = folder.resolve("tend.yaml");
        var time = Files.getLastModifiedTime(file);
        write("tend.yaml", Files.readString(file).replace("lilei:", "lilai:"));
        Files.setLastModifiedTime(file, time);
        assertEquals(Optional.empty(), known());
        assertEquals("lilai", policy().value().orElseThrow().team().getFirst().code());
        assertEquals("lilai", known().orElseThrow().policy().team().getFirst().code());
    }

    @Test
    void holidaysThatComeChangeAndGoAreSeen() throws IOException {
        assertEquals(false, knowsHolidays(policy()));
        write("holidays/CN-2027.yaml", HOLIDAYS);
        assertEquals(true, knowsHolidays(policy()));
        var changed = HOLIDAYS.replace("New Year", "1 January");
        write("holidays/CN-2027.yaml", changed);
        assertEquals(Optional.empty(), known());
        policy();
        Files.delete(folder.resolve("holidays/CN-2027.yaml"));
        assertEquals(false, knowsHolidays(policy()));
    }

    @Test
    void aPolicyInWhichSomethingIsWrongIsNotRemembered() throws IOException {
        write("tend.yaml", SmallBook.POLICY + "nonsense: 1\n");
        assertFalse(policy().problems().isEmpty());
        assertEquals(Optional.empty(), known());
        write("tend.yaml", "tend: 1\n");
        assertEquals(Optional.empty(), policy().value());
        assertEquals(Optional.empty(), known());
    }

    @Test
    void aPolicyThatBecameALinkIsNotTaken() throws IOException {
        policy();
        var elsewhere = folder.resolve("elsewhere.yaml");
        Files.move(folder.resolve("tend.yaml"), elsewhere);
        Files.createSymbolicLink(folder.resolve("tend.yaml"), elsewhere);
        assertEquals(Optional.empty(), known());
    }

    /// It keeps the changes of the clocks ten years before and after.
    @Test
    void isReadAgainAfterManyYears() throws IOException {
        write("tend.yaml", SmallBook.POLICY.replace("Asia/Shanghai", "Europe/Berlin"));
        policy();
        var later = NOW.plus(Duration.ofDays(11 * 365));
        assertEquals(Optional.empty(), RememberedPolicy.in(folder, "build 1", later));
        BookFolder.at(folder).orElseThrow().policy(BUILD, later);
        var known = RememberedPolicy.in(folder, "build 1", later).orElseThrow();
        assertEquals("+02:00", known.policy().zone().at(later).getOffset().toString());
    }

    @Test
    void damageIsAsGoodAsNothing() throws IOException {
        var read = policy();
        var file = folder.resolve(".tend/policy");
        var sound = Files.readAllBytes(file);
        long seed = Seed.fresh();
        var random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            var bytes = sound.clone();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            int length = random.nextBoolean() ? bytes.length : random.nextInt(bytes.length);
            Files.write(file, Arrays.copyOf(bytes, length));
            assertEquals(read, policy(), "seed " + seed);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenToIsNoHindrance() throws IOException {
        // Even a superuser cannot make a folder where a file stands.
        Files.delete(folder.resolve(".tend"));
        write(".tend", "");
        assertEquals(policy(), policy());
        assertEquals("", Files.readString(folder.resolve(".tend")));
    }

    @Test
    void withoutABuildNothingIsWritten() {
        BookFolder.at(folder).orElseThrow().policy(Optional.empty(), NOW);
        assertFalse(Files.exists(folder.resolve(".tend/policy")));
    }

    /// Who looks into a book of others would make a folder that is closed to them.
    @Test
    void noWorkFolderIsMadeForIt() throws IOException {
        Files.delete(folder.resolve(".tend"));
        policy();
        assertFalse(Files.exists(folder.resolve(".tend")));
    }

    @Test
    void aFolderOfHolidaysThatCannotBeListedIsSeen() throws IOException {
        policy();
        write("holidays", "");
        assertFalse(policy().problems().isEmpty());
        assertFalse(policy().problems().isEmpty());
    }

    /// A file made by somebody who can count: its sum is right, what it says is not.
    @Test
    void whatSomebodyMadeUpIsAsGoodAsNothing() throws IOException {
        var read = policy();
        var file = folder.resolve(".tend/policy");
        var sound = Files.readAllBytes(file);
        long seed = Seed.fresh();
        var random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            var bytes = sound.clone();
            int head = "tend policy 1\n".length() + Long.BYTES;
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                bytes[head + random.nextInt(bytes.length - head)] ^=
                        (byte) (1 << random.nextInt(8));
            }
            Files.write(file, summed(bytes, head));
            assertDoesNotThrow(this::known, "seed " + seed);
        }
        for (var trace : List.of("", "/etc/hostname", "holidays/../tend.yaml", "tend.yaml\0")) {
            Files.write(file, madeUp(trace));
            assertEquals(read, policy(), trace);
        }
    }

    private static byte[] madeUp(String traced) {
        var file = new CacheFile("policy");
        var out = file.begin("build 1");
        var trace = new ByteWriter();
        if (!traced.isEmpty()) {
            trace.text(traced);
            trace.block(new byte[0]);
        }
        out.block(trace.toBytes());
        out.block(new byte[0]);
        return file.end(out);
    }

    private static byte[] summed(byte[] file, int head) {
        var sum = new CRC32();
        sum.update(file, head, file.length - head);
        ByteBuffer.wrap(file).putLong(head - Long.BYTES, sum.getValue());
        return file;
    }

    private Loaded<Optional<Policy>> policy() {
        return BookFolder.at(folder).orElseThrow().policy(BUILD, NOW);
    }

    private Optional<RememberedPolicy> known() {
        return RememberedPolicy.in(folder, "build 1", NOW);
    }

    private static boolean knowsHolidays(Loaded<Optional<Policy>> policy) {
        assertEquals(List.of(), policy.problems());
        return policy.value().orElseThrow().planning().calendar().covers(2027);
    }

    private void write(String file, String text) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
