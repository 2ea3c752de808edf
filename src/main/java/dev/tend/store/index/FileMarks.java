package dev.tend.store.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// What the file system says of files, drawn together into numbers: a mark stays the same as long
/// as nobody touches what it was taken of.
///
/// Where the platform knows it, it holds the time of the last change of whatever kind, which no
/// program can set, in nanoseconds. That suffices for a file: who writes into it moves its time,
/// and who puts another one in its place that of the folder. Of a folder the mark holds the number,
/// too, since not every file system moves the time of what is renamed; and where times are whole
/// seconds, numbers and sizes of all. Elsewhere it holds what the platform has. A link is marked,
/// not what it leads to: links are not read.
final class FileMarks {
    /// The mark of what cannot be trusted to be unchanged; equal to none.
    static final long NONE = 0;

    /// Takes a mark of anything, however young.
    static final long ANY_AGE = Long.MAX_VALUE;

    private static final List<String> UNIX_TIME = List.of("ctime");
    private static final List<String> UNIX = List.of("ctime", "size", "ino");
    private static final List<String> OTHERS =
            List.of("creationTime", "lastModifiedTime", "size", "fileKey");
    private static final long MIXER = 0x9E3779B97F4A7C15L;

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final long before;
    private final Attributes ofFile;
    private final Attributes whole;

    /// Marks only of what was last changed before a time of the file system, in nanoseconds since
    /// 1970: what is younger may change again without looking changed.
    FileMarks(Path folder, long before) {
        this.before = before;
        boolean isUnix = folder.getFileSystem().supportedFileAttributeViews().contains("unix");
        this.ofFile = isUnix ? Attributes.unix(UNIX_TIME) : Attributes.of(OTHERS);
        this.whole = isUnix ? Attributes.unix(UNIX) : Attributes.of(OTHERS);
    }

    /// The mark of a folder, and with it of what is in it by name.
    long ofFolder(Path folder) {
        return of(folder, whole, LinkOption.NOFOLLOW_LINKS);
    }

    /// The mark of a folder and of the content of files in it.
    long of(Path folder, List<String> names) {
        return with(ofFolder(folder), folder, names);
    }

    /// The same, where the folder's own mark was taken before its files were known.
    long with(long ofFolder, Path folder, List<String> names) {
        long mark = ofFolder;
        for (int i = 0; i < names.size() && mark != NONE; i++) {
            long file = ofFile(folder.resolve(names.get(i)));
            mark = file == NONE ? NONE : mixed(mixed(mark, names.get(i).hashCode()), file);
        }
        return mark;
    }

    private long ofFile(Path file) {
        var all = read(file, ofFile, LinkOption.NOFOLLOW_LINKS);
        boolean isCoarse =
                all.get(ofFile.names().getFirst()) instanceof FileTime time
                        && time.to(TimeUnit.NANOSECONDS) % SECOND == 0;
        return isCoarse ? of(file, whole, LinkOption.NOFOLLOW_LINKS) : mark(all, ofFile);
    }

    private long of(Path file, Attributes attributes, LinkOption... how) {
        return mark(read(file, attributes, how), attributes);
    }

    /// Nothing of what is not there.
    private static Map<String, Object> read(Path file, Attributes attributes, LinkOption... how) {
        try {
            return Files.readAttributes(file, attributes.typed(), how);
        } catch (IOException gone) {
            return Map.of();
        }
    }

    private long mark(Map<String, Object> all, Attributes attributes) {
        if (all.isEmpty()) {
            return NONE;
        }
        long mark = 1;
        for (int i = 0; i < attributes.names().size(); i++) {
            var value = all.getOrDefault(attributes.names().get(i), "");
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

    /// Attributes of files by name, and as Java wants them typed.
    private record Attributes(List<String> names, String typed) {
        static Attributes unix(List<String> names) {
            return new Attributes(names, "unix:" + String.join(",", names));
        }

        static Attributes of(List<String> names) {
            return new Attributes(names, String.join(",", names));
        }
    }
}
