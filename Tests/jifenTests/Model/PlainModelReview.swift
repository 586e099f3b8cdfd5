/// An objection by the places of its entry and of what it is about.
struct PlainObjection {
    let entry: Int
    let about: Int
    var state = "open"
}

extension PlainModel {
    /// A matter that this recorder may approve or reject.
    func reviewable(_ name: String, by reviewer: String) -> Int? {
        guard let matter = place(name), waiting.contains(matter), entries[matter].by != reviewer else {
            return nil
        }
        return matter
    }

    mutating func approve(_ names: [String], by reviewer: String, _ today: Int) -> Bool {
        let matters = names.compactMap { reviewable($0, by: reviewer) }
        guard !names.isEmpty, matters.count == names.count, Set(matters).count == names.count else {
            return false
        }
        for matter in matters {
            waiting.remove(matter)
            count(awards.filter { $0.entry == matter }, today)
        }
        return true
    }

    mutating func object(_ operation: Operation, _ entry: Int) -> Bool {
        switch operation {
        case .object(let name, let member):
            guard let about = place(name), people[member] != nil else { return false }
            switch entries[about].operation {
            case .matter, .redeem, .reverse, .undo, .honour, .opening, .expire: break
            default: return false
            }
            objections.append(PlainObjection(entry: entry, about: about))
            return true
        case .answer(let name, let upheld, let reversal):
            guard let place = openObjection(name) else { return false }
            if let reversal {
                guard let back = self.place(reversal), reversed[objections[place].about] == back else {
                    return false
                }
            }
            objections[place].state = upheld ? "upheld" : "dismissed"
            return true
        case .withdraw(let name):
            guard let place = openObjection(name) else { return false }
            objections[place].state = "withdrawn"
            return true
        default: return false
        }
    }

    private func openObjection(_ name: String) -> Int? {
        guard let entry = place(name) else { return nil }
        return objections.firstIndex { $0.entry == entry && $0.state == "open" }
    }
}
