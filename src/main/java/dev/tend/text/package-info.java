/// Words in English and Chinese: messages, names, diagnostics.
@NullMarked
package dev.tend.text;

import org.jspecify.annotations.NullMarked;
