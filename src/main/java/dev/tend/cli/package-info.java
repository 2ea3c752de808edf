/// The command line: chooses the command, parses what it was given, helps and completes. The
/// commands, one class for each (arguments in, one call, show), lie below by what they are about.
/// Nothing else prints.
@NullMarked
package dev.tend.cli;

import org.jspecify.annotations.NullMarked;
