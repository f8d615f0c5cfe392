// A block copied from Excel flows right and down from the cell it is pasted at; Enter goes down.
type Cell = HTMLInputElement | null;

function isLast(input: HTMLInputElement): boolean {
  return (input.dataset.element ?? "").endsWith(".last");
}

// Every row that can be seen, as cells of the same columns: last year and this year of each.
function grid(table: HTMLTableElement): Cell[][] {
  const rows = Array.from(table.tBodies[0].rows).filter((row) => row.offsetParent !== null && !row.classList.contains("heading"));
  return rows.map((row) => Array.from(row.cells).filter((cell) => cell.matches(".last, .this, .none:not(.filler)")).map((cell) => cell.querySelector<HTMLInputElement>("input.figure")));
}

function place(cells: Cell[][], input: HTMLInputElement): [number, number] {
  const row = cells.findIndex((each) => each.includes(input));
  return [row, row < 0 ? -1 : cells[row].indexOf(input)];
}

export function move(table: HTMLTableElement, input: HTMLInputElement, step: number): void {
  const cells = grid(table);
  const [row, column] = place(cells, input);
  for (let next = row + step; next >= 0 && next < cells.length; next += step) {
    const cell = cells[next][column];
    if (cell) {
      cell.focus();
      cell.select();
      return;
    }
  }
}

// How many numbers had no cell to go to; nothing when the text is a single value, which is pasted as ever.
export function spread(table: HTMLTableElement, input: HTMLInputElement, text: string, set: (cell: HTMLInputElement, value: string) => void): number | undefined {
  const block = text.replace(/\r\n?/g, "\n").replace(/\n+$/, "").split("\n").map((line) => line.split("\t"));
  if (block.length === 1 && block[0].length === 1) return undefined;
  const cells = grid(table);
  const [row, column] = place(cells, input);
  const step = isLast(input) ? 1 : 2;
  let lost = 0;
  block.forEach((line, down) => line.forEach((value, right) => {
    if (value.trim() === "") return;
    const cell = cells[row + down]?.[column + right * step];
    if (cell) set(cell, value.trim());
    else lost++;
  }));
  return lost;
}
