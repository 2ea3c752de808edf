/// Whether the texts of a record say something, in English and Chinese.
@NullMarked
package dev.tend.wording;

import org.jspecify.annotations.NullMarked;
