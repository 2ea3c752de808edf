import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/// All libraries in one jar. Java looks into every jar of the class path for time zones of its own
/// when the first zone is asked for, so that each jar costs each start.
record Libraries(List<Path> published, Path workFolder) {
    private static final String VERSIONS = "META-INF/versions/";
    private static final String SERVICES = "META-INF/services/";

    /// The jar, named by its content.
    Path jar() throws IOException {
        Files.createDirectories(workFolder);
        Path unnamed = workFolder.resolve("unnamed.jar");
        pack(unnamed);
        String digest = new Digest().addContent(unnamed).shortName();
        Path jar = workFolder.resolve("libraries-" + digest + ".jar");
        Files.move(unnamed, jar, StandardCopyOption.REPLACE_EXISTING);
        return jar;
    }

    private void pack(Path jar) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        for (Path library : published) {
            add(library, contents);
        }
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, byte[]> content : contents.entrySet()) {
                JarWriting.addEntry(out, content.getKey(), content.getValue());
            }
        }
    }

    /// Of classes for several versions of Java only those for this one are taken.
    private static void add(Path library, Map<String, byte[]> contents) throws IOException {
        try (JarFile in =
                new JarFile(library.toFile(), false, JarFile.OPEN_READ, Runtime.version())) {
            for (ZipEntry entry : in.versionedStream().toList()) {
                String name = entry.getName();
                if (!entry.isDirectory() && isOfUse(name)) {
                    byte[] content = in.getInputStream(entry).readAllBytes();
                    add(placeOf(name, library), content, contents);
                }
            }
        }
    }

    private static void add(String name, byte[] content, Map<String, byte[]> contents) {
        byte[] before = contents.putIfAbsent(name, content);
        if (before == null || Arrays.equals(before, content)) {
            return;
        }
        if (!name.startsWith(SERVICES)) {
            throw new IllegalStateException("two libraries have different files " + name);
        }
        String both =
                new String(before, StandardCharsets.UTF_8)
                        + "\n"
                        + new String(content, StandardCharsets.UTF_8);
        contents.put(name, both.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isOfUse(String name) {
        return !name.equals(JarFile.MANIFEST_NAME)
                && !name.equals("META-INF/INDEX.LIST")
                && !name.startsWith(VERSIONS)
                && !name.endsWith("module-info.class");
    }

    /// Licences and notices, which all have the same names, stand in a folder for each library.
    private static String placeOf(String name, Path library) {
        String file = name.startsWith("META-INF/") ? name.substring("META-INF/".length()) : name;
        boolean isLegal =
                !file.contains("/") && (file.contains("LICENSE") || file.contains("NOTICE"));
        return isLegal ? "META-INF/" + library.getFileName() + "/" + file : name;
    }
}
