@NullMarked
package dev.tend.architecture.violations.yaml;

import org.jspecify.annotations.NullMarked;
