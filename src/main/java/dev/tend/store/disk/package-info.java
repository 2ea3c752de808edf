/// The file system as a book needs it: the seam of all writes, files replaced as a whole, the lock,
/// and files that can be made again.
@NullMarked
package dev.tend.store.disk;

import org.jspecify.annotations.NullMarked;
