package dev.tend.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A folder that becomes a book. The policy comes last: until it stands there is no book, and it
/// can be tried again.
public record NewBook(Path folder, Disk disk) {
    /// Whether there is nothing in the way but, perhaps, a folder.
    public boolean isPossible() {
        return Files.isDirectory(folder) || !Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
    }

    public boolean has(String file) {
        return Files.exists(folder.resolve(file), LinkOption.NOFOLLOW_LINKS);
    }

    public boolean has(String file, String text) throws IOException {
        return has(file) && new AtomicFile(disk, folder, file).content().is(FileText.of(text));
    }

    /// Writes the files, which must not be there, with the folder: all of them, or none.
    public void create(Map<String, String> files) throws IOException {
        var folders = missingFolders();
        var made = new ArrayList<String>();
        try {
            for (var missing : folders.reversed()) {
                disk.createFolder(missing);
            }
            for (var file : files.entrySet()) {
                var content = FileText.of(file.getValue());
                var target = new AtomicFile(disk, folder, file.getKey());
                made.add(file.getKey());
                target.prepare(content);
                target.replace(FileText.NONE, content);
                target.settle(false);
            }
            for (var missing : folders) {
                disk.forceFolder(missing.resolveSibling(""));
            }
        } catch (IOException failure) {
            takeBack(made, files, folders, failure);
            throw failure;
        }
    }

    private List<Path> missingFolders() {
        var missing = new ArrayList<Path>();
        for (var up = folder; up != null && !Files.exists(up); up = up.getParent()) {
            missing.add(up);
        }
        return missing;
    }

    private void takeBack(
            List<String> made, Map<String, String> files, List<Path> folders, IOException failure) {
        try {
            for (var file : made.reversed()) {
                var target = new AtomicFile(disk, folder, file);
                if (has(file, files.getOrDefault(file, ""))) {
                    target.put(FileText.NONE);
                }
                target.settle(false);
            }
            for (var folder : folders) {
                if (Files.exists(folder)) {
                    disk.delete(folder);
                }
            }
        } catch (IOException further) {
            failure.addSuppressed(further);
        }
    }
}
