/// The policy in a form that is read at once, as it is kept between commands.
@NullMarked
package dev.tend.compiled;

import org.jspecify.annotations.NullMarked;
