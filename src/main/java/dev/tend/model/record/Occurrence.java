package dev.tend.model.record;

import dev.tend.model.value.Code;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// One time that a rule of the policy asks for something of a customer. Occurrences are computed,
/// never stored; an entry that closes or snoozes one names it: `rhythm.2024-06-05`,
/// `care.survey.2024-07-01`, `date.birthday.张三.2025-03-08`. `code` is the rule's (empty where the
/// source needs none), `subject` an opportunity or a contact (or empty), `day` tells it from the
/// others of its rule.
public record Occurrence(DueSource source, String code, String subject, LocalDate day) {
    private static final int DAY = 10;
    private static final char SEPARATOR = '.';
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /// The occurrence that a text names.
    public static Optional<Occurrence> read(String text) {
        int first = text.indexOf(SEPARATOR);
        int last = text.length() - DAY - 1;
        if (first < 0 || last < first || text.charAt(last) != SEPARATOR) {
            return Optional.empty();
        }
        var source = source(text.substring(0, first));
        var day = day(text.substring(last + 1));
        if (source.isEmpty() || day.isEmpty() || source.get().isCoded() == (first == last)) {
            return Optional.empty();
        }
        var middle = first == last ? "" : text.substring(first + 1, last);
        int end = middle.indexOf(SEPARATOR);
        var code = end < 0 ? middle : middle.substring(0, end);
        var subject = end < 0 ? "" : middle.substring(end + 1);
        if (end == middle.length() - 1 && end >= 0) {
            return Optional.empty();
        }
        return source.get().isCoded() == Code.isCode(code)
                ? Optional.of(new Occurrence(source.get(), code, subject, day.get()))
                : Optional.empty();
    }

    /// Whether its subject is an opportunity, and not a contact.
    public boolean isOfOpportunity() {
        return (source == DueSource.LIMIT || source == DueSource.RISK) && !subject.isEmpty();
    }

    private static Optional<DueSource> source(String code) {
        for (var source : DueSource.values()) {
            if (source.code().equals(code)
                    && source != DueSource.PLAN
                    && source != DueSource.APPROVAL) {
                return Optional.of(source);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /// A short id by which people name it: of the form of an entry's id, the same at every run.
    public String id(String customer) {
        long hash = OFFSET;
        var text = customer + '/' + this;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return EntryId.of(hash ^ hash >>> 32);
    }

    @Override
    public String toString() {
        var text = new StringBuilder(source.code());
        if (!code.isEmpty()) {
            text.append(SEPARATOR).append(code);
        }
        if (!subject.isEmpty()) {
            text.append(SEPARATOR).append(subject);
        }
        return text.append(SEPARATOR).append(day).toString();
    }
}
