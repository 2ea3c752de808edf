package dev.tend.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The text of a review, taken apart at its marks. Where there is any damage the passages mean
/// nothing.
public record MarkedText(List<Passage> passages, List<Damage> damages) {
    private static final String LINE_END = "\n";

    public MarkedText {
        passages = List.copyOf(passages);
        damages = List.copyOf(damages);
    }

    /// A text with new bodies. `moved` are the lines of the old text where a body began that
    /// somebody had written into: it stands below the new one now.
    public record Renewed(String text, List<Integer> moved) {
        public Renewed {
            moved = List.copyOf(moved);
        }
    }

    /// `file` is for places.
    public static MarkedText read(String file, String text) {
        return new MarkReader(file).read(text);
    }

    /// Whether tend made anything of it.
    public boolean hasParts() {
        for (var passage : passages) {
            if (passage instanceof Passage.Made) {
                return true;
            }
        }
        return false;
    }

    /// The text with these bodies, by part; each ends with a line end. All else stays byte for
    /// byte. `moving` is the line put above a body that is moved.
    public Renewed renewed(Map<String, String> bodies, String moving) {
        var text = new StringBuilder();
        var moved = new ArrayList<Integer>();
        for (var passage : passages) {
            switch (passage) {
                case Passage.Kept(var kept) -> text.append(kept);
                case Passage.Made made -> {
                    var ending = made.begin().endsWith("\r\n") ? "\r\n" : LINE_END;
                    var body = bodies.getOrDefault(made.part(), "").replace(LINE_END, ending);
                    text.append(made.begin()).append(body).append(end(made, body));
                    if (made.isEdited() && !made.body().equals(body)) {
                        moved.add(made.line());
                        keepBelow(made, moving, ending, text);
                    }
                }
            }
        }
        return new Renewed(text.toString(), moved);
    }

    /// The end mark as it stands there, indent and line end included, with the seal of the body.
    private static String end(Passage.Made made, String body) {
        var line = made.end();
        var mark = line.strip();
        int at = line.indexOf(mark);
        return line.substring(0, at)
                + new Mark.End(made.part(), Passage.sealOf(body))
                + line.substring(at + mark.length());
    }

    private static void keepBelow(
            Passage.Made made, String moving, String ending, StringBuilder text) {
        boolean wasLast = !made.end().endsWith(LINE_END);
        text.append(wasLast ? ending : "").append(ending).append(moving);
        text.append(ending).append(ending).append(made.body());
    }
}
