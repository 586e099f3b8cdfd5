/// A barcode as a drawing in a page, with its quiet zones.
struct BarcodeDrawing {
    let barcode: Code128
    /// In thousandths of a millimetre.
    let module: Int
    let height: Int

    /// The widest module that lets it fit; wider than half a millimetre serves nobody.
    ///
    /// - Parameters:
    ///   - width: the room there is, in thousandths of a millimetre.
    ///   - height: in thousandths of a millimetre.
    init(_ barcode: Code128, width: Int, height: Int) {
        self.barcode = barcode
        self.height = height
        module = min(500, width / (barcode.width + 2 * Code128.quiet))
    }

    var html: HTML {
        let modules = barcode.width + 2 * Code128.quiet
        return HTML(
            .svg,
            [
                .viewBox(0, 0, modules, 1), .millimetres("width", modules * module),
                .millimetres("height", height), .stretched,
            ], [HTML(.path, [.outline(outline)])])
    }

    /// One bar after the other, each as high as the drawing.
    private var outline: String {
        var path = ""
        var place = Code128.quiet
        for (index, width) in barcode.widths.enumerated() {
            if index % 2 == 0 { path += "M\(place) 0h\(width)v1h-\(width)z" }
            place += width
        }
        return path
    }
}
