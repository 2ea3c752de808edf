package dev.tend.cli.command;

import java.util.ArrayList;
import java.util.List;

/// The lines in which one text differs from another: `- old` and `+ new`, by a longest common
/// subsequence. For texts of the length that people write.
public final class LineDiff {
    private static final long LARGEST_TABLE = 4_000_000;

    private LineDiff() {}

    public static List<String> of(String before, String after) {
        var old = before.lines().toList();
        var now = after.lines().toList();
        int top = begun(old, now);
        old = old.subList(top, old.size());
        now = now.subList(top, now.size());
        int bottom = begun(old.reversed(), now.reversed());
        return between(old.subList(0, old.size() - bottom), now.subList(0, now.size() - bottom));
    }

    /// With how many lines both begin.
    private static int begun(List<String> old, List<String> now) {
        int same = 0;
        while (same < Math.min(old.size(), now.size()) && old.get(same).equals(now.get(same))) {
            same++;
        }
        return same;
    }

    /// Of texts that begin and end with other lines. Where the table would be too large, all that
    /// stands between differs.
    private static List<String> between(List<String> old, List<String> now) {
        var shown = new ArrayList<String>();
        if ((long) old.size() * now.size() > LARGEST_TABLE) {
            old.forEach(line -> shown.add("- " + line));
            now.forEach(line -> shown.add("+ " + line));
            return shown;
        }
        var common = common(old, now);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            boolean same = i < old.size() && j < now.size() && old.get(i).equals(now.get(j));
            if (same) {
                i++;
                j++;
            } else if (i < old.size()
                    && (j == now.size() || common[i + 1][j] >= common[i][j + 1])) {
                shown.add("- " + old.get(i++));
            } else {
                shown.add("+ " + now.get(j++));
            }
        }
        return shown;
    }

    /// The number of the first line that is another one, counted from 1.
    public static int firstLine(String before, String after) {
        var now = after.lines().toList();
        int same = begun(before.lines().toList(), now);
        return Math.max(1, Math.min(same + 1, now.size()));
    }

    /// How many lines are common from each pair of lines on.
    private static int[][] common(List<String> old, List<String> now) {
        var common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] =
                        old.get(i).equals(now.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
