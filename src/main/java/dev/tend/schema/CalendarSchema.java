package dev.tend.schema;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.value.Weekday;

import java.util.List;

/// The section `calendar` of `tend.yaml`.
record CalendarSchema(Words words, Values values) {
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";
    private static final String HOURS = TIME + "-(" + TIME + "|24:00)";
    private static final String DAYS = Values.DAY + "(\\.\\." + Values.DAY + ")?";

    Keywords keys() {
        return new Mapping(words, "calendar")
                .optional("weekend", values.choices(List.of(Weekday.values())))
                .optional("hours", values.many(HOURS, Check.HOURS))
                .optional("holidays", values.onlyWritten("[A-Z]{2}", Check.COUNTRY))
                .optional("off", values.byName(DAYS, PolicySchema.label(), Check.DAYS))
                .optional("work", values.many(Values.DAY, Check.DAY))
                .orAbsent();
    }
}
