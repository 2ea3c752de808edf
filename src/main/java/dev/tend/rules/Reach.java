package dev.tend.rules;

import dev.tend.model.Book;
import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.record.Customer;
import dev.tend.model.value.Moment;
import dev.tend.text.Email;
import dev.tend.text.Phone;

import java.util.ArrayList;
import java.util.List;

/// The phone numbers and e-mail addresses of the contacts can be ones (F40).
final class Reach implements Rule {
    @Override
    public List<Diagnostic> check(Book book, Moment now) {
        var problems = new ArrayList<Diagnostic>();
        for (var account : book.accounts()) {
            phones(account.customer(), book.policy().country(), problems);
            emails(account.customer(), problems);
        }
        return problems;
    }

    private static void phones(Customer customer, String country, List<Diagnostic> problems) {
        for (var phone : Written.ofContacts(customer, "phone")) {
            if (Phone.read(phone.text(), country).standing() == Phone.Standing.INVALID) {
                problems.add(Diagnostic.of(Check.PHONE, phone.place(), phone.text()));
            }
        }
    }

    private static void emails(Customer customer, List<Diagnostic> problems) {
        for (var email : Written.ofContacts(customer, "email")) {
            if (!Email.read(email.text()).isValid()) {
                problems.add(Diagnostic.of(Check.EMAIL, email.place(), email.text()));
            }
        }
    }
}
