/// Table to text: terminal, CSV, TSV, JSON, Markdown, ids.
@NullMarked
package dev.tend.render;

import org.jspecify.annotations.NullMarked;
