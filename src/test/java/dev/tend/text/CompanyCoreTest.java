package dev.tend.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which companies may be one although their names differ.
class CompanyCoreTest {
    @ParameterizedTest
    @CsvSource({
        "北京字节跳动科技有限公司, 北京字节跳动, yes",
        "北京字节跳动科技有限公司, 字节跳动, yes",
        "北京字节跳动科技有限公司, 字节跳动（北京）科技有限公司, yes",
        "北京字节跳动科技有限公司, 字节跳动信息技术, no",
        "北京字节跳动科技有限公司, 上海字节跳动科技有限公司, no",
        "北京字节跳动科技有限公司, 上海字节跳动, no",
        "字节跳动贸易有限公司, 字节跳动科技有限公司, no",
        "深圳市大族激光科技股份有限公司, 大族激光, yes",
        "上海智联科技有限公司, 智联, no",
        "上海智联科技有限公司, 智联科技, yes",
        "上海智联科技有限公司, 北京智联科技有限公司, no",
        "广州粤海贸易有限公司, 粤海贸易, yes",
        "广州粤海贸易有限公司, 粤海科技, no",
        "上海智科技有限公司, 智科技, no",
        "上海恒远精密机械有限公司, 恒远精密仪器, no",
        "腾讯科技有限公司北京分公司, 腾讯科技有限公司, no",
        "字节跳动 Data, 字节跳动, no",
    })
    void mayBeOneWhereNothingTheySayDiffers(String one, String other, String expected) {
        var a = CompanyCore.of(one);
        var b = CompanyCore.of(other);
        boolean may = a.isPresent() && b.isPresent() && a.get().mayBe(b.get());
        assertEquals(expected.equals("yes"), may);
    }
}
