/// What everything that is shown is made of: text that does no harm to a terminal, as wide as it
/// looks, in lines of a width; figures, bars and JSON.
@NullMarked
package dev.tend.render.text;

import org.jspecify.annotations.NullMarked;
