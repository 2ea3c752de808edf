package dev.tend.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// What the file system says of files, drawn together into numbers: a mark stays the same as long
/// as nobody touches what it was taken of. It holds times in nanoseconds, sizes and file numbers;
/// the time is that of the last change of whatever kind, which no program can set, where the
/// platform knows it.
final class FileMarks {
    /// The mark of what cannot be trusted to be unchanged; equal to none.
    static final long NONE = 0;

    /// Takes a mark of anything, however young.
    static final long ANY_AGE = Long.MAX_VALUE;

    private static final List<String> UNIX = List.of("ctime", "size", "ino");
    private static final List<String> OTHERS =
            List.of("creationTime", "lastModifiedTime", "size", "fileKey");
    private static final long MIXER = 0x9E3779B97F4A7C15L;

    private final long before;
    private final List<String> names;
    private final String attributes;

    /// Marks only of what was last changed before a time of the file system, in nanoseconds since
    /// 1970: what is younger may change again without looking changed.
    FileMarks(Path folder, long before) {
        this.before = before;
        boolean isUnix = folder.getFileSystem().supportedFileAttributeViews().contains("unix");
        this.names = isUnix ? UNIX : OTHERS;
        this.attributes = (isUnix ? "unix:" : "") + String.join(",", names);
    }

    /// The mark of a folder, and with it of what is in it by name.
    long ofFolder(Path folder) {
        return of(folder, LinkOption.NOFOLLOW_LINKS);
    }

    /// The mark of a folder and of the content of files in it.
    long of(Path folder, List<String> names) {
        return with(ofFolder(folder), folder, names);
    }

    /// The same, where the folder's own mark was taken before its files were known.
    long with(long ofFolder, Path folder, List<String> names) {
        long mark = ofFolder;
        for (int i = 0; i < names.size() && mark != NONE; i++) {
            long file = of(folder.resolve(names.get(i)));
            mark = file == NONE ? NONE : mixed(mixed(mark, names.get(i).hashCode()), file);
        }
        return mark;
    }

    private long of(Path file, LinkOption... how) {
        Map<String, Object> all;
        try {
            all = Files.readAttributes(file, attributes, how);
        } catch (IOException gone) {
            return NONE;
        }
        long mark = 1;
        for (int i = 0; i < names.size(); i++) {
            var value = all.getOrDefault(names.get(i), "");
            if (value instanceof FileTime time) {
                long nanos = time.to(TimeUnit.NANOSECONDS);
                if (nanos >= before) {
                    return NONE;
                }
                mark = mixed(mark, nanos);
            } else if (value instanceof Number number) {
                mark = mixed(mark, number.longValue());
            } else {
                mark = mixed(mark, value.hashCode());
            }
        }
        return mark;
    }

    private static long mixed(long mark, long more) {
        long mixed = (mark ^ more) * MIXER;
        mixed ^= mixed >>> 29;
        return mixed == NONE ? 1 : mixed;
    }
}
