package dev.tend;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A real Chromium without a window, driven through chromedriver (W3C WebDriver, and Chromium's own
/// commands where that has none). Both come from Debian's packages `chromium` and
/// `chromium-driver`.
final class Browser implements AutoCloseable {
    private static final String STARTED = "started successfully on port ";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FLAGS =
            List.of(
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--hide-scrollbars");

    private final Process driver;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String server;
    private final String session;

    /// With a profile of its own, new in `folder`.
    Browser(Path folder) throws IOException {
        this.driver =
                new ProcessBuilder("chromedriver", "--port=0", "--disable-build-check")
                        .redirectErrorStream(true)
                        .start();
        this.server = "http://127.0.0.1:" + port(driver.inputReader());
        var arguments = new ArrayList<>(FLAGS);
        arguments.add("--user-data-dir=" + folder.resolve("profile"));
        var wanted =
                Map.of(
                        "browserName",
                        "chrome",
                        "goog:loggingPrefs",
                        Map.of("browser", "ALL", "performance", "ALL"),
                        "goog:chromeOptions",
                        Map.of("args", arguments));
        var answer = post("/session", Map.of("capabilities", Map.of("alwaysMatch", wanted)));
        this.session = "/session/" + answer.get("sessionId").asString();
    }

    private static String port(BufferedReader out) throws IOException {
        var all = new StringBuilder();
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            int at = line.indexOf(STARTED);
            if (at >= 0) {
                return line.substring(at + STARTED.length()).replace(".", "").strip();
            }
            all.append(line).append('\n');
        }
        throw new IOException("chromedriver did not start:\n" + all);
    }

    void open(Path page) throws IOException {
        post(session + "/url", Map.of("url", page.toUri().toString()));
    }

    /// What a script returns.
    JsonNode run(String script) throws IOException {
        return post(session + "/execute/sync", Map.of("script", script, "args", List.of()));
    }

    void press(String keys) throws IOException {
        var actions = new ArrayList<Map<String, String>>();
        for (var key : keys.split("")) {
            actions.add(Map.of("type", "keyDown", "value", key));
            actions.add(Map.of("type", "keyUp", "value", key));
        }
        var keyboard = Map.of("type", "key", "id", "keyboard", "actions", actions);
        post(session + "/actions", Map.of("actions", List.of(keyboard)));
    }

    /// A click of the mouse on the middle of the element that a script returns.
    void click(String script) throws IOException {
        var element = run(script).properties().iterator().next().getValue().asString();
        post(session + "/element/" + element + "/click", Map.of());
    }

    void size(int width, int height) throws IOException {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        width,
                        "height",
                        height,
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        width < 500));
    }

    /// `print` or `screen`; `light` or `dark`.
    void media(String medium, String scheme) throws IOException {
        var feature = Map.of("name", "prefers-color-scheme", "value", scheme);
        command(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(feature)));
    }

    /// The whole page as a PNG.
    byte[] picture() throws IOException {
        var size = command("Page.getLayoutMetrics", Map.of()).get("cssContentSize");
        var clip =
                Map.of(
                        "x", 0,
                        "y", 0,
                        "width", size.get("width").asInt(),
                        "height", size.get("height").asInt(),
                        "scale", 1);
        return decoded(
                command(
                                "Page.captureScreenshot",
                                Map.of("captureBeyondViewport", true, "clip", clip))
                        .get("data"));
    }

    /// The page as it is printed, a PDF.
    byte[] print() throws IOException {
        return decoded(
                command(
                                "Page.printToPDF",
                                Map.of("printBackground", true, "preferCSSPageSize", true))
                        .get("data"));
    }

    /// What the console has said since it was last asked.
    List<String> console() throws IOException {
        var lines = new ArrayList<String>();
        for (var line : post(session + "/se/log", Map.of("type", "browser"))) {
            lines.add(line.get("message").asString());
        }
        return lines;
    }

    /// The addresses that were asked for since it was last asked.
    List<String> requests() throws IOException {
        var addresses = new ArrayList<String>();
        for (var line : post(session + "/se/log", Map.of("type", "performance"))) {
            var message = JSON.readTree(line.get("message").asString()).get("message");
            if (message.get("method").asString().equals("Network.requestWillBeSent")) {
                addresses.add(message.at("/params/request/url").asString());
            }
        }
        return addresses;
    }

    private JsonNode command(String name, Map<String, ?> parameters) throws IOException {
        return post(session + "/goog/cdp/execute", Map.of("cmd", name, "params", parameters));
    }

    private static byte[] decoded(JsonNode text) {
        return Base64.getDecoder().decode(text.asString());
    }

    private JsonNode post(String path, Object body) throws IOException {
        var request =
                HttpRequest.newBuilder(URI.create(server + path))
                        .header("Content-Type", "application/json; charset=utf-8")
                        .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        return send(request.build());
    }

    private JsonNode send(HttpRequest request) throws IOException {
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException(request.uri() + ": " + answer.body());
            }
            return JSON.readTree(answer.body()).get("value");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            send(HttpRequest.newBuilder(URI.create(server + session)).DELETE().build());
        } finally {
            driver.destroy();
            try {
                driver.waitFor(10, TimeUnit.SECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
