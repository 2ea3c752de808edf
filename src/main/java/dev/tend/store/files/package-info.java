/// The files of a book, found and read: where each stands, the policy with its holidays, the
/// folders of the customers.
@NullMarked
package dev.tend.store.files;

import org.jspecify.annotations.NullMarked;
