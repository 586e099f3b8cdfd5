/// How a sheet of cards looks: ten on A4, each as large as a bank card, with marks to cut along.
enum CardStyle {
    /// Measured in the paper's own millimetres. What matters keeps its distance from where the scissors go.
    static let sheet = """
        body.cards main { width: 210mm; max-width: none; margin: 0 auto; padding: 0; border: 0; background: none; }
        .hint { padding: 1.2rem 0; text-align: center; color: var(--soft); }
        .paper { position: relative; width: 210mm; height: 296.9mm; margin-bottom: 2rem; background: #fff; overflow: hidden; }
        .marks { position: absolute; left: 0; top: 0; fill: none; stroke: #8d857c; stroke-width: .15; }
        .grid {
          position: absolute; left: 19.4mm; top: 13.5mm;
          display: grid; grid-template-columns: 85.6mm 85.6mm; grid-auto-rows: 54mm;
        }
        .card {
          display: flex; flex-direction: column; width: 85.6mm; height: 54mm; padding: 4mm 4.8mm 3.4mm; line-height: 1.25;
          text-align: center;
        }
        .card .community { line-height: 1.3; letter-spacing: 0; padding: 0; }
        .card h1 { font-size: 5.6mm; line-height: 1.3; letter-spacing: .16em; padding-left: .16em; }
        .card:lang(en) h1 { letter-spacing: .02em; padding-left: .02em; }
        .card .rule { flex: none; height: .95mm; margin: 1.1mm 0 0; border-top: .5mm solid var(--red); border-bottom: .2mm solid var(--gold); }
        .holder { flex: 1; display: flex; flex-direction: column; justify-content: center; min-height: 0; }
        .holder p { line-height: 1.25; }
        .holder .name { font-weight: 700; letter-spacing: 0; }
        .holder .two { display: inline-block; width: 3em; text-align: justify; text-align-last: justify; }
        .holder .of { margin-top: .5mm; color: var(--soft); }
        .card svg { display: block; flex: none; margin: 0 auto; fill: #000; }
        .card .digits { margin-top: .5mm; font-size: 3.6mm; line-height: 1.25; letter-spacing: .06em; white-space: pre-wrap; }
        .paper .foot { position: absolute; left: 25mm; right: 25mm; bottom: 3.6mm; margin: 0; font-size: 2.3mm; line-height: 1.3; }
        .paper .foot { display: flex; justify-content: space-between; align-items: flex-end; }
        .scale { width: 50mm; border: solid #8d857c; border-width: 0 .15mm .15mm; padding: 0 1mm .4mm; text-align: center; }
        @media print {
          body.cards main { width: 210mm; }
          .hint { display: none; }
          .paper { margin: 0; break-after: page; }
          .paper:last-child { break-after: auto; }
        }
        """

    /// The sheet is laid out to the edge of the paper.
    static let margins = "@page { size: A4 portrait; margin: 0; }"
}
