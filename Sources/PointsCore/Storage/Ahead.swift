#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Makes values on a thread of its own, a few ahead of whoever takes them. Who began has to ``stop()`` it.
final class Ahead<Value>: @unchecked Sendable {
    private let capacity: Int
    private let make: () -> Value?
    private var made: [Value] = []
    private var isAtEnd = false
    private var isUnwanted = false
    private var waits = false
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var thread: Thread?

    /// - Parameters:
    ///   - make: called on the other thread until it gives nil; must touch nothing that others use.
    init(_ capacity: Int, _ make: @escaping () -> Value?) {
        self.capacity = capacity
        self.make = make
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(changed, nil)
    }

    /// The next value; nil at the end.
    func next() -> Value? {
        start()
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        waits = true
        while made.isEmpty && !isAtEnd { pthread_cond_wait(changed, mutex) }
        waits = false
        guard !made.isEmpty else { return nil }
        pthread_cond_signal(changed)
        return made.removeFirst()
    }

    /// Whether somebody waits for a value.
    var isAwaited: Bool {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return waits
    }

    /// Waits until the other thread has stopped; what it made and nobody took is lost.
    func stop() {
        pthread_mutex_lock(mutex)
        isUnwanted = true
        pthread_cond_signal(changed)
        pthread_mutex_unlock(mutex)
        thread?.join()
        thread = nil
    }

    deinit {
        pthread_mutex_destroy(mutex)
        pthread_cond_destroy(changed)
        mutex.deallocate()
        changed.deallocate()
    }

    private func start() {
        guard thread == nil, !isAtEnd else { return }
        thread = Thread { self.work() }
        guard thread == nil else { return }
        // Without another thread the values are made here, all at once.
        while let value = make() { made.append(value) }
        isAtEnd = true
    }

    private func work() {
        while true {
            pthread_mutex_lock(mutex)
            while made.count >= capacity && !isUnwanted { pthread_cond_wait(changed, mutex) }
            let isUnwanted = isUnwanted
            pthread_mutex_unlock(mutex)
            if isUnwanted { return }
            let value = make()
            pthread_mutex_lock(mutex)
            if let value { made.append(value) } else { isAtEnd = true }
            let isOver = isAtEnd
            pthread_cond_signal(changed)
            pthread_mutex_unlock(mutex)
            if isOver { return }
        }
    }
}
