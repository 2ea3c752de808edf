/// Table to text: terminal, CSV, JSON.
@NullMarked
package dev.tend.render;

import org.jspecify.annotations.NullMarked;
