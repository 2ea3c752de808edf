package dev.tend.store.index;

import java.time.LocalDate;

/// What is remembered of customers depends on their files, on the policy, and on this: the build of
/// tend that made it, and the day it was made for.
public record Basis(String build, LocalDate today) {}
