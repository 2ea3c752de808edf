import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Records the AOT caches, each from a run of the commands that will use it. A run that fails costs
/// speed alone.
record Rehearsing(
        JavaBuild java, List<String> flags, String mainClass, Path examples, Path workFolder) {
    private static final long MINUTES = 5;
    private static final int COPIES = 12;

    /// One cache each; the launcher knows which commands use which. The first makes the books that
    /// the others play in.
    static final List<String> ACTS =
            List.of("whole", "start", "completion", "due", "agenda", "list", "log", "customer");

    /// What the rehearsal had compiled would be compiled again at each start: a tenth of its work,
    /// for code that is run once.
    private static final List<String> NO_TRAINING =
            List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining");

    /// Makes the files `NAME-ACT.aot` in a folder, if one of them is missing.
    void record(List<Path> jars, Path folder, String name)
            throws IOException, InterruptedException {
        boolean complete =
                ACTS.stream().allMatch(act -> Files.exists(folder.resolve(fileName(name, act))));
        if (complete) {
            return;
        }
        Files.createDirectories(workFolder);
        Path scratch = emptied(workFolder.resolve("book"));
        copyExamples(scratch);
        if (Files.exists(scratch.resolve("atlas"))) {
            enlarge(scratch.resolve("atlas"), scratch.resolve("large"));
        }
        for (String act : ACTS) {
            record(jars, scratch, act, folder.resolve(fileName(name, act)));
        }
    }

    private static String fileName(String name, String act) {
        return name + "-" + act + ".aot";
    }

    /// In two steps: a Java that is to make the cache at its own end starts another process for it,
    /// and the cache would hold all that this takes.
    private void record(List<Path> jars, Path scratch, String act, Path cache)
            throws IOException, InterruptedException {
        Path configuration = workFolder.resolve("rehearsal-" + act + ".aotconf");
        Path unfinished = workFolder.resolve("unfinished.aot");
        Path log = workFolder.resolve("rehearsal-" + act + ".log");
        Files.deleteIfExists(unfinished);
        Files.deleteIfExists(log);
        List<String> play = java(jars, "record", configuration);
        play.addAll(List.of(mainClass, scratch.toString(), act));
        List<String> make = java(jars, "create", configuration);
        make.add(1, "-XX:AOTCache=" + unfinished);
        if (succeeds(play, scratch, log)
                && succeeds(make, scratch, log)
                && Files.exists(unfinished)) {
            Files.move(unfinished, cache, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(configuration);
        } else {
            System.err.println(
                    "warning: no start-up cache was made for one kind of command ("
                            + act
                            + "),"
                            + " so tend starts more slowly; see "
                            + log);
        }
    }

    private List<String> java(List<Path> jars, String mode, Path configuration) {
        List<String> command = new ArrayList<>(List.of(java.tool("java")));
        command.addAll(flags);
        command.addAll(NO_TRAINING);
        command.add("-XX:AOTMode=" + mode);
        command.add("-XX:AOTConfiguration=" + configuration);
        command.addAll(List.of("-cp", Launcher.classpath(jars)));
        return command;
    }

    private static boolean succeeds(List<String> command, Path scratch, Path log)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(scratch.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("TEND_"));
        environment.remove("JAVA_TOOL_OPTIONS");
        environment.remove("JDK_JAVA_OPTIONS");
        environment.remove("_JAVA_OPTIONS");
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("HOME", scratch.toString());
        Process process = builder.start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
            return false;
        }
        return process.exitValue() == 0;
    }

    /// The example books, to be played on.
    private void copyExamples(Path scratch) throws IOException {
        if (!Files.exists(examples)) {
            return;
        }
        try (var found = Files.walk(examples)) {
            for (Path file : found.toList()) {
                Path copy = scratch.resolve(examples.relativize(file).toString());
                if (!Files.exists(copy)) {
                    Files.copy(file, copy);
                }
            }
        }
    }

    /// A book with so many customers that they are worth every core.
    private static void enlarge(Path book, Path large) throws IOException {
        Files.createDirectories(large.resolve("customers"));
        Files.copy(book.resolve("tend.yaml"), large.resolve("tend.yaml"));
        try (var customers = Files.newDirectoryStream(book.resolve("customers"))) {
            for (Path customer : customers) {
                for (int copy = 1; copy <= COPIES; copy++) {
                    Path folder = large.resolve("customers", customer.getFileName() + "-" + copy);
                    Files.createDirectory(folder);
                    try (var files = Files.newDirectoryStream(customer)) {
                        for (Path file : files) {
                            Files.copy(file, folder.resolve(file.getFileName()));
                        }
                    }
                }
            }
        }
    }

    private static Path emptied(Path folder) throws IOException {
        Removal.of(folder);
        return Files.createDirectories(folder);
    }
}
