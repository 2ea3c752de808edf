package dev.tend.yaml;

import dev.tend.yaml.SpanNode.Items;
import dev.tend.yaml.SpanNode.Pairs;

/// How collections within brackets are changed. Comments on lines of their own stay.
record FlowStyle(String text, CommentLines comments) {
    /// Adds a member behind the one at `after`, in front of all where that is -1.
    Splice add(Pairs mapping, int after, String added) {
        if (mapping.pairs().isEmpty()) {
            return Splice.insert(mapping.from() + 1, added);
        }
        return after < 0
                ? Splice.insert(mapping.pairs().getFirst().key().from(), added + ", ")
                : Splice.insert(mapping.pairs().get(after).value().to(), ", " + added);
    }

    Splice add(Items list, String added) {
        return list.items().isEmpty()
                ? Splice.insert(list.from() + 1, added)
                : Splice.insert(list.items().getLast().to(), ", " + added);
    }

    Splice remove(Pairs mapping, int index) {
        var pairs = mapping.pairs();
        int from = pairs.get(index).key().from();
        int to = pairs.get(index).value().to();
        return index > 0 ? remove(pairs.get(index - 1).value().to(), from, to) : remove(from, to);
    }

    Splice remove(Items list, int index) {
        var items = list.items();
        var item = items.get(index);
        return index > 0
                ? remove(items.get(index - 1).to(), item.from(), item.to())
                : remove(item.from(), item.to());
    }

    /// Removes a member with the comma before it, unless a comment or a line break lies between.
    private Splice remove(int before, int from, int to) {
        boolean isNear = text.substring(before, from).replace(" ", "").equals(",");
        return isNear ? without(before, to) : remove(from, to);
    }

    /// Removes a member with the comma behind it. One that is left before the bracket is allowed.
    private Splice remove(int from, int to) {
        int comma = to;
        while (Character.isWhitespace(text.charAt(comma))) {
            comma++;
        }
        if (text.charAt(comma) != ',') {
            return without(from, to);
        }
        int next = comma + 1;
        while (text.charAt(next) == ' ') {
            next++;
        }
        boolean atEnd = "\r\n#".indexOf(text.charAt(next)) >= 0;
        return without(from, atEnd ? comma + 1 : next);
    }

    private Splice without(int from, int to) {
        var kept = comments.below(from, to);
        return new Splice(from, to, kept.isEmpty() ? "" : kept + comments.lines().breakAt(to));
    }
}
