/// One class per command: arguments in, one call, show. The only package that prints.
@NullMarked
package dev.tend.cli;

import org.jspecify.annotations.NullMarked;
