package dev.tend.model.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tend.model.value.Places;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is meant by the words of a record.
class ContactTest {
    @ParameterizedTest
    @CsvSource({
        "Jane Roe, Jane Roe, yes",
        "Jane Roe, jane roe, yes",
        "Jane Roe, 'Jane Roe, CFO', yes",
        "Jane Roe, Mrs. Jane Roe, yes",
        "Tom  Vasquez, Tom Vasquez, yes",
        "张　三, 张 三, yes",
        "张三, 张三经理, yes",
        "张三, 采购部张三, yes",
        "C D, C Donnelly, no",
        "Jane Roe, Jane Roebuck, no",
        "Ann, Joanna and Ann, yes",
        "Ann, Joanna, no",
        "Jane Roe, Jane, no",
    })
    void isNamedByTheWholeName(String name, String text, String expected) {
        assertEquals(expected.equals("yes"), contact(name).isNamedIn(text));
    }

    @Test
    void withoutANameIsNamedByNothing() {
        assertEquals(false, contact("").isNamedIn("Jane"));
    }

    private static Contact contact(String name) {
        return new Contact(name, Attributes.NONE, Places.unwritten("customer.yaml"));
    }
}
