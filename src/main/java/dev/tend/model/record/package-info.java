/// What people write down: customers, their contacts and opportunities, and the entries of what
/// happened; how what was planned came out.
@NullMarked
package dev.tend.model.record;

import org.jspecify.annotations.NullMarked;
