/// The draft of a stage summary (F9): its parts as Markdown between marks, and what people wrote
/// around them. Pure: from figures and texts to texts.
@NullMarked
package dev.tend.review;

import org.jspecify.annotations.NullMarked;
