package dev.tend.render.html;

import dev.tend.render.text.Printable;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Writes HTML. Texts and the values of attributes are escaped, and freed of characters that are no
/// text; names of elements and attributes are taken as they are.
final class Markup {
    private final Appendable out;

    Markup(Appendable out) {
        this.out = out;
    }

    /// A start tag; attributes come as names and values by turns.
    Markup open(String element, String... attributes) {
        raw("<").raw(element);
        for (int i = 0; i < attributes.length; i += 2) {
            raw(" ").raw(attributes[i]).raw("=\"").text(attributes[i + 1]).raw("\"");
        }
        return raw(">");
    }

    Markup close(String element) {
        return raw("</").raw(element).raw(">");
    }

    /// An element with a text in it.
    Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    Markup line() {
        return raw("\n");
    }

    Markup text(String text) {
        var shown = Printable.of(text);
        int written = 0;
        for (int i = 0; i < shown.length(); i++) {
            var escaped =
                    switch (shown.charAt(i)) {
                        case '&' -> "&amp;";
                        case '<' -> "&lt;";
                        case '>' -> "&gt;";
                        case '"' -> "&quot;";
                        case '\'' -> "&#39;";
                        default -> "";
                    };
            if (!escaped.isEmpty()) {
                raw(shown.substring(written, i)).raw(escaped);
                written = i + 1;
            }
        }
        return raw(shown.substring(written));
    }

    /// What is markup already.
    Markup raw(String markup) {
        try {
            out.append(markup);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
