package dev.tend.phrase;

import java.util.List;

/// The tokens of a phrase and the place reading has come to; past the last stands [Token#END].
final class Tokens {
    private final List<Token> tokens;
    private int at;

    Tokens(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    Token peek() {
        return peek(0);
    }

    boolean at(Kind kind) {
        return peek().kind() == kind;
    }

    boolean at(Kind first, Kind second) {
        return at(first) && after() == second;
    }

    boolean atUnit(Unit unit) {
        return at(Kind.UNIT) && peek().value() == unit.ordinal();
    }

    /// The kind of the token passed last.
    Kind before() {
        return peek(-1).kind();
    }

    /// The kind of the token after the next.
    Kind after() {
        return peek(1).kind();
    }

    /// Passes the next token if it is of that kind.
    boolean skip(Kind kind) {
        boolean here = at(kind);
        if (here) {
            at++;
        }
        return here;
    }

    /// Passes the next token, which gives its value.
    int take() {
        int value = peek().value();
        at++;
        return value;
    }

    boolean done() {
        return at(Kind.END);
    }

    int mark() {
        return at;
    }

    void back(int mark) {
        at = mark;
    }

    private Token peek(int ahead) {
        int place = at + ahead;
        return place >= 0 && place < tokens.size() ? tokens.get(place) : Token.END;
    }
}
