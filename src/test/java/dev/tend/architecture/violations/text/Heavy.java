package dev.tend.architecture.violations.text;

import java.lang.reflect.Method;
import java.util.Formatter;
import java.util.ResourceBundle;
import java.util.logging.Logger;
import java.util.regex.Pattern;

final class Heavy {
    record Reflected(Method method) {}

    record ByName() {
        Class<?> found() throws ClassNotFoundException {
            return Class.forName("dev.tend.Main");
        }
    }

    record Compiled(Pattern pattern) {}

    record Matching() {
        boolean matches(String text) {
            return text.matches("a+");
        }
    }

    record Replacing() {
        String replaced(String text) {
            return text.replaceAll("a+", "b");
        }
    }

    record ReplacingOnce() {
        String replaced(String text) {
            return text.replaceFirst("a+", "b");
        }
    }

    record Formatting() {
        String text(int number) {
            return String.format("%d", number);
        }
    }

    record Formatted() {
        String text(int number) {
            return "%d".formatted(number);
        }
    }

    record Format(Formatter formatter) {}

    record Bundle(ResourceBundle bundle) {}

    record Logging(Logger logger) {}

    record SystemLogging(System.Logger logger) {}

    private Heavy() {}
}
