package dev.tend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.Installation.Outcome;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Has the launcher look for a Java that is new enough, in real processes.
class JavaSearchIT extends PackagedProgram {
    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

    @Test
    void prefersTheJavaThatIsAskedFor() throws Exception {
        Path asked = pretendedJava("26", "echo asked");
        Path other = pretendedJava("27", "echo other");
        Path ancient = pretendedJava("1.8.0_402", "echo ancient");
        Installation packaged = Installation.packaged();
        assertEquals(
                "asked\n",
                packaged.run(Map.of("TEND_JAVA_HOME", "" + asked, "JAVA_HOME", "" + other)).out());
        assertEquals(
                "other\n",
                packaged.run(Map.of("TEND_JAVA_HOME", "" + ancient, "JAVA_HOME", "" + other))
                        .out());
        assertEquals(
                "other\n",
                packaged.run(Map.of("TEND_JAVA_HOME", "/no", "JAVA_HOME", "" + other)).out());
    }

    @Test
    void passesOverJavaThatIsTooOld() throws Exception {
        Path old = pretendedJava("17.0.15", "exit 99");
        String path = old.resolve("bin") + ":/usr/bin:/bin";
        Map<String, String> environment = Map.of("PATH", path, "JAVA_HOME", old.toString());
        assertVersion(Installation.packaged().run(environment, "--version"));
    }

    @Test
    void findsJavaOnThePathThroughLinks() throws Exception {
        Installation copy = forgetfulCopy();
        Path old = pretendedJava("17", "exit 99");
        Path alternatives = Files.createDirectory(temporary.resolve("alternatives"));
        Files.createSymbolicLink(alternatives.resolve("java"), JAVA_HOME.resolve("bin/java"));
        Path programs = Files.createDirectory(temporary.resolve("some programs"));
        Files.createSymbolicLink(programs.resolve("java"), Path.of("../alternatives/java"));
        String path = "/no:" + old.resolve("bin") + "::" + programs;
        Map<String, String> environment =
                Map.of("PATH", path, "TEND_JVM_PLACES", nothing.toString());
        assertVersion(copy.run(environment, "--version"));
    }

    @Test
    void findsJavaInTheUsualPlaces() throws Exception {
        Installation copy = forgetfulCopy();
        Path places = Files.createDirectories(temporary.resolve("Java 虚拟机"));
        Files.createSymbolicLink(places.resolve("jdk 25"), JAVA_HOME);
        Map<String, String> environment =
                Map.of("PATH", nothing.toString(), "TEND_JVM_PLACES", nothing + ":" + places);
        assertVersion(copy.run(environment, "--version"));

        Path bundles = Files.createDirectories(temporary.resolve("bundles/jdk-25/Contents"));
        Files.createSymbolicLink(bundles.resolve("Home"), JAVA_HOME);
        String bundlesFolder = temporary.resolve("bundles").toString();
        assertVersion(copy.run(Map.of("TEND_JVM_PLACES", bundlesFolder), "--version"));
    }

    @Test
    void saysWhatIsMissingWhenThereIsNoJava() throws Exception {
        Installation copy = forgetfulCopy();
        Path old = pretendedJava("24.0.2", "exit 99");
        String path = old.resolve("bin").toString();
        Map<String, String> places =
                Map.of("PATH", path, "HOME", nothing + "", "TEND_JVM_PLACES", nothing + "");
        Outcome english = copy.run(places, "--version");
        assertEquals(3, english.exit());
        assertEquals("", english.out());
        assertTrue(english.err().startsWith("tend needs Java 25 or newer"), english.err());
        assertTrue(english.err().contains("TEND_JAVA_HOME"), english.err());

        Map<String, String> chinesePlaces = new HashMap<>(places);
        chinesePlaces.put("LANG", "zh_CN.UTF-8");
        Outcome chinese = copy.run(chinesePlaces, "--version");
        assertEquals(3, chinese.exit());
        assertTrue(chinese.err().startsWith("tend 需要 Java 25"), chinese.err());
    }

    @Test
    void keepsQuietAboutJavaOptionsInTheEnvironment() throws Exception {
        Map<String, String> environment =
                Map.of(
                        "JAVA_TOOL_OPTIONS", "-Dx=1",
                        "JDK_JAVA_OPTIONS", "-Dx=2",
                        "_JAVA_OPTIONS", "-Dx=3");
        assertVersion(Installation.packaged().run(environment, "--version"));
    }

    private Installation forgetfulCopy() throws IOException {
        return Installation.packaged().copiedTo(temporary.resolve("forgetful")).withoutKnownJava();
    }
}
