import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The build of Java that packages tend, told apart from others just as the launcher does it: by
/// the lines of the `release` file that come before `MODULES`.
record JavaBuild(Path home, String identity) {
    static JavaBuild running() throws IOException {
        Path home = Path.of(System.getProperty("java.home"));
        return new JavaBuild(home, identityIn(home.resolve("release")));
    }

    private static String identityIn(Path release) throws IOException {
        StringBuilder identity = new StringBuilder();
        boolean versionSeen = false;
        for (String line : Files.readAllLines(release)) {
            versionSeen |= line.startsWith("JAVA_VERSION=");
            if (versionSeen && line.startsWith("MODULES=")) {
                break;
            }
            identity.append(line).append(' ');
        }
        return identity.toString();
    }

    String tool(String name) {
        return home.resolve("bin").resolve(name).toString();
    }
}
