/// What is counted: customers, opportunities, contacts and all that is said of them, each with what
/// stands behind it.
@NullMarked
package dev.tend.analysis.fact;

import org.jspecify.annotations.NullMarked;
