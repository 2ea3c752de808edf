package dev.tend.review;

import dev.tend.model.value.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes a text apart at its marks, line by line.
final class MarkReader {
    /// A begin mark that waits for its end.
    private record Open(String part, String line, int number, Place place) {}

    private final String file;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Damage> damages = new ArrayList<>();
    private final StringBuilder passage = new StringBuilder();
    private Optional<Open> open = Optional.empty();

    MarkReader(String file) {
        this.file = file;
    }

    MarkedText read(String text) {
        int number = 0;
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            var line = text.substring(at, end < 0 ? text.length() : end + 1);
            read(line, ++number);
            at += line.length();
        }
        open.ifPresent(begin -> add(Damage.Kind.OPEN, begin.place(), begin.part()));
        passages.add(new Passage.Kept(passage.toString()));
        damages.sort((a, b) -> a.place().compareTo(b.place()));
        return new MarkedText(passages, damages);
    }

    private void read(String line, int number) {
        var mark = Mark.read(line);
        if (mark.isEmpty()) {
            passage.append(line);
            return;
        }
        int column = line.indexOf(Mark.OPENING) + 1;
        var place = new Place(file, number, column, line.strip().length());
        switch (mark.get()) {
            case Mark.Unreadable(var words) -> add(Damage.Kind.UNREADABLE, place, words);
            case Mark.Begin(var part) -> {
                open.ifPresent(begin -> add(Damage.Kind.OPEN, begin.place(), begin.part()));
                if (!Part.codes().contains(part)) {
                    add(Damage.Kind.UNKNOWN, place, part);
                }
                passages.add(new Passage.Kept(taken()));
                open = Optional.of(new Open(part, line, number, place));
            }
            case Mark.End(var part, var seal) -> {
                if (open.isPresent() && open.get().part().equals(part)) {
                    var begin = open.get();
                    passages.add(
                            new Passage.Made(
                                    part, begin.line(), taken(), line, seal, begin.number()));
                    open = Optional.empty();
                } else {
                    add(Damage.Kind.STRAY, place, part);
                }
            }
        }
    }

    private String taken() {
        var text = passage.toString();
        passage.setLength(0);
        return text;
    }

    private void add(Damage.Kind kind, Place place, String word) {
        damages.add(new Damage(kind, place, word));
    }
}
