import Testing

@testable import PointsCore

@Suite struct StagedDocumentTests {
    @Test func `until it is put in its place what stood there stays`() throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/卡.html"
        try Documents.write(Array("旧".utf8), to: path)
        let staged = try Documents.stage(Array("新".utf8), for: path)
        #expect(try Documents.read(path, limit: 10) == Array("旧".utf8))
        #expect(try Folder.names(in: folder.path).count == 2)
        try staged.put()
        staged.discard()
        #expect(try Documents.read(path, limit: 10) == Array("新".utf8))
        #expect(try Folder.names(in: folder.path) == ["卡.html"])
    }

    @Test func `thrown away, it leaves nothing`() throws {
        let folder = try TemporaryFolder()
        let staged = try Documents.stage([1], for: "\(folder.path)/卡.html")
        staged.discard()
        #expect(try Folder.names(in: folder.path) == [])
    }

    @Test func `where nothing can be written nothing is staged`() throws {
        let folder = try TemporaryFolder()
        #expect(throws: StorageError.self) { try Documents.stage([1], for: "\(folder.path)/没有/卡.html") }
        #expect(throws: StorageError.self) { try Documents.stage([1], for: folder.path) }
        #expect(try Folder.names(in: folder.path) == [])
    }
}
