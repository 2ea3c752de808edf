package dev.tend.architecture.violations.phrase;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

final class Disk {
    record Asked() {
        boolean has(Path path) {
            return Files.exists(path);
        }
    }

    record AskedTheOldWay() {
        boolean has(Path path) {
            return path.toFile().exists();
        }
    }

    record Channel(FileChannel channel) {}

    record OldFile(File file) {}

    record OldInput(FileInputStream stream) {}

    record OldOutput(FileOutputStream stream) {}

    record OldReader(FileReader reader) {}

    record OldWriter(FileWriter writer) {}

    record OldChannel(RandomAccessFile file) {}

    record Program(ProcessBuilder builder) {}

    record Running(Process process) {}

    record Started() {
        void start() throws IOException {
            Runtime.getRuntime().exec(new String[] {"git"});
        }
    }

    private Disk() {}
}
