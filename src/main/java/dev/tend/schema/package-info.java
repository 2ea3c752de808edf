/// JSON Schemas of the book's own files, for editors.
@NullMarked
package dev.tend.schema;

import org.jspecify.annotations.NullMarked;
