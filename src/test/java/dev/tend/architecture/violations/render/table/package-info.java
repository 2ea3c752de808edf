@NullMarked
package dev.tend.architecture.violations.render.table;

import org.jspecify.annotations.NullMarked;
