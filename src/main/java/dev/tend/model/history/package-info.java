/// What follows from the entries, up to any day: the way of each opportunity through the stages,
/// and how a customer stands. Folds, never stored.
@NullMarked
package dev.tend.model.history;

import org.jspecify.annotations.NullMarked;
