/// Long work on every core, heard of while it lasts.
@NullMarked
package dev.tend.parallel;

import org.jspecify.annotations.NullMarked;
