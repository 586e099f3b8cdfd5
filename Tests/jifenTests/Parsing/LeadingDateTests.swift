import Testing

@testable import jifen

@Suite struct LeadingDateTests {
    @Test(arguments: [
        "6月13日", "13日", "2021年", "9点集合", "5号", "6.13", "6.13 社区广场", "06.03", "12.31(周五)", "2021.6.13",
        "2021-06-13", "6-13",
        "6/13", "10:30", "9:00集合", "10:30-11:30",
    ])
    func `日期和时间打头`(_ text: String) {
        #expect(Substring(text).startsWithDateOrTime)
    }

    @Test(arguments: [
        "", "王芳", "7", "0007", "0007 王芳", "1.王芳", "1. 7", "13.7", "1.0007", "1.100", "6.32", "0.5", "1:王芳",
        "1:100", "1-王芳",
        "0007-王芳", "6 月", "20210613", "王芳6月13日",
    ])
    func `别的都不是`(_ text: String) {
        #expect(!Substring(text).startsWithDateOrTime)
    }
}
