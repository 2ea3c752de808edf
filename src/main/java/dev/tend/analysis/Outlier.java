package dev.tend.analysis;

import dev.tend.report.Cell;

/// A figure of a person's that is worse than the team's: `part` of `whole` where it is a share,
/// with the share of the team; else a number, with that of the whole team.
public record Outlier(Cell person, String figure, Cell value, long part, long whole, Cell team) {}
