/// Figures about customers, opportunities and contacts (F43–F50): what is counted, how, and what
/// stands behind each figure. Pure: from situations to sheets.
@NullMarked
package dev.tend.analysis;

import org.jspecify.annotations.NullMarked;
