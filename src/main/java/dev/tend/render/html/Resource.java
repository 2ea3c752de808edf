package dev.tend.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/// What pages are made of that stands in files of the program: styles, scripts, the chart library.
final class Resource {
    private static final String ECHARTS = "/META-INF/maven/org.webjars/echarts/pom.properties";

    private Resource() {}

    static String text(String name) {
        try (var in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Apache ECharts, with its licence at the top. Its place has its version in it.
    static String echarts() {
        var properties = new Properties();
        try (var in = open(ECHARTS)) {
            properties.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var version = properties.getProperty("version");
        return text("/META-INF/resources/webjars/echarts/" + version + "/echarts.min.js");
    }

    private static InputStream open(String name) {
        var in = Resource.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(name + " is missing");
        }
        return in;
    }
}
