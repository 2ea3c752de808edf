import java.util.List;
import java.util.Random;

/// Choices that are the same for the same seed, on every Java.
final class Chance {
    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    /// True so many times in a hundred.
    boolean percent(double share) {
        return random.nextDouble() * 100 < share;
    }

    /// A whole number from `least` to `most`, both included.
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
