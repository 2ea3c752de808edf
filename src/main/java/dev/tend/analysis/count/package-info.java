/// The ways to count, one for each report, and what several of them count alike.
@NullMarked
package dev.tend.analysis.count;

import org.jspecify.annotations.NullMarked;
