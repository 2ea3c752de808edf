/// Commands that keep and show customers: add, edit, list, show.
@NullMarked
package dev.tend.cli.customer;

import org.jspecify.annotations.NullMarked;
