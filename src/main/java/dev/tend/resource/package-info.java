/// The files that come with tend beside its classes.
@NullMarked
package dev.tend.resource;

import org.jspecify.annotations.NullMarked;
