/// Pure dates: what is due.
@NullMarked
package dev.tend.schedule;

import org.jspecify.annotations.NullMarked;
