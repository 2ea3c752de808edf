package dev.tend.yaml;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.policy.Holidays;
import dev.tend.model.value.Iso;
import dev.tend.model.value.Label;
import dev.tend.model.value.Place;
import dev.tend.yaml.YamlNode.Scalar;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A file of public holidays, `holidays/CN-2024.yaml`, and the same keys in a policy: `off` from
/// days, or from stretches of days, to names; `work`, a list of days.
public final class HolidaysCodec {
    private static final String RANGE = "..";
    private static final int LONGEST = 366;

    private final Fields fields;
    private final Problems problems;
    private final Map<LocalDate, Label> off = new HashMap<>();
    private final Set<LocalDate> work = new HashSet<>();

    private HolidaysCodec(Fields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    /// The holidays of a year; empty where the file cannot be read. Days that do not belong to the
    /// year are problems.
    public static Optional<Holidays> read(SourceText source, int year, Problems problems) {
        var documents = YamlReader.documents(source, problems);
        if (documents.size() > 1) {
            problems.add(Check.DOCUMENTS, documents.get(1).place());
        }
        if (documents.isEmpty()) {
            return Optional.empty();
        }
        var fields = Fields.of(documents.getFirst(), problems);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        source(fields.get());
        var codec = new HolidaysCodec(fields.get(), problems);
        codec.off(Optional.of(year));
        codec.work(Optional.of(year));
        fields.get().refuseOthers();
        return Optional.of(new Holidays(codec.off, codec.work));
    }

    /// `off` and `work` of a mapping, of any years.
    static Holidays holidays(Fields fields, Problems problems) {
        var codec = new HolidaysCodec(fields, problems);
        codec.off(Optional.empty());
        codec.work(Optional.empty());
        return new Holidays(codec.off, codec.work);
    }

    /// Where the data come from is for readers of the file.
    private static void source(Fields fields) {
        var source = fields.mapping("source");
        if (source.isPresent()) {
            for (var key : List.of("title", "number", "url")) {
                source.get().scalar(key);
            }
            source.get().refuseOthers();
        }
    }

    private void off(Optional<Integer> year) {
        var days = fields.mapping("off");
        if (days.isEmpty()) {
            return;
        }
        for (var key : days.get().names()) {
            var label = new Choosing(problems).label(days.get().node(key), key);
            var stretch = stretch(key, days.get().placeOfKey(key));
            if (stretch.isPresent()) {
                add(stretch.get(), label, days.get().placeOfKey(key), year);
            }
        }
    }

    private void add(Stretch days, Label label, Place place, Optional<Integer> year) {
        if (belongs(days.first(), place, year) && belongs(days.last(), place, year)) {
            for (var day = days.first(); !day.isAfter(days.last()); day = day.plusDays(1)) {
                off.put(day, label);
            }
        }
    }

    private void work(Optional<Integer> year) {
        for (var scalar : fields.scalars("work")) {
            var day = Values.day(scalar, problems);
            if (day.isPresent() && belongs(day.get(), scalar.place(), year)) {
                work(day.get(), scalar);
            }
        }
    }

    private void work(LocalDate day, Scalar scalar) {
        if (off.containsKey(day)) {
            problems.add(Check.DAY_TWICE, scalar.place(), scalar.text());
        } else {
            work.add(day);
        }
    }

    private record Stretch(LocalDate first, LocalDate last) {}

    private Optional<Stretch> stretch(String text, Place place) {
        int dots = text.indexOf(RANGE);
        var first = Iso.day(dots < 0 ? text : text.substring(0, dots));
        var last = dots < 0 ? first : Iso.day(text.substring(dots + RANGE.length()));
        boolean sound =
                first.isPresent()
                        && last.isPresent()
                        && !last.get().isBefore(first.get())
                        && last.get().isBefore(first.get().plusDays(LONGEST));
        if (!sound) {
            problems.add(Check.DAYS, place, text);
            return Optional.empty();
        }
        return Optional.of(new Stretch(first.get(), last.get()));
    }

    /// Holidays around the turn of the year stand in the file of either year.
    private boolean belongs(LocalDate day, Place place, Optional<Integer> year) {
        if (year.isEmpty()) {
            return true;
        }
        int apart = day.getYear() - year.get();
        boolean belongs =
                apart == 0
                        || apart == -1 && day.getMonth() == Month.DECEMBER
                        || apart == 1 && day.getMonth() == Month.JANUARY;
        if (!belongs) {
            problems.add(Check.HOLIDAY_YEAR, place, day.toString(), year.get().toString());
        }
        return belongs;
    }
}
