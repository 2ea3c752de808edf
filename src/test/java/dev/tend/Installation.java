package dev.tend;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A folder with `bin/tend` and `lib`, and what starting it in a real process gives.
record Installation(Path folder) {
    private static final long SECONDS = 60;

    /// What a process left behind: its exit code, its texts, and the id it had.
    record Outcome(int exit, String out, String err, long pid) {}

    static Installation packaged() {
        return new Installation(Path.of("target", "tend").toAbsolutePath());
    }

    Installation copiedTo(Path target) throws IOException {
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path found, BasicFileAttributes attributes) throws IOException {
                        Files.createDirectories(target.resolve(folder.relativize(found)));
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path found, BasicFileAttributes attributes)
                            throws IOException {
                        Files.copy(found, target.resolve(folder.relativize(found)));
                        return FileVisitResult.CONTINUE;
                    }
                });
        return new Installation(target);
    }

    /// Makes the launcher forget the Java that it was packaged with.
    Installation withoutKnownJava() throws IOException {
        String script = Files.readString(launcher());
        String known = "packaged_with='" + System.getProperty("java.home") + "'";
        if (!script.contains(known)) {
            throw new IllegalStateException("the launcher does not remember its Java");
        }
        Files.writeString(launcher(), script.replace(known, "packaged_with=/nowhere"));
        return this;
    }

    Path launcher() {
        return folder.resolve("bin/tend");
    }

    Path lib() {
        return folder.resolve("lib");
    }

    /// The start-up cache for one kind of command.
    Path cache(String act) throws IOException {
        List<Path> caches = new ArrayList<>();
        try (var found = Files.newDirectoryStream(lib(), "*-" + act + ".aot")) {
            found.forEach(caches::add);
        }
        if (caches.size() != 1) {
            throw new IllegalStateException("one cache expected, found " + caches);
        }
        return caches.getFirst();
    }

    /// The folder of tend's messages and lists.
    Path resources() throws IOException {
        try (var found = Files.newDirectoryStream(lib(), "tend-*.jar")) {
            var jar = found.iterator().next().getFileName().toString();
            return lib().resolve(jar.substring(0, jar.length() - ".jar".length()));
        }
    }

    List<String> files() throws IOException {
        List<String> files = new ArrayList<>();
        try (var paths = Files.walk(folder)) {
            paths.map(Path::toString).sorted().forEach(files::add);
        }
        return files;
    }

    Outcome run(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher().toString()));
        command.addAll(List.of(arguments));
        return process(folder, environment, command);
    }

    /// Runs a command in a folder with just this environment and nothing to read.
    static Outcome process(Path folder, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("tend", ".out");
        Path err = Files.createTempFile("tend", ".err");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectInput(Path.of("/dev/null").toFile())
                            .redirectOutput(out.toFile())
                            .redirectError(err.toFile());
            builder.environment().clear();
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                throw new IllegalStateException(command + " did not end");
            }
            return new Outcome(
                    process.exitValue(),
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8),
                    process.pid());
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /// A folder that looks like a JDK: this `release` text, and this shell script as `java`.
    static Path pretendedJava(Path home, String release, String script) throws IOException {
        Path java = home.resolve("bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(home.resolve("release"), release);
        Files.writeString(java, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        return home;
    }
}
