/// The domain: values only, no files, no clock. `value`, `diagnosis`, `record`, `policy` and
/// `history` build on one another in this order; a book is what was read of them.
@NullMarked
package dev.tend.model;

import org.jspecify.annotations.NullMarked;
