@NullMarked
package dev.tend.architecture.violations.git;

import org.jspecify.annotations.NullMarked;
