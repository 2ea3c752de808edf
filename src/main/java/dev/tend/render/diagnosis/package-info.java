/// What is wrong, for people and for the services that review a change.
@NullMarked
package dev.tend.render.diagnosis;

import org.jspecify.annotations.NullMarked;
