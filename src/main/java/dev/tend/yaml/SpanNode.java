package dev.tend.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;

/// A piece of a YAML document and the stretch of text it takes: from its first character up to, but
/// without, the one at `to`. Offsets count Java characters of the whole file.
sealed interface SpanNode {
    int from();

    int to();

    /// Whether it takes lines of its own below its key: a block collection or a block scalar.
    boolean isBlock();

    /// What it says, without its places: texts, lists and maps. Pairs that are not `counted` are
    /// left out.
    Object content(Predicate<Pair> counted);

    default Object content() {
        return content(_ -> true);
    }

    /// A scalar. An absent value is an empty text that takes no room.
    record Text(String text, boolean isBlock, int from, int to) implements SpanNode {
        /// The value of a key that is not there at all.
        static final Text NOWHERE = new Text("", false, 0, 0);

        boolean isAbsent() {
            return from == to;
        }

        @Override
        public Object content(Predicate<Pair> counted) {
            return text;
        }
    }

    record Items(List<SpanNode> items, boolean isBlock, int from, int to) implements SpanNode {
        @Override
        public Object content(Predicate<Pair> counted) {
            var contents = new ArrayList<Object>();
            items.forEach(item -> contents.add(item.content(counted)));
            return contents;
        }
    }

    /// A mapping. Those who read it have seen to it that its keys are distinct texts.
    record Pairs(List<Pair> pairs, boolean isBlock, int from, int to) implements SpanNode {
        /// Where a key stands among the pairs; -1 where it does not.
        int indexOf(String key) {
            for (int i = 0; i < pairs.size(); i++) {
                if (pairs.get(i).key().text().equals(key)) {
                    return i;
                }
            }
            return -1;
        }

        SpanNode value(String key) {
            int index = indexOf(key);
            return index < 0 ? Text.NOWHERE : pairs.get(index).value();
        }

        @Override
        public Object content(Predicate<Pair> counted) {
            var contents = new LinkedHashMap<String, Object>();
            for (var pair : pairs) {
                if (counted.test(pair)) {
                    contents.put(pair.key().text(), pair.value().content(counted));
                }
            }
            return contents;
        }
    }

    record Pair(Text key, SpanNode value) {}
}
