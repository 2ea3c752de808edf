@NullMarked
package dev.tend.architecture.violations.report;

import org.jspecify.annotations.NullMarked;
