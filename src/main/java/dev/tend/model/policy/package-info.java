/// What a team has agreed on in `tend.yaml`: stages, fields, requirements, limits, rhythms, people
/// and calendar, and the keys that the files may have.
@NullMarked
package dev.tend.model.policy;

import org.jspecify.annotations.NullMarked;
