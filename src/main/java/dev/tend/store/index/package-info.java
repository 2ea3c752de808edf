/// What is remembered of a book between two commands, and the marks by which a change of its files
/// shows. Disposable.
@NullMarked
package dev.tend.store.index;

import org.jspecify.annotations.NullMarked;
