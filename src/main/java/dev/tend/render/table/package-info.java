/// A table in each format: for a terminal, CSV, TSV, JSON, Markdown, ids.
@NullMarked
package dev.tend.render.table;

import org.jspecify.annotations.NullMarked;
