/// Days and times as people type them, in English and Chinese, read as moments.
@NullMarked
package dev.tend.phrase;

import org.jspecify.annotations.NullMarked;
