/// What everything is made of: money, decimals, moments, lengths of time, codes and their labels,
/// and the place of a value in a file.
@NullMarked
package dev.tend.model.value;

import org.jspecify.annotations.NullMarked;
