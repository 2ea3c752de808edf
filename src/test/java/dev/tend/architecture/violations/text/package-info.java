@NullMarked
package dev.tend.architecture.violations.text;

import org.jspecify.annotations.NullMarked;
