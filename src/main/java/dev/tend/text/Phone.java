package dev.tend.text;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

import java.util.List;
import java.util.Optional;

/// A phone number as people type it, understood (F40). `comparable` is equal for two spellings of
/// one number, E.164 with the extension, and empty where nothing can be compared. It is for
/// comparing only, never for storing.
public record Phone(String comparable, Standing standing) {
    /// `UNKNOWN` is a number without its country, where no country is given to read it by.
    public enum Standing {
        VALID,
        INVALID,
        UNKNOWN
    }

    private static final Phone INVALID = new Phone("", Standing.INVALID);
    private static final List<String> EXTENSION_WORDS =
            List.of("转分机", "轉分機", "分机号", "分机", "分機", "内线", "內線", "转", "轉");
    private static final int LONGEST_EXTENSION = 5;
    private static final int FEWEST_DIGITS = 5;
    private static final int CHINA = 86;

    /// Reads a number by the habits of a country, an ISO 3166 code. With "" only numbers that name
    /// their country (`+86`, `0086`) can be judged.
    public static Phone read(String typed, String country) {
        var text = withPlainExtension(Characters.inOneForm(typed).strip());
        var named = withPlus(text);
        for (var spelling :
                List.of(text, withDashedExtension(text), named, withDashedExtension(named))) {
            var number = parsed(spelling, country);
            if (number.isPresent() && isInUse(number.get())) {
                return new Phone(comparable(number.get()), Standing.VALID);
            }
        }
        var digits = digits(text);
        boolean judged = !named.isEmpty() && named.charAt(0) == '+' || isKnown(country);
        return judged || digits.length() < FEWEST_DIGITS
                ? INVALID
                : new Phone(digits, Standing.UNKNOWN);
    }

    private static Optional<PhoneNumber> parsed(String text, String country) {
        try {
            return Optional.of(PhoneNumberUtil.getInstance().parse(text, country));
        } catch (NumberParseException notUnderstood) {
            return Optional.empty();
        }
    }

    private static boolean isInUse(PhoneNumber number) {
        return PhoneNumberUtil.getInstance().isValidNumber(number)
                || number.getCountryCode() == CHINA && isChineseService(number);
    }

    /// Hotlines such as 95588, 96110 and 10086, which the library holds for numbers that only their
    /// own country can dial.
    private static boolean isChineseService(PhoneNumber number) {
        var digits = Long.toString(number.getNationalNumber());
        int length = digits.length();
        return digits.startsWith("95") && length >= 5 && length <= 8
                || digits.startsWith("96") && length >= 5 && length <= 6
                || digits.startsWith("100") && length == 5;
    }

    private static boolean isKnown(String country) {
        return PhoneNumberUtil.getInstance().getSupportedRegions().contains(country);
    }

    private static String comparable(PhoneNumber number) {
        var e164 = PhoneNumberUtil.getInstance().format(number, PhoneNumberFormat.E164);
        return number.hasExtension() ? e164 + ";ext=" + number.getExtension() : e164;
    }

    /// `0571-88886666（转803）` as the library understands it.
    private static String withPlainExtension(String text) {
        for (var word : EXTENSION_WORDS) {
            int at = text.indexOf(word);
            if (at > 0) {
                var extension = digits(text.substring(at + word.length()));
                return withoutBracket(text.substring(0, at)) + " ext " + extension;
            }
        }
        return text;
    }

    private static String withoutBracket(String text) {
        var number = text.strip();
        return number.endsWith("(") ? number.substring(0, number.length() - 1).strip() : number;
    }

    /// `0571-88886666-803`, where the last digits are an extension.
    private static String withDashedExtension(String text) {
        int dash = text.lastIndexOf('-');
        int length = text.length() - dash - 1;
        boolean isExtension =
                dash > 0
                        && length > 0
                        && length <= LONGEST_EXTENSION
                        && digits(text.substring(dash)).length() == length;
        return isExtension ? text.substring(0, dash) + " ext " + text.substring(dash + 1) : text;
    }

    /// `0086 139…` is typed in every country, whatever one dials there.
    private static String withPlus(String text) {
        return text.startsWith("00") ? "+" + text.substring(2) : text;
    }

    private static String digits(String text) {
        var digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                digits.append(text.charAt(i));
            }
        }
        return digits.toString();
    }
}
