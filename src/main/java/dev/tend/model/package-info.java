/// The domain: customers, entries, policy and what follows from them. Values only: no files, no
/// clock.
@NullMarked
package dev.tend.model;

import org.jspecify.annotations.NullMarked;
