package dev.tend;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Another tend, one that prints `rebuilt` whatever it is asked, packaged the usual way.
record Rebuild(Path folder) {
    private static final String MAIN =
            """
            package dev.tend;
            public class Main {
                public static void main(String[] arguments) {
                    System.out.println("rebuilt");
                }
            }
            """;
    private static final String REHEARSAL =
            """
            package dev.tend;
            public class Rehearsal {
                public static void main(String[] arguments) {
                    dev.tend.Main.main(arguments);
                }
            }
            """;

    Installation.Outcome into(Installation target) throws IOException, InterruptedException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Path main = Files.writeString(folder.resolve("Main.java"), MAIN);
        Path rehearsal = Files.writeString(folder.resolve("Rehearsal.java"), REHEARSAL);
        tool("javac", "-d", classes.toString(), main.toString(), rehearsal.toString());
        Path jar = folder.resolve("tend.jar");
        tool("jar", "--create", "--file", jar.toString(), "-C", classes.toString(), ".");
        return tool(
                "java",
                "src/packaging/Assemble.java",
                Path.of("").toAbsolutePath().toString(),
                jar.toString(),
                "no-picocli-here",
                dependenciesOf(target),
                folder.resolve("work").toString(),
                target.folder().toString());
    }

    private static String dependenciesOf(Installation target) throws IOException {
        List<String> jars = new ArrayList<>();
        try (var found = Files.newDirectoryStream(target.lib(), "libraries-*.jar")) {
            found.forEach(jar -> jars.add(jar.toString()));
        }
        return String.join(File.pathSeparator, jars);
    }

    private static Installation.Outcome tool(String name, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", name).toString());
        command.addAll(List.of(arguments));
        return Installation.process(
                Path.of("").toAbsolutePath(), Map.of("LC_ALL", "C.UTF-8"), command);
    }
}
