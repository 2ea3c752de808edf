package dev.tend.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tend.Seed;
import dev.tend.SmallBook;
import dev.tend.model.Book;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.policy.Policy;
import dev.tend.model.record.Account;
import dev.tend.model.record.Customer;
import dev.tend.model.value.Moment;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

class DuplicatesTest {
    private static final Policy POLICY = SmallBook.policy();
    private static final Moment NOW = Moment.of(LocalDate.parse("2026-11-23"));

    @Test
    void eachPairOfDuplicatesIsSaidOnceAtTheLaterOne() {
        assertEquals(
                List.of(
                        "b: a name Acme Ltd",
                        "c: a phone +1 617 555 0110",
                        "c: b email X@b.example"),
                said(
                        customer("a", "name: ACME, contacts: [{name: Ann, phone: +16175550110}]"),
                        customer(
                                "b",
                                "name: Acme Ltd, contacts: [{name: Ann, phone: +1-617-555-0110,"
                                        + " email: x@b.example}]"),
                        customer(
                                "c",
                                "name: Other, contacts: [{name: Bob, phone: +1 617 555 0110, email:"
                                        + " [X@b.example, y@c.example]}]"),
                        customer(
                                "d",
                                "name: Fourth, contacts: [{name: Bob, phone: +1 617 555 0111}]")));
    }

    @Test
    void oneCustomerIsNoDuplicateOfItself() {
        assertEquals(
                List.of(),
                said(
                        customer(
                                "a",
                                "name: Acme, aliases: [ACME Ltd, Acme], contacts: [{name: Ann,"
                                    + " phone: [+16175550110, +1 617 555 0110]}, {name: Bob, phone:"
                                    + " +16175550110}]")));
    }

    @Test
    void whatCannotBeComparedMakesNoDuplicates() {
        var values = "contacts: [{name: Ann, phone: n/a, email: none}]";
        assertEquals(
                List.of(),
                said(
                        customer("a", "name: First, " + values),
                        customer("b", "name: Second, " + values),
                        Customer.unreadable("first", "customers/first/customer.yaml")));
    }

    @Test
    void manyTimesTheSameCustomerIsSaidOnceForEach() {
        var customers = new ArrayList<Customer>();
        for (int i = 1000; i < 4000; i++) {
            customers.add(
                    customer(
                            "c" + i,
                            "name: Acme, contacts: [{name: Ann, phone: +16175550110, email:"
                                    + " a@b.example}]"));
        }
        var said = said(customers.toArray(Customer[]::new));
        assertEquals(2999, said.size());
        assertEquals("c3999: c1000 name Acme", said.getLast());
    }

    /// Against the plain definition: every two customers compared.
    @Test
    void aCustomerIsADuplicateWhereAnEarlierOneSharesAMark() {
        var seed = Seed.fresh();
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            var customers = new ArrayList<Customer>();
            for (int i = 0; i < 8; i++) {
                var phone = "+1 617 555 01" + (10 + random.nextInt(15));
                var email = (char) ('a' + random.nextInt(15)) + "@b.example";
                var name = "Name " + (char) ('a' + random.nextInt(15));
                customers.add(
                        customer(
                                "c" + i,
                                "name: "
                                        + name
                                        + ", contacts: [{name: Ann, phone: "
                                        + phone
                                        + ", email: "
                                        + email
                                        + "}]"));
            }
            var expected = new TreeSet<String>();
            for (int later = 0; later < customers.size(); later++) {
                for (var earlier : customers.subList(0, later)) {
                    if (share(earlier, customers.get(later))) {
                        expected.add("c" + later);
                    }
                }
            }
            var found = new TreeSet<String>();
            for (var line : said(customers.toArray(Customer[]::new))) {
                found.add(line.substring(0, line.indexOf(':')));
            }
            assertEquals(expected, found, "seed " + seed);
        }
    }

    private static boolean share(Customer one, Customer other) {
        var forms = Mark.of(one, "").stream().map(Mark::form).toList();
        return !Collections.disjoint(forms, Mark.of(other, "").stream().map(Mark::form).toList());
    }

    private static Customer customer(String key, String values) {
        return SmallBook.customer(key, "{" + values + "}\n", POLICY);
    }

    private static List<String> said(Customer... customers) {
        var accounts = new ArrayList<Account>();
        for (var customer : customers) {
            accounts.add(new Account(customer, List.of()));
        }
        var said = new ArrayList<String>();
        for (Diagnostic problem : new Duplicates().check(new Book(POLICY, accounts), NOW)) {
            var words = problem.arguments();
            var folder = problem.place().file().split("/")[1];
            said.add(folder + ": " + words.get(1) + " " + words.get(2) + " " + words.get(0));
        }
        return said;
    }
}
