@NullMarked
package dev.tend.architecture.violations.schedule;

import org.jspecify.annotations.NullMarked;
