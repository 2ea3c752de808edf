package dev.tend.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tend.SmallBook;
import dev.tend.cli.command.CustomerSearch;
import dev.tend.model.record.Customer;

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
    void whoIsThereLeadsToTheCustomerWhereNothingElseDoes() {
        var acme = named("acme", "Acme", "周建国");
        var jianguo = named("jianguo", "建国酒店", "Ann Lee");
        var all = List.of(acme, jianguo);
        assertEquals(List.of(acme), CustomerSearch.matches("周建国", all));
        assertEquals(List.of(acme), CustomerSearch.matches("zhoujianguo", all));
        assertEquals(List.of(jianguo), CustomerSearch.matches("建国", all), "its own name decides");
        assertEquals(List.of(jianguo), CustomerSearch.matches("ann lee", all));
        assertEquals(List.of(jianguo), CustomerSearch.matches("LEE", all));
        assertEquals(List.of(), CustomerSearch.matches("bob", all));
    }

    private static Customer named(String key, String name, String contact) {
        return SmallBook.customer(
                key,
                "name: " + name + "\ncontacts: [{name: " + contact + "}]\n",
                SmallBook.policy());
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
