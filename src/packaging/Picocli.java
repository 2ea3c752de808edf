import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/// Compiles picocli from its own sources. The class files in its published jar are of version 49,
/// which no AOT cache takes.
record Picocli(Path sources, Path workFolder) {
    private static final List<String> OPTIONS =
            List.of("-nowarn", "-proc:none", "-g", "-XDstringConcat=inline");
    private static final String NOTICE =
            """
            picocli, Copyright 2017 Remko Popma, https://picocli.info
            Licensed under the Apache License, Version 2.0
            (https://www.apache.org/licenses/LICENSE-2.0).
            Compiled from the unmodified sources of the published source jar.
            """;

    /// The compiled jar; made once for the same sources and the same Java.
    Path jar(JavaBuild java) throws IOException {
        String digest =
                new Digest()
                        .add(java.identity())
                        .add(OPTIONS.toString())
                        .addContent(sources)
                        .shortName();
        Path jar = workFolder.resolve("picocli-" + digest + ".jar");
        if (!Files.exists(jar)) {
            Files.createDirectories(workFolder);
            Path unfinished = workFolder.resolve("unfinished.jar");
            pack(compile(unpack()), unfinished);
            Files.move(unfinished, jar, StandardCopyOption.REPLACE_EXISTING);
        }
        return jar;
    }

    private List<String> unpack() throws IOException {
        List<String> files = new ArrayList<>();
        try (JarInputStream in = new JarInputStream(Files.newInputStream(sources))) {
            for (JarEntry entry = in.getNextJarEntry();
                    entry != null;
                    entry = in.getNextJarEntry()) {
                if (entry.getName().endsWith(".java")) {
                    Path file = workFolder.resolve("sources").resolve(entry.getName());
                    Files.createDirectories(file.getParent());
                    Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                    files.add(file.toString());
                }
            }
        }
        return files;
    }

    private Path compile(List<String> files) throws IOException {
        Path classes = Files.createDirectories(workFolder.resolve("classes"));
        List<String> options = new ArrayList<>(OPTIONS);
        options.addAll(List.of("-d", classes.toString()));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean compiled =
                    compiler.getTask(
                                    new PrintWriter(messages),
                                    manager,
                                    null,
                                    options,
                                    null,
                                    manager.getJavaFileObjectsFromStrings(files))
                            .call();
            if (!compiled) {
                throw new IOException("picocli does not compile:\n" + messages);
            }
        }
        return classes;
    }

    private static void pack(Path classes, Path jar) throws IOException {
        List<Path> files = new ArrayList<>();
        try (var paths = Files.walk(classes)) {
            paths.filter(Files::isRegularFile)
                    .sorted(Comparator.naturalOrder())
                    .forEach(files::add);
        }
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            JarWriting.addEntry(out, "META-INF/NOTICE", NOTICE.getBytes(StandardCharsets.UTF_8));
            for (Path file : files) {
                JarWriting.addEntry(
                        out, classes.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
    }
}
