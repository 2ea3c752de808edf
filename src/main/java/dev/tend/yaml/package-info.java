/// Text to model, with positions, and model to canonical text.
@NullMarked
package dev.tend.yaml;

import org.jspecify.annotations.NullMarked;
