package dev.tend.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EmailTest {
    @Test
    void addressesThatOthersCanWriteToAreValid() {
        for (var address :
                """
                zhou.jg@hengyuan.example.com
                jane+trade@acme.example
                o'brien@acme.example
                a_b@x-y.example
                123456789@qq.com
                a@xn--55qx5d.cn
                zhang@公司.中国
                张三@公司.中国
                用户@例子.公司
                müller@straße.example
                """
                        .lines()
                        .toList()) {
            assertTrue(Email.read(address).isValid(), address);
            assertFalse(Email.read(address).comparable().isEmpty(), address);
        }
    }

    @Test
    void whatIsNoAddressIsInvalid() {
        for (var typed :
                """
                jane
                jane@
                @acme.example
                jane@acme
                jane@localhost
                jane@acme.e
                jane@@acme.example
                jane@acme@example.com
                jane roe@acme.example
                jane..roe@acme.example
                .jane@acme.example
                jane@acme..example
                jane@acme.example.
                jane@-acme.example
                jane@ac_me.example
                jane@1.2.3.4
                jane@[1.2.3.4]
                mailto:jane@acme.example
                Jane Roe <jane@acme.example>
                jane(office)@acme.example
                jane@acme.example, joe@acme.example
                jane＠acme.example
                n/a
                无
                """
                        .lines()
                        .toList()) {
            assertEquals(new Email("", false), Email.read(typed), typed);
        }
        assertFalse(Email.read("").isValid());
        assertFalse(Email.read("jane@" + "a".repeat(300) + ".example").isValid());
    }

    @Test
    void caseAndWidthDoNotMatter() {
        var form = Email.read("zhou.jg@hengyuan.example.com").comparable();
        assertEquals(form, Email.read("ZHOU.jg@Hengyuan.Example.COM").comparable());
        assertEquals(form, Email.read("ｚｈｏｕ.jg@hengyuan.example.com").comparable());
    }
}
