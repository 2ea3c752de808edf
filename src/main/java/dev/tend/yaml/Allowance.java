package dev.tend.yaml;

/// How many more values may be taken from a file.
final class Allowance {
    private int left;

    Allowance(int left) {
        this.left = left;
    }

    /// Takes one; whether it was allowed.
    boolean take() {
        left--;
        return left >= 0;
    }

    boolean isExceeded() {
        return left < 0;
    }
}
