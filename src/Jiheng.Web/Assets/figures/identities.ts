// Checks while typing by the definition the server checks by on saving.
import { at, read, write, type Decimal, type Unit } from "./decimal";

interface Term { key: string; subtracted: boolean }
interface Identity { left: Term[]; sign: string; right: Term[]; unit: string }
interface Sent { identities: Identity[]; figures: Record<string, string>; units: Record<string, Unit>; own: Record<string, string> }
interface Known { value: Decimal; dimension: string }
type Found = Known | "missing" | "none";

const zero = BigInt(0);

export function watch(form: HTMLFormElement): () => void {
  const place = document.getElementById("figure-identities");
  if (!place) return () => undefined;
  const sent = JSON.parse(place.textContent ?? "") as Sent;
  const rows = Array.from(document.querySelectorAll<HTMLTableRowElement>("[data-identity]"));
  return () => rows.forEach((row) => show(row, sent.identities[Number(row.dataset.identity)], sent, form));
}

function find(key: string, sent: Sent, form: HTMLFormElement): Found {
  const field = form.elements.namedItem(key + ".value") as HTMLInputElement | null;
  const state = (form.elements.namedItem(key + ".state") as HTMLSelectElement | null)?.value;
  const text = (field ? field.value : sent.figures[key] ?? "").trim();
  if (state === "NotApplicable" || text === "无此项") return "none";
  if (state === "Missing" || text === "" || text === "暂缺") return "missing";
  return read(text, sent.own[key.replace(/\.last$/, "")], sent.units) ?? "missing";
}

function show(row: HTMLTableRowElement, identity: Identity, sent: Sent, form: HTMLFormElement): void {
  const left = identity.left.map((term) => ({ term, found: find(term.key, sent, form) }));
  const right = identity.right.map((term) => ({ term, found: find(term.key, sent, form) }));
  const all = left.concat(right);
  if (left.every((each) => each.found === "none") || right.every((each) => each.found === "none")) return tell(row, "不适用");
  if (all.some((each) => each.found === "missing")) return tell(row, "待填");
  const known = all.map((each) => each.found).filter((found): found is Known => typeof found === "object");
  const finest = Math.min(...known.map((each) => each.value.exponent));
  const [before, after] = [sum(left, finest), sum(right, finest)];
  const holds = compare(identity.sign, before - after, known, finest);
  const unit = sent.units[identity.unit].exponent;
  tell(row, holds ? "✓ 相符" : "≠ 不符", [before, after, before - after].map((digits) => write(digits, finest, unit)));
}

function sum(terms: { term: Term; found: Found }[], exponent: number): bigint {
  return terms.reduce((total, { term, found }) => typeof found === "object" ? total + at(found.value, exponent) * BigInt(term.subtracted ? -1 : 1) : total, zero);
}

// Half of the finest printed digit for every figure that is not 0; counts are not rounded. Both sides doubled, so that nothing is halved.
function compare(sign: string, difference: bigint, known: Known[], exponent: number): boolean {
  const rounded = known.filter((each) => each.value.digits !== zero && (each.dimension === "元" || each.dimension === ""));
  const digit = rounded.length === 0 ? zero : at({ digits: BigInt(1), exponent: Math.min(...rounded.map((each) => each.value.exponent)) }, exponent);
  const [twice, most] = [difference * BigInt(2), digit * BigInt(rounded.length)];
  if (sign === "≤") return twice <= most;
  if (sign === "≥") return twice >= -most;
  return twice <= most && twice >= -most;
}

function tell(row: HTMLTableRowElement, result: string, numbers = ["", "", ""]): void {
  numbers.forEach((text, i) => { row.cells[i + 1].textContent = text; });
  row.cells[4].textContent = result;
  const differs = result.startsWith("≠");
  row.classList.toggle("differs", differs);
  row.classList.toggle("open", result === "待填");
  row.querySelector<HTMLElement>(".otherwise")?.toggleAttribute("hidden", !differs);
}
