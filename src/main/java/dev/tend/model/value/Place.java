package dev.tend.model.value;

/// A stretch of one line of a file of the book. `file` is relative to the book, with `/`; lines and
/// columns count from 1, columns and `length` in characters (code points).
public record Place(String file, int line, int column, int length) implements Comparable<Place> {
    /// The beginning of a file, for what concerns it as a whole.
    public static Place startOf(String file) {
        return new Place(file, 1, 1, 1);
    }

    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        return line != other.line
                ? Integer.compare(line, other.line)
                : Integer.compare(column, other.column);
    }

    /// `file:line:column`, as editors and terminals link it.
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
