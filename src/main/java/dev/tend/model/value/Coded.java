package dev.tend.model.value;

import java.util.Optional;

/// Something that is stored as a code and shown as a label.
public interface Coded {
    String code();

    Label label();

    /// The one of `all` that `word` names, by code or by label in either language; letters and
    /// digits may be full-width, as a Chinese keyboard writes them.
    static <C extends Coded> Optional<C> find(Iterable<C> all, String word) {
        for (var coded : all) {
            if (coded.code().equalsIgnoreCase(word) || coded.label().matches(word)) {
                return Optional.of(coded);
            }
        }
        var usual = FullWidth.narrowed(word);
        return usual.equals(word) ? Optional.empty() : find(all, usual);
    }
}
