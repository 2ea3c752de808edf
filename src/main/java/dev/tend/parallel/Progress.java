package dev.tend.parallel;

/// Hears how far a long work has come.
@FunctionalInterface
public interface Progress {
    Progress UNHEARD = (_, _) -> {};

    void reached(int done, int all);
}
