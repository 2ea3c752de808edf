package dev.tend.store.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tend.Seed;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// An index that is damaged, or cannot be written, is as good as none.
class DamagedIndexTest extends IndexedBook {
    @Test
    void aDamagedIndexIsAsGoodAsNone() throws IOException {
        settle();
        read();
        var index = path(".tend/index");
        var sound = Files.readAllBytes(index);
        long seed = Seed.fresh();
        var random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            var bytes = sound.clone();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            int length = random.nextBoolean() ? bytes.length : random.nextInt(bytes.length);
            Files.write(index, Arrays.copyOf(bytes, length));
            assertEquals(List.of("acme", "beta", "zenith"), read(), "seed " + seed);
        }
        Files.writeString(index, "something else\n".repeat(50));
        assertEquals(List.of("acme", "beta", "zenith"), read());
        assertEquals(List.of(), read());
    }

    @Test
    void oneThatIsLargerThanAnyIsNotRead() throws IOException {
        settle();
        read();
        try (var file = new RandomAccessFile(path(".tend/index").toFile(), "rw")) {
            file.setLength(Runtime.getRuntime().maxMemory() + 1);
        }
        assertEquals(List.of("acme", "beta", "zenith"), read());
        assertEquals(List.of(), read());
    }

    @Test
    void aFolderThatCannotBeWrittenToIsNoHindrance() throws IOException {
        // Even a superuser cannot make a folder where a file stands.
        write(".tend", "");
        settle();
        assertEquals(List.of("acme", "beta", "zenith"), read());
        assertEquals(List.of("acme", "beta", "zenith"), read());
        assertEquals("", Files.readString(path(".tend")));
    }
}
