@NullMarked
package dev.tend.architecture.violations.render;

import org.jspecify.annotations.NullMarked;
