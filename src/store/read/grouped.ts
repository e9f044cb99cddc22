/** Rows by what they belong to, in their order; each as `value` makes it. */
export function grouped<Row, Value = Row>(
  rows: readonly Row[],
  parent: (row: Row) => string,
  value: (row: Row) => Value = (row) => row as unknown as Value,
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const group = groups.get(parent(row));
    if (group) group.push(value(row));
    else groups.set(parent(row), [value(row)]);
  }
  return groups;
}
