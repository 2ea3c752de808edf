/// Folder to book and back: a book that is read (`BookFolder`), the writes of a command
/// (`BookWriter`), and what is written beside both.
@NullMarked
package dev.tend.store;

import org.jspecify.annotations.NullMarked;
