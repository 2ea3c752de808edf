/// Commands that answer with figures: report, review.
@NullMarked
package dev.tend.cli.report;

import org.jspecify.annotations.NullMarked;
