/// One thing people can ask `jifen` to do.
protocol Command: SendableMetatype {
    /// Made on asking: to find one command all paths are compared, and one declaration is needed.
    static var path: CommandPath { get }
    static var declaration: Declaration { get }
    /// Throws errors that are ``Explained``.
    static func run(_ call: Call, in world: World) throws
}
