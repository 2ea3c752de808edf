/// Commands that say what is due, why and what is next: due, agenda, spread, next, why.
@NullMarked
package dev.tend.cli.due;

import org.jspecify.annotations.NullMarked;
