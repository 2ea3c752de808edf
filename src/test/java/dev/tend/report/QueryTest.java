package dev.tend.report;

import static dev.tend.SmallBook.entry;
import static dev.tend.SmallBook.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tend.SmallBook;
import dev.tend.model.history.Situation;
import dev.tend.model.policy.Policy;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class QueryTest {
    private static final String TODAY = "2024-06-15";
    private static final Policy POLICY = SmallBook.policy();
    private static final List<Situation> BOOK =
            List.of(
                    situation(
                            "acme",
                            """
                            name: Acme Ltd
                            created: 2024-05-01
                            owner: lilei
                            grade: A
                            source: referral
                            amount: 1000
                            tags: [price, 制造业]
                            erp: SAP
                            contacts: [{name: Jane, phone: 138-0013-8000}]
                            """,
                            entry("aaaaaaa1", "2024-06-01", "via: phone\nstage: proposal")
                                    + entry("aaaaaaa2", "2024-06-02", next("2024-06-20")),
                            TODAY),
                    situation(
                            "zhilian",
                            """
                            name: 上海智联
                            created: 2024-06-10
                            owner: hanmei
                            collaborators: [lilei]
                            grade: B
                            amount: 1000 USD
                            """,
                            entry("aaaaaaa3", "2024-06-14", "via: phone"),
                            TODAY),
                    situation(
                            "zenith",
                            "name: Zenith\ncreated: 2024-05-20\nneed: acme replacement\n",
                            entry("aaaaaaa4", "2024-06-10", "stage: lost\nreason: price"),
                            TODAY));

    @Test
    void withoutTermsEverybodyIsMeant() {
        assertFound("acme zhilian zenith");
    }

    @Test
    void aFieldEqualsByCodeOrByLabelInEitherLanguage() {
        assertFound("acme", "grade:A");
        assertFound("acme", "GRADE:a");
        assertFound("acme zhilian", "grade:A,B");
        assertFound("acme", "stage:proposal");
        assertFound("acme", "stage:Proposal");
        assertFound("acme", "stage:方案提交");
        assertFound("acme", "stage：方案提交");
        assertFound("acme", "owner:李雷");
        assertFound("zhilian", "collaborators:lilei");
        assertFound("acme", "source:转介绍");
        assertFound("zenith", "status:流失");
        assertFound("acme", "tag:制造业");
        assertFound("acme", "tags:price");
        assertFound("acme", "erp:sap");
        assertFound("zenith", "customer:zenith");
        assertFound("acme", "next_due:2024-06-20");
    }

    @Test
    void allTermsMustHold() {
        assertFound("acme", "grade:A", "stage:proposal", "price");
        assertFound("", "grade:A", "stage:lead");
    }

    @Test
    void aTermMayBeNegated() {
        assertFound("zhilian zenith", "-grade:A");
        assertFound("zhilian", "-status:lost", "-grade:A");
        assertFound("zhilian", "-acme");
        assertFound("zhilian", "!acme");
    }

    @Test
    void anEmptyValueStandsForWhatIsAbsent() {
        assertFound("zenith", "owner:");
        assertFound("acme zhilian", "-owner:");
        assertFound("zhilian zenith", "next_due:");
        assertFound("zenith", "grade:");
        assertFound("acme zenith", "grade:A,");
    }

    @Test
    void wordsAreFoundAnywhereInTheProfile() {
        assertFound("acme zenith", "ACME");
        assertFound("acme", "0013");
        assertFound("zhilian", "智联");
        assertFound("", "nothing");
    }

    @Test
    void whatIsPastIsComparedByItsAge() {
        assertFound("acme", "last:>7d");
        assertFound("zhilian", "last:<7d");
        assertFound("acme", "last:>=2w");
        assertFound("", "last:>2w");
        assertFound("acme zenith", "created:>2w");
        assertFound("zhilian", "created:<=5d");
        assertFound("zhilian zenith", "created:>2024-05-01");
        assertFound("acme", "created:<=2024-05-01");
    }

    @Test
    void whatIsToComeIsComparedByItsDistance() {
        assertFound("acme", "next_due:<=5d");
        assertFound("", "next_due:<5d");
        assertFound("acme", "next_due:>4d");
        assertFound("acme", "next_due:<2024-06-21");
    }

    @Test
    void amountsCompareWithinOneCurrency() {
        assertFound("acme", "amount:>=1000");
        assertFound("", "amount:>1000");
        assertFound("zhilian", "amount:>500 USD");
        assertFound("acme", "amount:<1000.01 CNY");
    }

    @Test
    void whatMeansNothingIsSaid() {
        assertEquals(List.of(new Query.Wrong.Key("colour")), read("colour:red").wrong());
        assertEquals(
                List.of(new Query.Wrong.Value("-grade:D", List.of("A", "B", "C"))),
                read("-grade:D").wrong());
        for (var word :
                List.of(
                        "stage:propsal",
                        "last:>soon",
                        "owner:>lilei",
                        "owner:nobody",
                        "amount:>much",
                        "created:soon",
                        "last:>")) {
            assertEquals(
                    List.of(word), read(word).wrong().stream().map(Query.Wrong::word).toList());
        }
    }

    @Test
    void aWordWithoutAKeyBeforeItsColonIsAWord() {
        assertEquals(List.of(), read(":x", "-").wrong());
    }

    private static String next(String due) {
        return "next: {do: Call, due: " + due + "}";
    }

    private static Query.Reading read(String... words) {
        return Query.read(List.of(words), POLICY, LocalDate.parse(TODAY), Query.Directory.EMPTY);
    }

    private static void assertFound(String keys, String... words) {
        var reading = read(words);
        assertEquals(List.of(), reading.wrong());
        var found =
                reading.query().among(BOOK, POLICY).stream()
                        .map(situation -> situation.customer().key())
                        .toList();
        assertEquals(keys, String.join(" ", found), String.join(" ", words));
    }
}
