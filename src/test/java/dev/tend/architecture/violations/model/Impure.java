package dev.tend.architecture.violations.model;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

final class Impure {
    record OfFiles(Path path) {}

    record OfStreams(IOException failure) {}

    record OfTheNetwork(URI address) {}

    record OfThreads(AtomicInteger count) {}

    private Impure() {}
}
