package dev.tend;

/// What a property begins its random cases with. A test that fails prints it; `-Dseed=SEED` begins
/// with the same again.
public final class Seed {
    private Seed() {}

    public static long fresh() {
        return Long.getLong("seed", System.nanoTime());
    }
}
