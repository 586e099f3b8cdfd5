internal import CFuzzer
import Foundation

/// libFuzzer with one of the checks, named by `CHECK`; the arguments are libFuzzer's own.
@main enum Fuzz {
    private static let check: Check = {
        guard let check = ProcessInfo.processInfo.environment["CHECK"].flatMap(Check.init) else {
            fatalError("CHECK must be one of \(Check.allCases.map(\.rawValue))")
        }
        return check
    }()

    static func main() {
        var count = CommandLine.argc
        var words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
        exit(
            LLVMFuzzerRunDriver(&count, &words) { bytes, count in
                do throws(Broken) {
                    try Fuzz.check.run(Array(UnsafeBufferPointer(start: bytes, count: count)))
                } catch {
                    fatalError("\(error)")
                }
                return 0
            })
    }
}
