package dev.tend.store.files;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.policy.Holidays;
import dev.tend.model.value.Iso;
import dev.tend.model.value.Place;
import dev.tend.resource.Resource;
import dev.tend.yaml.HolidaysCodec;
import dev.tend.yaml.Problems;
import dev.tend.yaml.PublicHolidays;
import dev.tend.yaml.SourceText;
import dev.tend.yaml.YamlNode.Scalar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The public holidays that come with tend, and those that a book has in its folder `holidays`: one
/// file for each country and year, `CN-2027.yaml`. The book's file of a year counts instead of that
/// of tend.
public record HolidayFiles(BookFiles files) implements PublicHolidays {
    public static final String FOLDER = "holidays";
    public static final List<String> SHIPPED =
            List.of("CN-2024.yaml", "CN-2025.yaml", "CN-2026.yaml");
    private static final int COUNTRY_LENGTH = 2;
    private static final int NAME_LENGTH = SHIPPED.getFirst().length();
    private static final String ENDING = ".yaml";

    @Override
    public Map<Integer, Holidays> of(Scalar country, Problems problems) {
        Map<Integer, Holidays> byYear = new HashMap<>();
        Set<String> own = new HashSet<>();
        for (var name : files.names(FOLDER, problems)) {
            if (isOf(country.text(), name)) {
                own.add(name);
                var file = FOLDER + "/" + name;
                var source = files.source(file, problems);
                if (source.isPresent()) {
                    put(byYear, name, HolidaysCodec.read(source.get(), year(name), problems));
                }
            } else if (name.endsWith(ENDING) && !isName(name)) {
                problems.add(Check.UNKNOWN_FILE, Place.startOf(FOLDER + "/" + name), name);
            }
        }
        for (var name : SHIPPED) {
            if (isOf(country.text(), name) && !own.contains(name)) {
                put(byYear, name, shipped(name, problems));
            }
        }
        if (byYear.isEmpty() && own.isEmpty()) {
            problems.addUnknown(
                    Check.HOLIDAYS_UNKNOWN,
                    country.place(),
                    country.text(),
                    countries(),
                    String.join(" ", countries()));
        }
        return byYear;
    }

    private static void put(
            Map<Integer, Holidays> byYear, String name, Optional<Holidays> holidays) {
        if (holidays.isPresent()) {
            byYear.put(year(name), holidays.get());
        }
    }

    public static Optional<Holidays> shipped(String name, Problems problems) {
        var source = SourceText.decode(name, Resource.bytes(FOLDER + "/" + name), problems);
        return source.isEmpty()
                ? Optional.empty()
                : HolidaysCodec.read(source.get(), year(name), problems);
    }

    private static List<String> countries() {
        return SHIPPED.stream().map(name -> name.substring(0, COUNTRY_LENGTH)).distinct().toList();
    }

    private static boolean isOf(String country, String name) {
        return isName(name) && name.startsWith(country);
    }

    private static boolean isName(String name) {
        return name.length() == NAME_LENGTH
                && name.endsWith(ENDING)
                && name.charAt(COUNTRY_LENGTH) == '-'
                && Iso.isCountry(name.substring(0, COUNTRY_LENGTH))
                && Iso.day(yearOf(name) + "-01-01").isPresent();
    }

    private static int year(String name) {
        return Integer.parseInt(yearOf(name));
    }

    private static String yearOf(String name) {
        return name.substring(COUNTRY_LENGTH + 1, NAME_LENGTH - ENDING.length());
    }
}
