package dev.tend.store.index;

import dev.tend.binary.ByteReader;
import dev.tend.binary.ByteWriter;

import java.util.Arrays;

/// What digests depend on beside the files of the customers: all that the policy was read from, and
/// the day that they were made for.
public record Stamp(byte[] policy, String day) {
    static final Stamp NONE = new Stamp(new byte[0], "");

    static Stamp read(ByteReader in) {
        return new Stamp(in.bytes(), in.text());
    }

    void write(ByteWriter out) {
        out.block(policy);
        out.text(day);
    }

    boolean isSame(Stamp other) {
        return day.equals(other.day) && isOf(other.policy);
    }

    boolean isOf(byte[] otherPolicy) {
        return Arrays.equals(policy, otherPolicy);
    }
}
