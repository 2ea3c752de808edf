/// Pure figures: book and today in, table of typed cells out.
@NullMarked
package dev.tend.report;

import org.jspecify.annotations.NullMarked;
