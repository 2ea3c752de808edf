package dev.tend.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tend.model.policy.Choice;
import dev.tend.model.policy.Choices;
import dev.tend.model.policy.Wording;
import dev.tend.model.value.Label;
import dev.tend.wording.Flaw.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class RecordTextTest {
    private static final RecordText JUDGE = RecordText.judge(Wording.STANDARD, Choices.CHANNELS);

    @ParameterizedTest
    @MethodSource("flaws")
    void namesTheFlawOfASummary(String text, Kind kind, String phrase) {
        assertEquals(Optional.of(new Flaw(kind, phrase)), JUDGE.summary(text));
    }

    static Stream<Arguments> flaws() {
        return Stream.of(
                arguments("已联系客户, 客户考虑中", Kind.VAGUE, "已联系"),
                arguments("客户考虑中", Kind.VAGUE, "客户考虑中"),
                arguments("Followed-up!", Kind.VAGUE, "followed up"),
                arguments(
                        "Called and followed up with the customer, they are interested",
                        Kind.VAGUE,
                        "called"),
                arguments("电话", Kind.CHANNEL_ONLY, ""),
                arguments("今天微信", Kind.CHANNEL_ONLY, ""),
                arguments("Phone call.", Kind.CHANNEL_ONLY, ""),
                arguments("客户", Kind.SHORT, ""),
                arguments("价格", Kind.SHORT, ""),
                arguments("👍", Kind.SHORT, ""),
                arguments("The customer", Kind.SHORT, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "已沟通: 报价降到40万可签",
                "called, asked for a quote on 120 seats",
                "首付20万到账",
                "Signed.",
                "要求降价10%",
                "no budget until Q3",
                "客户考虑中, 卡在没有手机端",
                "見積もりを送付",
                "Смета отправлена"
            })
    void aFactMakesAnyTextGood(String text) {
        assertEquals(Optional.empty(), JUDGE.summary(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\n"})
    void aBlankTextIsAskedForElsewhereButAnAnswerNeedsWords(String blank) {
        assertEquals(Optional.empty(), JUDGE.summary(blank));
        assertEquals(Optional.empty(), JUDGE.plan(blank));
        assertEquals(Optional.of(new Flaw(Kind.NO_WORDS, "")), JUDGE.answer(blank));
    }

    @Test
    void theDayOfTheContactSaysNothing() {
        assertEquals(Optional.of(new Flaw(Kind.VAGUE, "沟通")), JUDGE.summary("6月5日与客户沟通"));
        assertEquals(Optional.empty(), JUDGE.summary("6月5日与客户沟通, 要5台"));
    }

    @Test
    void aPlanNamesADeed() {
        assertEquals(Optional.of(new Flaw(Kind.NO_DEED, "")), JUDGE.plan("报价单?"));
        assertEquals(Optional.of(new Flaw(Kind.NO_DEED, "")), JUDGE.plan("客户"));
        assertEquals(Optional.of(new Flaw(Kind.VAGUE, "跟进")), JUDGE.plan("跟进"));
        assertEquals(Optional.of(new Flaw(Kind.VAGUE, "follow up")), JUDGE.plan("Follow up"));
        assertEquals(Optional.empty(), JUDGE.plan("发报价单"));
        assertEquals(Optional.empty(), JUDGE.plan("Visit the customer"));
    }

    @Test
    void aPlanThatSaysSomethingIsNotAskedForADeed() {
        assertEquals(Optional.empty(), JUDGE.plan("供应商门户方案"));
        assertEquals(Optional.empty(), JUDGE.plan("Proposal in euros"));
    }

    @Test
    void oneWordOfTheCustomerIsEnough() {
        assertEquals(Optional.empty(), JUDGE.answer("贵"));
        assertEquals(Optional.empty(), JUDGE.answer("frozen"));
        assertEquals(Optional.of(new Flaw(Kind.VAGUE, "考虑中")), JUDGE.answer("考虑中"));
    }

    @Test
    void theChannelsOfTheTeamSayNothingEither() {
        var fax = new Choice("fax", new Label("fax machine", "传真"));
        var judge = RecordText.judge(Wording.STANDARD, List.of(fax));
        for (var text : List.of("fax", "Fax machine", "已传真")) {
            assertEquals(Optional.empty(), JUDGE.summary(text), text);
            assertEquals(Optional.of(new Flaw(Kind.CHANNEL_ONLY, "")), judge.summary(text), text);
        }
    }

    @Test
    void theTeamHasTheLastWord() {
        var wording = new Wording(List.of("照方抓药", "signed"), List.of("已沟通"), List.of("会签方案"), 2);
        var judge = RecordText.judge(wording, Choices.CHANNELS);
        assertEquals(Optional.of(new Flaw(Kind.VAGUE, "照方抓药")), judge.summary("照方抓药"));
        assertEquals(Optional.of(new Flaw(Kind.VAGUE, "signed")), judge.summary("Signed."));
        assertEquals(Optional.empty(), judge.summary("已沟通"));
        assertEquals(Optional.empty(), judge.plan("会签方案"));
    }

    @Test
    void theTeamSaysHowMuchASummaryHasToSay() {
        var strict = new Wording(List.of(), List.of(), List.of(), 6);
        var judge = RecordText.judge(strict, Choices.CHANNELS);
        assertEquals(Optional.of(new Flaw(Kind.SHORT, "")), judge.summary("嫌贵"));
        assertEquals(Optional.empty(), judge.summary("嫌运费比设备还贵"));
    }
}
