package dev.tend.review;

import dev.tend.report.Sha256;

/// A stretch of the text of a review.
sealed interface Passage {
    /// What people wrote: kept byte for byte.
    record Kept(String text) implements Passage {}

    /// What tend made, with its marks as they stand there; `body` is what is between them.
    record Made(String part, String begin, String body, String end, String seal, int line)
            implements Passage {
        /// Whether somebody wrote between the marks. A body that was emptied holds nothing to lose.
        boolean isEdited() {
            return !body.isBlank() && !seal.equals(sealOf(body));
        }
    }

    int SEAL_LENGTH = 8;

    /// By what a body is known again, whatever ends its lines.
    static String sealOf(String body) {
        return Sha256.of(body.replace("\r\n", "\n")).substring(0, SEAL_LENGTH);
    }
}
