/// Pure checks over a whole book: book in, diagnostics out.
@NullMarked
package dev.tend.rules;

import org.jspecify.annotations.NullMarked;
