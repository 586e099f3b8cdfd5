import Testing

@testable import jifen

@Suite struct PasteFoldingTests {
    @Test(arguments: [
        ("１．王芳（带孩子）", "1.王芳(带孩子)"), ("＃接龙", "#接龙"), ("\u{3000}王\u{3000}芳\u{3000}", "王 芳"),
        ("\u{FEFF}王\u{200B}芳\u{200D}", "王芳"), ("王芳\u{2005}", "王芳"), ("王\u{A0}芳\t", "王 芳"), ("❤\u{FE0F}", "❤"),
        ("古丽・买买提", "古丽·买买提"), ("古丽•买", "古丽·买"), ("古丽‧买", "古丽·买"), ("古丽∙买", "古丽·买"), ("古丽･买", "古丽·买"),
        ("、。【】", "、。【】"), ("\u{200E}", ""), ("", ""), ("Ａｂ～", "Ab~"),
    ])
    func `全角变半角，看不见的去掉`(_ text: String, _ folded: String) {
        #expect(Array(text.foldedFromPaste.unicodeScalars) == Array(folded.unicodeScalars))
    }
}
