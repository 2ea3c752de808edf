import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/// Keeps of the published jar of Apache ECharts, nine megabytes of it, the one script that pages
/// hold, and what says which version it is.
record ChartLibrary(Path published, Path workFolder) {
    private static final String NOTICE =
            """
            Apache ECharts, Copyright 2017-2024 The Apache Software Foundation, https://echarts.apache.org
            Licensed under the Apache License, Version 2.0
            (https://www.apache.org/licenses/LICENSE-2.0).
            It includes ZRender (BSD-3-Clause, Copyright 2017 Baidu Inc.) and parts of d3
            (BSD-3-Clause, Copyright 2010-2015 Mike Bostock).
            """;

    /// The small jar; made once for the same published one.
    Path jar() throws IOException {
        String digest = new Digest().add(NOTICE).addContent(published).shortName();
        Path jar = workFolder.resolve("echarts-" + digest + ".jar");
        if (!Files.exists(jar)) {
            Files.createDirectories(workFolder);
            Path unfinished = workFolder.resolve("unfinished.jar");
            pack(unfinished);
            Files.move(unfinished, jar, StandardCopyOption.REPLACE_EXISTING);
        }
        return jar;
    }

    private void pack(Path jar) throws IOException {
        try (JarFile in = new JarFile(published.toFile());
                JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            JarWriting.addEntry(out, "META-INF/NOTICE", NOTICE.getBytes(StandardCharsets.UTF_8));
            for (ZipEntry entry : in.stream().toList()) {
                String name = entry.getName();
                if (name.endsWith("/echarts.min.js") || name.endsWith("/echarts/pom.properties")) {
                    JarWriting.addEntry(out, name, in.getInputStream(entry).readAllBytes());
                }
            }
        }
    }
}
