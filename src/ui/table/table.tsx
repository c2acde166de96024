export interface TableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of a row names it; rows of one name that follow each other share it. */
  readonly rows: readonly (readonly string[])[];
}

/** Figures or answers in rows and columns, for those who would rather read than look at a picture. */
export function Table({ caption, columns, rows }: TableProps) {
  return (
    <table className="table small">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells], place) => (
          <tr key={place}>
            {rows[place - 1]?.[0] !== name && (
              <th scope="row" rowSpan={alike(rows, place)}>
                {name}
              </th>
            )}
            {cells.map((cell, nth) => (
              <td key={nth}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How many rows from this one on have its name. */
function alike(rows: TableProps['rows'], from: number): number {
  const next = rows.findIndex(([name], place) => place > from && name !== rows[from]?.[0]);
  return (next === -1 ? rows.length : next) - from;
}
