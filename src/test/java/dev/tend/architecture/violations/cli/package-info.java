@NullMarked
package dev.tend.architecture.violations.cli;

import org.jspecify.annotations.NullMarked;
