/// A program that breaks every law of the architecture, each on purpose. Its packages mirror those
/// of tend.
@NullMarked
package dev.tend.architecture.violations;

import org.jspecify.annotations.NullMarked;
