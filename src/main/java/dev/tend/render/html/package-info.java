/// Tables to pages of HTML that need nothing but themselves.
@NullMarked
package dev.tend.render.html;

import org.jspecify.annotations.NullMarked;
