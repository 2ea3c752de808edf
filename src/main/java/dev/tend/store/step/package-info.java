/// The writes of one command as one step: the journal that makes all or none of them, and the notes
/// by which they can be taken back.
@NullMarked
package dev.tend.store.step;

import org.jspecify.annotations.NullMarked;
