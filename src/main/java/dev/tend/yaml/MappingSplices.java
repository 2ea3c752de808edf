package dev.tend.yaml;

import dev.tend.model.value.Value;
import dev.tend.yaml.SpanNode.Items;
import dev.tend.yaml.SpanNode.Pairs;
import dev.tend.yaml.SpanNode.Text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The splices that change collections of either style.
final class MappingSplices {
    private final Lines lines;
    private final CommentLines comments;
    private final BlockStyle block;
    private final FlowStyle flow;

    MappingSplices(CommentLines comments) {
        this.lines = comments.lines();
        this.comments = comments;
        this.block = new BlockStyle(lines, comments);
        this.flow = new FlowStyle(lines.text(), comments);
    }

    /// Behind which pairs a new key may stand, the best first; -1 is in front of all.
    Set<Integer> placesFor(Pairs mapping, String key, List<String> order) {
        int rank = order.indexOf(key);
        int before = -1;
        int behind = -1;
        for (int i = 0; i < mapping.pairs().size(); i++) {
            int other = order.indexOf(mapping.pairs().get(i).key().text());
            if (other >= 0 && other < rank && other > rankAt(mapping, before, order)) {
                before = i;
            }
            if (other > rank && (behind < 0 || other < rankAt(mapping, behind, order))) {
                behind = i;
            }
        }
        int last = mapping.pairs().size() - 1;
        var places = new LinkedHashSet<Integer>();
        places.add(before >= 0 ? before : behind >= 0 ? behind - 1 : last);
        places.addAll(List.of(last, -1));
        return places;
    }

    Splice add(Pairs mapping, int after, String added) {
        return mapping.isBlock()
                ? block.add(mapping, after, added)
                : flow.add(mapping, after, added);
    }

    /// An item at the end, in braces where the list or its last item has them.
    Splice add(Items list, String inBlock, String inBraces) {
        if (!list.isBlock()) {
            return flow.add(list, inBraces);
        }
        return block.add(list, list.items().getLast().isBlock() ? inBlock : inBraces);
    }

    Splice remove(Pairs mapping, int index) {
        return mapping.isBlock() ? block.remove(mapping, index) : flow.remove(mapping, index);
    }

    /// The same; the comments that stay stand as far in as the mapping does. Below a text of
    /// several lines they would become a part of it otherwise.
    Splice removeAndMoveOut(Pairs mapping, int index) {
        var splice = remove(mapping, index);
        var indent = lines.indentOf(mapping.from());
        return new Splice(splice.from(), splice.to(), CommentLines.moved(splice.with(), indent));
    }

    List<Splice> replace(Pairs mapping, int index, Value value) {
        return replace(mapping, index, YamlText.value(value, !mapping.isBlock()));
    }

    List<Splice> replace(Pairs mapping, int index, String written) {
        var pair = mapping.pairs().get(index);
        var value = pair.value();
        if (value.isBlock()) {
            return block.replace(pair, written);
        }
        if (value.from() == value.to()) {
            boolean hasColon = lines.text().startsWith(":", value.from() - 1);
            return List.of(Splice.insert(value.from(), (hasColon ? " " : ": ") + written));
        }
        var kept = comments.below(value.from(), value.to());
        return List.of(
                new Splice(value.from(), value.to(), written),
                Splice.insert(lines.endOf(value.to()), kept));
    }

    /// A collection with one member under a key that is absent or has no value.
    List<Splice> nested(Pairs root, String key, String inBlock, String inFlow, List<String> order) {
        int index = root.indexOf(key);
        if (index >= 0) {
            var value = root.pairs().get(index).value();
            var indent = lines.indentOf(root.from()) + "  ";
            return root.isBlock() && value instanceof Text text && text.isAbsent()
                    ? List.of(block.below(value, indent, inBlock))
                    : replace(root, index, inFlow);
        }
        int after = placesFor(root, key, order).iterator().next();
        var lineBreak = lines.breakAt(root.from());
        return List.of(
                add(
                        root,
                        after,
                        root.isBlock()
                                ? key + ":" + lineBreak + "  " + inBlock
                                : key + ": " + inFlow));
    }

    /// Ways to change a list to other texts member by member, where texts were only added behind
    /// the others, or only taken away.
    List<List<Splice>> changeMembers(Items list, List<String> texts) {
        var members = new ArrayList<String>();
        for (var item : list.items()) {
            if (!(item instanceof Text text)) {
                return List.of();
            }
            members.add(text.text());
        }
        int common = members.size();
        if (texts.size() > common && texts.subList(0, common).equals(members)) {
            return List.of(membersAdded(list, texts.subList(common, texts.size())));
        }
        var removed = removed(members, texts);
        return removed.size() == 1 && !texts.isEmpty()
                ? List.of(
                        List.of(
                                list.isBlock()
                                        ? block.remove(list, removed.getFirst())
                                        : flow.remove(list, removed.getFirst())))
                : List.of();
    }

    private List<Splice> membersAdded(Items list, List<String> texts) {
        var splices = new ArrayList<Splice>();
        for (var text : texts) {
            var written = YamlText.value(new Value.Text(text), !list.isBlock());
            splices.add(list.isBlock() ? block.add(list, written) : flow.add(list, written));
        }
        return splices;
    }

    /// The places of the members that are missing in `texts`; none where those are no part of them
    /// in the same order.
    private static List<Integer> removed(List<String> members, List<String> texts) {
        var removed = new ArrayList<Integer>();
        int kept = 0;
        for (int i = 0; i < members.size(); i++) {
            if (kept < texts.size() && members.get(i).equals(texts.get(kept))) {
                kept++;
            } else {
                removed.add(i);
            }
        }
        return kept == texts.size() ? removed : List.of();
    }

    private static int rankAt(Pairs mapping, int index, List<String> order) {
        return index < 0 ? -1 : order.indexOf(mapping.pairs().get(index).key().text());
    }
}
