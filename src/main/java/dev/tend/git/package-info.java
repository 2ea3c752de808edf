/// What tend asks the git program.
@NullMarked
package dev.tend.git;

import org.jspecify.annotations.NullMarked;
