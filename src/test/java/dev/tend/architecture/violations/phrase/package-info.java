@NullMarked
package dev.tend.architecture.violations.phrase;

import org.jspecify.annotations.NullMarked;
