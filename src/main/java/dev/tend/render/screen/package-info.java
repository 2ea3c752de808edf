/// What a terminal shows beside tables: a customer, why something is due, calendars, charts.
@NullMarked
package dev.tend.render.screen;

import org.jspecify.annotations.NullMarked;
