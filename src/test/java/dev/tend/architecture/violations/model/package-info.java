@NullMarked
package dev.tend.architecture.violations.model;

import org.jspecify.annotations.NullMarked;
