package dev.tend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tend.model.history.Situation;
import dev.tend.model.policy.Policy;
import dev.tend.model.record.Account;
import dev.tend.model.record.Customer;
import dev.tend.yaml.CustomerCodec;
import dev.tend.yaml.EntryCodec;
import dev.tend.yaml.PolicyCodec;
import dev.tend.yaml.Problems;
import dev.tend.yaml.SourceText;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// A book for tests, written as its users write it. A problem in it fails the test.
public final class SmallBook {
    /// Five stages, two people, one field of its own of each kind.
    public static final String POLICY =
            """
            tend: 1
            timezone: Asia/Shanghai
            currency: CNY
            numbers: C{yyyy}{MM}{nnn}
            team:
              lilei: {name: 李雷, role: sales, aliases: [小李], emails: [lilei@example.com]}
              hanmei: {name: 韩梅, role: lead}
            stages:
              lead: {label: {en: Lead, zh: 潜在客户}, probability: 10%}
              needs: {label: {en: Needs, zh: 需求确认}, probability: 25%}
              proposal: {label: {en: Proposal, zh: 方案提交}, probability: 50%}
              won: {kind: won, label: {en: Won, zh: 成交}}
              care: {kind: after, label: {en: Care, zh: 售后}}
              lost: {kind: lost, label: {en: Lost, zh: 流失}}
            fields:
              customer: {erp: ERP system, the_note: Note}
              entry: {satisfaction: Satisfaction}
            """;

    private SmallBook() {}

    public static Policy policy() {
        return policy(POLICY);
    }

    public static Policy policy(String text) {
        var problems = new Problems();
        var policy =
                PolicyCodec.read(new SourceText("tend.yaml", text), (_, _) -> Map.of(), problems);
        assertEquals(List.of(), problems.all());
        return policy.orElseThrow();
    }

    public static Customer customer(String key, String profile, Policy policy) {
        var problems = new Problems();
        var file = "customers/" + key + "/customer.yaml";
        var customer = CustomerCodec.read(key, new SourceText(file, profile), policy, problems);
        assertEquals(List.of(), problems.all());
        return customer;
    }

    /// An account of a customer and the documents of one file of entries.
    public static Account account(String key, String profile, String entries, Policy policy) {
        var customer = customer(key, profile, policy);
        var problems = new Problems();
        var file = "customers/" + key + "/2024-lilei.yaml";
        var read = EntryCodec.read(new SourceText(file, entries), customer, policy, problems);
        assertEquals(List.of(), problems.all());
        return new Account(customer, read);
    }

    /// Where a customer stands on a day.
    public static Situation situation(String profile, String entries, String today) {
        return situation("acme", profile, entries, today);
    }

    public static Situation situation(String key, String profile, String entries, String today) {
        var policy = policy();
        return Situation.of(account(key, profile, entries, policy), policy, LocalDate.parse(today));
    }

    /// The document of an entry by lilei.
    public static String entry(String id, String at, String happening) {
        return "---\nid: " + id + "\nat: " + at + "\nby: lilei\n" + happening + "\n";
    }
}
