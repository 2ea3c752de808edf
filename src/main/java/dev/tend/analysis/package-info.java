/// Figures about customers, opportunities and contacts (F43–F50): what is counted, how, and what
/// stands behind each figure. Pure: from situations to sheets. Facts are counted by the reports of
/// `count` to answer a `question`; here answers are made, compared and told apart.
@NullMarked
package dev.tend.analysis;

import org.jspecify.annotations.NullMarked;
