package dev.tend.architecture.violations.text;

final class Named {
    record WordManager() {}

    record WordHelper() {}

    record WordUtil() {}

    record WordUtils() {}

    record WordImpl() {}

    record Misc() {}

    private Named() {}
}
