package dev.tend.model.value;

import java.time.DayOfWeek;

/// The days of the week as files write them.
public enum Weekday implements Coded {
    MONDAY("mon", "Monday", "周一"),
    TUESDAY("tue", "Tuesday", "周二"),
    WEDNESDAY("wed", "Wednesday", "周三"),
    THURSDAY("thu", "Thursday", "周四"),
    FRIDAY("fri", "Friday", "周五"),
    SATURDAY("sat", "Saturday", "周六"),
    SUNDAY("sun", "Sunday", "周日");

    private final String code;
    private final Label label;

    Weekday(String code, String english, String chinese) {
        this.code = code;
        this.label = new Label(english, chinese);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return label;
    }

    public DayOfWeek day() {
        return DayOfWeek.of(ordinal() + 1);
    }
}
