package dev.tend.store.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A file under a folder, named relative to it and with `/`, that is replaced as a whole: whoever
/// reads it, even after a crash, sees the old content or the new, never a part. It takes three
/// steps, so that of several files all can be prepared before the first is touched. The caller
/// holds a lock, so a draft that is there was left by a process that died.
public record AtomicFile(Disk disk, Path top, String file) {
    /// What stands in the file; fails where it is no regular file, where a symbolic link leads to
    /// it, or where it is not UTF-8.
    public FileText content() throws IOException {
        refuseWaysOut();
        if (!isThere()) {
            return FileText.NONE;
        }
        requireRegularFile();
        return FileText.decode(file, disk.read(target()));
    }

    private void requireRegularFile() throws IOException {
        if (!Files.isRegularFile(target(), LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(file, null, "no regular file");
        }
    }

    /// Puts a content beside the file, on disk; nothing where the file is to go.
    public void prepare(FileText content) throws IOException {
        prepare(content, target());
    }

    /// The same; where the file is new, nobody reads it who may not read the model.
    public void prepare(FileText content, Path model) throws IOException {
        refuseWaysOut();
        if (Files.isDirectory(target())) {
            throw new FileSystemException(target().toString(), null, "Is a directory");
        }
        boolean isReplaced = isThere();
        if (isReplaced) {
            requireRegularFile();
            if (!Files.isWritable(target())) {
                throw new AccessDeniedException(target().toString());
            }
        }
        if (content.isThere()) {
            for (var folder : folders().reversed()) {
                if (!Files.isDirectory(folder)) {
                    disk.createFolder(folder);
                }
            }
            var readable = isReplaced ? target() : model;
            if (Files.exists(readable)) {
                disk.keepPrivate(draft(), List.of(readable));
            }
            disk.writeForced(draft(), content.encoded());
            if (isReplaced) {
                disk.makeAlike(target(), draft());
            }
        }
    }

    /// Makes what was prepared the content of the file. What stands there is compared once more, as
    /// late as can be: an editor knows nothing of our lock.
    public void replace(FileText before, FileText content) throws IOException {
        if (!content().is(before)) {
            throw new ChangedMeanwhile(file);
        }
        put(content);
    }

    /// The same, whatever stands there.
    public void put(FileText content) throws IOException {
        if (content.isThere()) {
            disk.move(draft(), target());
        } else {
            disk.delete(target());
        }
    }

    /// Returns when the file is on disk under its name, or gone. Leaves no draft, and no folder
    /// that holds nothing. Where the name is new or gone, so may be the folders above.
    public void settle(boolean isNewOrGone) throws IOException {
        if (Files.exists(draft(), LinkOption.NOFOLLOW_LINKS)) {
            disk.delete(draft());
        }
        var folders = folders();
        int held = 0;
        while (!folders.get(held).equals(top) && holdsNothing(folders.get(held))) {
            if (Files.exists(folders.get(held), LinkOption.NOFOLLOW_LINKS)) {
                disk.delete(folders.get(held));
            }
            held++;
        }
        int last = isNewOrGone ? folders.size() : held + 1;
        for (var folder : folders.subList(held, last)) {
            // Where something else stands in its place, nothing was written below it.
            if (Files.isDirectory(folder)) {
                disk.forceFolder(folder);
            }
        }
    }

    /// A link may lead out of the folder, to a file that is none of ours; so may a name that
    /// somebody else made up.
    private void refuseWaysOut() throws IOException {
        if (!FileNames.isOurs(file)) {
            throw new FileSystemException(file, null, "leads out of the book");
        }
        refuseLink(target());
        for (var folder : folders()) {
            if (!folder.equals(top)) {
                refuseLink(folder);
            }
        }
    }

    public static void refuseLink(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            throw new FileSystemException(path.toString(), null, "is a symbolic link");
        }
    }

    private static boolean holdsNothing(Path folder) {
        var names = folder.toFile().list();
        return names == null ? !Files.exists(folder, LinkOption.NOFOLLOW_LINKS) : names.length == 0;
    }

    private boolean isThere() {
        return Files.exists(target(), LinkOption.NOFOLLOW_LINKS);
    }

    private Path target() {
        return top.resolve(file);
    }

    private Path draft() {
        return target().resolveSibling(WorkName.draft(String.valueOf(target().getFileName())));
    }

    /// The folders that the file lies in, the nearest first.
    private List<Path> folders() {
        var folders = new ArrayList<Path>();
        for (var up = target().getParent(); up != null && !up.equals(top); up = up.getParent()) {
            folders.add(up);
        }
        folders.add(top);
        return folders;
    }
}
