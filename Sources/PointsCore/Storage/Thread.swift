#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// A thread of the system that has to be joined.
struct Thread {
    private let number: pthread_t

    private final class Work {
        let body: () -> Void
        init(_ body: @escaping () -> Void) { self.body = body }
    }

    /// Nil where the system has no more threads.
    init?(_ body: @escaping () -> Void) {
        let work = Unmanaged.passRetained(Work(body))
        #if canImport(Darwin)
            var number: pthread_t?
        #else
            var number = pthread_t()
        #endif
        let status = pthread_create(&number, nil, runWork, work.toOpaque())
        guard status == 0 else {
            work.release()
            return nil
        }
        #if canImport(Darwin)
            guard let number else { return nil }
        #endif
        self.number = number
    }

    func join() { pthread_join(number, nil) }

    fileprivate static func run(_ work: UnsafeMutableRawPointer) {
        Unmanaged<Work>.fromOpaque(work).takeRetainedValue().body()
    }
}

#if canImport(Darwin)
    private func runWork(_ work: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
        Thread.run(work)
        return nil
    }
#else
    private func runWork(_ work: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        if let work { Thread.run(work) }
        return nil
    }
#endif
