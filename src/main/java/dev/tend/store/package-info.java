/// Folder to book: finding, reading, atomic writing.
@NullMarked
package dev.tend.store;

import org.jspecify.annotations.NullMarked;
