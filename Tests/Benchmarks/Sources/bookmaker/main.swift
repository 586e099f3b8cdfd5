import Foundation
import PointsCore

let words = CommandLine.arguments
guard (3...4).contains(words.count), let count = Int(words[2]),
    let seed = UInt64(words.count == 4 ? words[3] : "1")
else {
    print("bookmaker FOLDER ENTRIES [SEED]: makes a book of so many entries")
    exit(64)
}

var story = try Story(seed: seed)
let opening = story.opening
guard count >= opening.count else {
    print("a book has \(opening.count) entries before anything happens")
    exit(64)
}
let id = String(seed, radix: 16)
let info = BookInfo(
    id: String(repeating: "0", count: 32 - id.count) + id, name: "样本社区", zone: .shanghai, isShared: false)
let clock = Clock(zone: info.zone)
let begun = ContinuousClock.now
var files = try JournalFiles(words[1], info)
var poster = Poster(info)
for event in opening { try poster.take(try files.append(event, at: clock.moment(0, of: 1), by: "杨柳")) }
for index in opening.count..<count {
    let at = clock.moment(index - opening.count, of: count - opening.count)
    if let board = try poster.board(due: at, after: files.mark) {
        try poster.take(try files.post(board, at: at, by: Poster.name))
    } else {
        let (event, by) = story.event(files.next, on: at.day)
        try poster.take(try files.append(event, at: at, by: by))
    }
}
try files.close()
let took = begun.duration(to: .now) / .seconds(1)
print(
    "\(count) entries in \(words[1]), \(poster.count) boards, \(Int(Double(count) / took)) entries a second")
