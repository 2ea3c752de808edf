/// Commands on a book as a whole: init, check, policy, schema, undo.
@NullMarked
package dev.tend.cli.book;

import org.jspecify.annotations.NullMarked;
