/// The book in the forms of other programs.
@NullMarked
package dev.tend.exchange;

import org.jspecify.annotations.NullMarked;
