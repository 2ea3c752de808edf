/// What tend asks of git: of its files, or of the program.
@NullMarked
package dev.tend.git;

import org.jspecify.annotations.NullMarked;
