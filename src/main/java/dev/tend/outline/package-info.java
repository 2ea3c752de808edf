/// What the daily questions ask of each customer, in a form that is kept between commands.
@NullMarked
package dev.tend.outline;

import org.jspecify.annotations.NullMarked;
