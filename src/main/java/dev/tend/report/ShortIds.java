package dev.tend.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/// The shortest beginnings by which people may call ids: unique among those given, and at least
/// four characters long.
public record ShortIds(Map<String, String> shortById) {
    private static final int SHORTEST = 4;

    public static ShortIds among(Collection<String> ids) {
        var sorted = new ArrayList<>(new HashSet<>(ids));
        Collections.sort(sorted);
        Map<String, String> shortById = HashMap.newHashMap(sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            var id = sorted.get(i);
            int common = 0;
            if (i > 0) {
                common = commonLength(id, sorted.get(i - 1));
            }
            if (i + 1 < sorted.size()) {
                common = Math.max(common, commonLength(id, sorted.get(i + 1)));
            }
            shortById.put(
                    id, id.substring(0, Math.min(id.length(), Math.max(SHORTEST, common + 1))));
        }
        return new ShortIds(shortById);
    }

    public String of(String id) {
        return shortById.getOrDefault(id, id);
    }

    private static int commonLength(String a, String b) {
        int length = 0;
        while (length < a.length() && length < b.length() && a.charAt(length) == b.charAt(length)) {
            length++;
        }
        return length;
    }
}
