/// Costs of giving a column to a row, and the way to give each row a column at the least cost in sum.
///
/// Shortest augmenting paths in O(n²m): a row at a time, each along the cheapest chain of exchanges. The
/// potentials keep the reduced costs from falling below zero, so that Dijkstra's way of finding the chain is
/// sound. An auction or a sparse matrix pays off from some thousand items on; no component gets that large.
struct CostMatrix {
    private let rows: Int
    private let columns: Int
    private var costs: [Double]

    /// No more rows than columns; every cost is 0 at first, which stands for "not at all".
    init(rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
        costs = Array(repeating: 0, count: rows * columns)
    }

    subscript(row: Int, column: Int) -> Double {
        get { costs[row * columns + column] }
        set { costs[row * columns + column] = newValue }
    }

    /// A column for each row, no two the same, at the least cost in sum.
    func cheapestColumns() -> [Int] {
        var rowPotential = Array(repeating: 0.0, count: rows)
        var columnPotential = Array(repeating: 0.0, count: columns)
        var rowOfColumn: [Int?] = Array(repeating: nil, count: columns)
        for start in 0..<rows {
            var distance = Array(repeating: Double.infinity, count: columns)
            var previous: [Int?] = Array(repeating: nil, count: columns)
            var isDone = Array(repeating: false, count: columns)
            var current: Int?
            var last = -1
            repeat {
                let row = current.flatMap { rowOfColumn[$0] } ?? start
                let travelled = current.map { distance[$0] } ?? 0
                var nearest = -1
                for column in 0..<columns where !isDone[column] {
                    let reduced =
                        travelled + self[row, column] - rowPotential[row] - columnPotential[column]
                    if reduced < distance[column] {
                        distance[column] = reduced
                        previous[column] = current
                    }
                    if nearest < 0 || distance[column] < distance[nearest] { nearest = column }
                }
                isDone[nearest] = true
                current = nearest
                last = nearest
            } while rowOfColumn[last] != nil
            let length = distance[last]
            rowPotential[start] += length
            for column in 0..<columns where isDone[column] && column != last {
                columnPotential[column] += distance[column] - length
                if let row = rowOfColumn[column] { rowPotential[row] += length - distance[column] }
            }
            var column = last
            while let before = previous[column] {
                rowOfColumn[column] = rowOfColumn[before]
                column = before
            }
            rowOfColumn[column] = start
        }
        var columnsOfRows = Array(repeating: 0, count: rows)
        for (column, row) in rowOfColumn.enumerated() {
            if let row { columnsOfRows[row] = column }
        }
        return columnsOfRows
    }
}
