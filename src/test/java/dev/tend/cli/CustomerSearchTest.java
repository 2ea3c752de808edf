package dev.tend.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tend.SmallBook;
import dev.tend.cli.command.CustomerSearch;
import dev.tend.model.Customer;

import org.junit.jupiter.api.Test;

import java.util.List;

class CustomerSearchTest {
    @Test
    void aPhoneIsFoundInEverySpelling() {
        for (var row :
                """
                139-0000-1001 | 13900001001
                139-0000-1001 | 139 0000 1001
                139-0000-1001 | +86-139-0000-1001
                139-0000-1001 | 0086 139 0000 1001
                139-0000-1001 | １３９　００００　１００１
                139-0000-1001 | 01001
                １３９００００１００１ | 139-0000-1001
                +86 139 0000 1001 | 139-0000-1001
                021-5555 0103 | （021）55550103
                021-5555 0103 | +86 21 5555 0103
                +86 (0)21 5555 0103 | 5555-0103
                0571-88886666转803 | 0571-88886666
                0571-88886666-803 | 057188886666
                617-555-0110 x12 | +1 (617) 555-0110
                +1 617 555 0110 | 617.555.0110
                """
                        .lines()
                        .toList()) {
            assertEquals(1, found(row), row);
        }
    }

    @Test
    void anotherNumberIsNotFound() {
        for (var row :
                """
                139-0000-1001 | 139-0000-1002
                139-0000-1001 | 1001
                139-0000-1001 | 139-0000
                139-0000-1001 | 0000-0000
                021-5555 0103 | 020-5555 0103
                95588 | +86 139 0009 5588
                n/a | 00000000
                000 | 13900001000
                """
                        .lines()
                        .toList()) {
            assertEquals(0, found(row), row);
        }
    }

    private static int found(String row) {
        var bar = row.indexOf(" | ");
        var kept = row.substring(0, bar);
        return CustomerSearch.matches(row.substring(bar + 3), List.of(customer(kept))).size();
    }

    private static Customer customer(String phone) {
        return SmallBook.customer(
                "acme",
                "name: Acme\ncontacts: [{name: Ann, phone: \"" + phone + "\"}]\n",
                SmallBook.policy());
    }
}
