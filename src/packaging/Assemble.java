import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Lays out the installable program: `bin/tend`, the jars of tend and of its libraries, the licence, the resources unpacked,
/// and the AOT caches that halve its start-up time, one for each kind of command: what a cache holds
/// is linked at each start, whether the command uses it or not.
///
///     java Assemble.java PROJECT TEND_JAR PICOCLI_SOURCES CLASSPATH WORK_FOLDER RESULT_FOLDER
///
/// The jar of tend and the folder of its resources are named by its content, and the caches by all jars, the flags and the build of
/// Java: Java itself does not notice that a jar is another than the one a cache was made from, and
/// would run the old code.
final class Assemble {
    private static final String MAIN_CLASS = "dev.tend.Main";
    private static final String REHEARSAL_CLASS = "dev.tend.Rehearsal";
    private static final int MINIMUM_JAVA = 25;

    /// picocli would look for what converts to types of Java that tend does not ask it for.
    private static final List<String> FLAGS =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:-UsePerfData",
                    "-Xlog:disable",
                    "-Dstdin.encoding=UTF-8",
                    "-Dstdout.encoding=UTF-8",
                    "-Dstderr.encoding=UTF-8",
                    "-Dpicocli.converters.excludes=java.+");

    /// For commands that end before the optimizing compiler would pay. The heap begins so large
    /// that few are collected at all, and its pages are large: one fault each was a tenth of a
    /// start. No thread looks for training that was never recorded.
    private static final List<String> SHORT_LIFE =
            List.of(
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+IgnoreUnrecognizedVMOptions",
                    "-XX:+UseTransparentHugePages",
                    "-XX:+UnlockDiagnosticVMOptions",
                    "-XX:-AOTReplayTraining",
                    "-Xms96m",
                    "-XX:NewSize=64m");

    private final JavaBuild java;
    private final Path work;
    private final Path result;
    private final Path lib;

    private Assemble(JavaBuild java, Path work, Path result) {
        this.java = java;
        this.work = work;
        this.result = result;
        this.lib = result.resolve("lib");
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path project = Path.of(arguments[0]);
        Path tendJar = Path.of(arguments[1]);
        Picocli picocli = new Picocli(Path.of(arguments[2]), Path.of(arguments[4], "picocli"));
        Assemble assemble =
                new Assemble(JavaBuild.running(), Path.of(arguments[4]), Path.of(arguments[5]));
        assemble.layOut(project, assemble.jarsOf(tendJar, picocli, arguments[3]));
    }

    private Map<String, Path> jarsOf(Path tendJar, Picocli picocli, String classpath)
            throws IOException {
        List<Path> libraries = new ArrayList<>();
        for (String dependency : classpath.split(File.pathSeparator)) {
            Path jar = Path.of(dependency);
            libraries.add(installed(jar.getFileName().toString(), jar, picocli));
        }
        Path merged = new Libraries(libraries, work.resolve("libraries")).jar();
        Map<String, Path> jars = new LinkedHashMap<>();
        jars.put("tend-" + new Digest().addContent(tendJar).shortName() + ".jar", tendJar);
        jars.put(merged.getFileName().toString(), merged);
        return jars;
    }

    /// What is installed for a dependency.
    private Path installed(String name, Path jar, Picocli picocli) throws IOException {
        if (name.startsWith("picocli-")) {
            return picocli.jar(java);
        }
        return name.startsWith("echarts-")
                ? new ChartLibrary(jar, work.resolve("echarts")).jar()
                : jar;
    }

    private void layOut(Path project, Map<String, Path> jars)
            throws IOException, InterruptedException {
        String cache = cacheName(jars);
        Files.createDirectories(lib);
        String resources = resourcesOf(jars);
        removeAllBut(jars, resources, cache);
        List<Path> installed = install(jars);
        new Resources(installed.getFirst()).unpack(lib.resolve(resources));
        copyLicence(project);
        new Launcher(project.resolve("src/main/launcher/tend"))
                .write(result.resolve("bin/tend"), wordsOfLauncher(jars, resources, cache));
        List<String> flags = new ArrayList<>(FLAGS);
        flags.addAll(SHORT_LIFE);
        flags.add("-Dtend.resources=" + lib.resolve(resources));
        new Rehearsing(java, flags, REHEARSAL_CLASS, project.resolve("examples"), work)
                .record(installed, lib, cache);
    }

    private String cacheName(Map<String, Path> jars) throws IOException {
        Digest digest =
                new Digest()
                        .add(java.identity())
                        .add(FLAGS.toString())
                        .add(SHORT_LIFE.toString())
                        .add(Rehearsing.ACTS.toString());
        for (Map.Entry<String, Path> jar : jars.entrySet()) {
            digest.add(jar.getKey()).addContent(jar.getValue());
        }
        return "tend-" + digest.shortName() + "-java-" + Runtime.version();
    }

    /// The jar of tend itself comes first.
    private static String resourcesOf(Map<String, Path> jars) {
        String jar = jars.keySet().iterator().next();
        return jar.substring(0, jar.length() - ".jar".length());
    }

    private void removeAllBut(Map<String, Path> jars, String resources, String cache)
            throws IOException {
        try (var present = Files.newDirectoryStream(lib)) {
            for (Path file : present) {
                String name = file.getFileName().toString();
                if (!jars.containsKey(name)
                        && !name.equals(resources)
                        && !name.startsWith(cache + "-")) {
                    Removal.of(file);
                }
            }
        }
    }

    private List<Path> install(Map<String, Path> jars) throws IOException {
        List<Path> installed = new ArrayList<>();
        for (Map.Entry<String, Path> jar : jars.entrySet()) {
            Path target = lib.resolve(jar.getKey());
            if (!Files.exists(target) || Files.mismatch(jar.getValue(), target) >= 0) {
                Files.copy(jar.getValue(), target, StandardCopyOption.REPLACE_EXISTING);
            }
            installed.add(target);
        }
        return installed;
    }

    private void copyLicence(Path project) throws IOException {
        for (String name : List.of("LICENSE", "NOTICE")) {
            if (Files.exists(project.resolve(name))) {
                Files.copy(
                        project.resolve(name),
                        result.resolve(name),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Map<String, String> wordsOfLauncher(
            Map<String, Path> jars, String resources, String cache) {
        return Map.of(
                "java.minimum", Integer.toString(MINIMUM_JAVA),
                "java.home", Launcher.quoted(java.home().toString()),
                "java.build", Launcher.quoted(java.identity()),
                "java.flags", String.join(" ", FLAGS),
                "java.flags.short", String.join(" ", SHORT_LIFE),
                "cache", Launcher.quoted(cache),
                "jars", Launcher.quoted(String.join(" ", jars.keySet())),
                "resources", Launcher.quoted(resources),
                "main.class", MAIN_CLASS);
    }
}
