/// What can be wrong with a book: each check, and one problem that it found, with its place.
@NullMarked
package dev.tend.model.diagnosis;

import org.jspecify.annotations.NullMarked;
