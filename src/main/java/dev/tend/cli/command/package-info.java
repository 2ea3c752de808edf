/// What every command works with: its line taken apart, the book it is about, who types, how it
/// answers.
@NullMarked
package dev.tend.cli.command;

import org.jspecify.annotations.NullMarked;
