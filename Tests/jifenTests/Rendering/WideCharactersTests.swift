import Testing

@testable import jifen

@Suite struct WideCharactersTests {
    @Test(
        arguments: [
            ("\u{10FF}", false), ("\u{1100}", true), ("\u{115F}", true), ("\u{1160}", false),
            ("\u{2E7F}", false),
            ("\u{2E80}", true), ("\u{303E}", true), ("\u{303F}", false), ("\u{3041}", true),
            ("\u{3247}", true),
            ("\u{3248}", false), ("\u{324F}", false), ("\u{3250}", true), ("\u{4DBF}", true),
            ("\u{4DC0}", false),
            ("\u{4E00}", true), ("\u{9FFF}", true), ("\u{FF00}", false), ("\u{FF01}", true),
            ("\u{FF60}", true),
            ("\u{FF61}", false), ("\u{FFE6}", true), ("\u{FFE7}", false), ("\u{1FFFF}", false),
            ("\u{20000}", true),
            ("\u{3FFFD}", true), ("\u{3FFFE}", false), ("\u{10FFFF}", false), ("\0", false),
        ] as [(Unicode.Scalar, Bool)])
    func `范围两端算在内，两边之外不算`(_ scalar: Unicode.Scalar, _ isWide: Bool) {
        #expect(WideCharacters.contains(scalar) == isWide)
    }
}
