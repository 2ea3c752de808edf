package dev.tend.store.disk;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/// What the names of files come to on other systems, and which of them tend may write.
public final class FileNames {
    private FileNames() {}

    /// What a name comes to on Windows, where capitals make no difference, nor dots and spaces at
    /// the end.
    public static String folded(String name) {
        int end = name.length();
        while (end > 0 && (name.charAt(end - 1) == '.' || name.charAt(end - 1) == ' ')) {
            end--;
        }
        return name.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /// Whether a name is that of a file which tend may write: below the folder, and none of git's,
    /// which git takes for orders.
    public static boolean isOurs(String file) {
        try {
            var path = Path.of(file);
            for (var part : path) {
                var name = part.toString();
                if (name.isEmpty()
                        || name.equals(".")
                        || name.equals("..")
                        || isGits(folded(name))) {
                    return false;
                }
            }
            return !path.isAbsolute();
        } catch (InvalidPathException none) {
            return false;
        }
    }

    /// Its folder has a short name, too, on Windows.
    public static boolean isGits(String folded) {
        return folded.equals(".git") || folded.equals("git~1");
    }
}
