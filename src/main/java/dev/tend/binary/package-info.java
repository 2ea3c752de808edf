/// Values as compact bytes and back, for files that only this build of the program reads.
@NullMarked
package dev.tend.binary;

import org.jspecify.annotations.NullMarked;
