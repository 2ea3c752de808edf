/// Commands that append a record: log, move, approve, done, drop, snooze, assign.
@NullMarked
package dev.tend.cli.record;

import org.jspecify.annotations.NullMarked;
