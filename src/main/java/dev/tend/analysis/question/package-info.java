/// What is asked: a report, of which time, split by what.
@NullMarked
package dev.tend.analysis.question;

import org.jspecify.annotations.NullMarked;
