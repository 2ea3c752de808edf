package dev.tend.text;

import com.sanctionco.jmail.EmailValidator;
import com.sanctionco.jmail.JMail;

import java.util.Locale;

/// An e-mail address as people type it, understood (F40). `comparable` is equal for two spellings
/// of one address, and empty for what is no address. It is for comparing only, never for storing.
public record Email(String comparable, boolean isValid) {
    private static final Email INVALID = new Email("", false);

    /// Addresses that other people can write to: at a domain, without a name or a comment beside
    /// it.
    private static final EmailValidator RULES =
            JMail.strictValidator()
                    .requireTopLevelDomain()
                    .disallowSingleCharacterTopLevelDomains()
                    .disallowQuotedIdentifiers()
                    .withRule(email -> email.comments().isEmpty());

    public static Email read(String typed) {
        return RULES.isValid(typed)
                ? new Email(Characters.inOneForm(typed).toLowerCase(Locale.ROOT), true)
                : INVALID;
    }
}
