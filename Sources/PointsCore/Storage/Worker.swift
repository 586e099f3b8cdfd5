#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Does what is left to it on a thread of its own, one thing after the other. Who began has to ``stop()`` it.
final class Worker: @unchecked Sendable {
    private var jobs: [() -> Void] = []
    private var isOver = false
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var thread: Thread?

    init() {
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(changed, nil)
    }

    deinit {
        pthread_mutex_destroy(mutex)
        pthread_cond_destroy(changed)
        mutex.deallocate()
        changed.deallocate()
    }

    /// Leaves the making of a value to the thread; where the system has none, or it was stopped, the value is made at once.
    ///
    /// - Parameter make: must touch nothing that others use.
    func later<Value>(_ make: @escaping () -> Value) -> Later<Value> {
        let value = Later<Value>(self)
        let job = {
            let made = make()
            self.locked { value.made = made }
        }
        if thread == nil, !isOver { thread = Thread { self.work() } }
        if thread == nil {
            job()
        } else {
            locked { jobs.append(job) }
        }
        return value
    }

    /// Waits until all that was left to it is done.
    func stop() {
        locked { isOver = true }
        thread?.join()
        thread = nil
    }

    /// Stops without what was not begun yet, for which nobody may wait any more.
    func cancel() {
        locked { jobs = [] }
        stop()
    }

    private func work() {
        while true {
            pthread_mutex_lock(mutex)
            while jobs.isEmpty && !isOver { pthread_cond_wait(changed, mutex) }
            let job = jobs.isEmpty ? nil : jobs.removeFirst()
            pthread_mutex_unlock(mutex)
            guard let job else { return }
            job()
        }
    }

    private func locked(_ body: () -> Void) {
        pthread_mutex_lock(mutex)
        body()
        pthread_cond_broadcast(changed)
        pthread_mutex_unlock(mutex)
    }

    fileprivate func wait<Value>(for value: Later<Value>) -> Value {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while true {
            if let made = value.made { return made }
            pthread_cond_wait(changed, mutex)
        }
    }
}

/// A value that a ``Worker`` makes.
final class Later<Value>: @unchecked Sendable {
    private let worker: Worker
    fileprivate var made: Value?

    fileprivate init(_ worker: Worker) { self.worker = worker }

    /// Waits until it is there.
    var value: Value { worker.wait(for: self) }
}
