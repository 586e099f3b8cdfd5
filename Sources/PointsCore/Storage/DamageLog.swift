/// Collects what is wrong, or stops at the first.
struct DamageLog {
    let stopsAtFirst: Bool
    private(set) var found: [Damage] = []

    init(stopsAtFirst: Bool) { self.stopsAtFirst = stopsAtFirst }

    mutating func note(_ damage: Damage) throws(StorageError) {
        if stopsAtFirst { throw .damaged(damage) }
        // A broken file breaks every line after it; the first ones tell what there is to know.
        if found.count < 100 { found.append(damage) }
    }
}
