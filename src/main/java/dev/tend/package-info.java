/// The program.
@NullMarked
package dev.tend;

import org.jspecify.annotations.NullMarked;
