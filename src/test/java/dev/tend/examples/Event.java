package dev.tend.examples;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// One line of a story: when, by which channel, with whom, and the parts of what happened.
record Event(LocalDate day, List<LocalTime> time, String via, List<String> with, List<Part> parts) {

    /// A part of an event: a one-letter code and its text; `s` is the summary.
    record Part(char code, String text) {}

    private static final String CODES = "tfr>cmndxzobapkeyuwgh!";

    /// Reads `* 01-08 10:20 phone NAME&NAME | summary | f mood words | n 01-10 what; via email`.
    /// Beside those, `t` is the topic, `r` the result, `> needs` a move, `c 06-30` when it is
    /// expected to be signed, `m` milestones, `y` activities, `d` closes, `x` drops, `z` snoozes,
    /// `g WHO` gives the oldest open action away, `h FROM TO` hands the customer over, `o` names
    /// the opportunity, `b` who did it, `u` the template, `! why` an exception, `p` approves and `w
    /// why` turns down the move of the entry before, `a` attachments, `k` a remark, `e key value` a
    /// field of the book's own. `d` and `z` may name an occurrence: `d care.visit.2024-05-15`, `z
    /// rhythm.2024-03-29 06-28 why`.
    static Event read(int year, String line) {
        List<String> segments = Text.split(line.substring(2), " | ");
        List<String> head = Text.split(segments.getFirst(), " ");
        LocalDate day = LocalDate.parse(year + "-" + head.getFirst());
        int next = 1;
        List<LocalTime> time = List.of();
        if (next < head.size() && head.get(next).indexOf(':') > 0) {
            time = List.of(LocalTime.parse(head.get(next++)));
        }
        String via = "";
        if (next < head.size() && Character.isLowerCase(head.get(next).charAt(0))) {
            via = head.get(next++);
        }
        String names = String.join(" ", head.subList(next, head.size()));
        List<String> with = names.isEmpty() ? List.of() : Text.split(names, "&");
        return new Event(day, time, via, with, parts(segments));
    }

    private static List<Part> parts(List<String> segments) {
        var parts = new ArrayList<Part>();
        for (String segment : segments.subList(1, segments.size())) {
            char code = segment.charAt(0);
            boolean coded = segment.length() == 1 || segment.charAt(1) == ' ';
            if (coded && CODES.indexOf(code) >= 0) {
                parts.add(new Part(code, segment.length() == 1 ? "" : segment.substring(2)));
            } else {
                parts.add(new Part('s', segment));
            }
        }
        return List.copyOf(parts);
    }

    boolean has(char code) {
        for (Part part : parts) {
            if (part.code() == code) {
                return true;
            }
        }
        return false;
    }

    /// The text of the first part with this code, or the empty text.
    String text(char code) {
        for (Part part : parts) {
            if (part.code() == code) {
                return part.text();
            }
        }
        return "";
    }

    /// The texts of all parts with this code.
    List<String> texts(char code) {
        var texts = new ArrayList<String>();
        for (Part part : parts) {
            if (part.code() == code) {
                texts.add(part.text());
            }
        }
        return texts;
    }

    String at(ZoneId zone) {
        return time.isEmpty() ? day.toString() : Text.moment(day.atTime(time.getFirst()), zone);
    }
}
