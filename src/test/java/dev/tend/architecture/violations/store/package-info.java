@NullMarked
package dev.tend.architecture.violations.store;

import org.jspecify.annotations.NullMarked;
