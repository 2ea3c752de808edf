package dev.tend.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.OptionalInt;

class WorkingDaysTest {
    @Test
    void readsHowManyTheyAre() {
        for (var phrase :
                List.of(
                        "3wd",
                        "+3wd",
                        "3 working days",
                        "in 3 Working Days",
                        "3 business days",
                        "within 3 workdays",
                        "3个工作日",
                        "三个工作日后",
                        "3個工作日內".replace('內', '内'),
                        "三 个工作日内",
                        "3工作日")) {
            assertEquals(OptionalInt.of(3), WorkingDays.read(phrase), phrase);
        }
        assertEquals(OptionalInt.of(12), WorkingDays.read("十二个工作日"));
        assertEquals(OptionalInt.of(1), WorkingDays.read("1 working day"));
    }

    @Test
    void readsNothingElse() {
        for (var phrase :
                List.of(
                        "",
                        "wd",
                        "working days",
                        "0wd",
                        "-3wd",
                        "1000wd",
                        "3d",
                        "3.5wd",
                        "个工作日",
                        "next working day",
                        "3 working",
                        "十十个工作日")) {
            assertEquals(OptionalInt.empty(), WorkingDays.read(phrase), phrase);
        }
    }
}
