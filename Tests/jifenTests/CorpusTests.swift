import Foundation
import Testing

/// Every input that the fuzzer found worth keeping, and every one that ever broke something, tried once more.
///
/// The checks themselves are the fuzzer's, seen through the symbolic link `Checks`.
@Suite struct CorpusTests {
    private static let corpus = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fuzzing/corpus")

    @Test(arguments: Check.allCases)
    func `语料里的每个文件都经得起检查`(_ check: Check) throws {
        let folder = Self.corpus.appending(path: check.rawValue)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(names.count > 5, "\(folder.path) is empty")
        for name in names {
            let bytes = try Array(Data(contentsOf: folder.appending(path: name)))
            #expect(throws: Never.self, "\(check.rawValue)/\(name)") { try check.run(bytes) }
        }
    }

    @Test func `每个语料文件夹都有自己的检查`() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.corpus.path)
        #expect(Set(names) == Set(Check.allCases.map(\.rawValue)))
    }
}
