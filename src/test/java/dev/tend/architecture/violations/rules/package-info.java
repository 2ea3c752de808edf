@NullMarked
package dev.tend.architecture.violations.rules;

import org.jspecify.annotations.NullMarked;
