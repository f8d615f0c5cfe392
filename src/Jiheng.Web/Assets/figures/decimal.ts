// Exact numbers: digits × 10^exponent in the base unit (元, or a bare number). Never a float.
export interface Decimal { readonly digits: bigint; readonly exponent: number }
export interface Unit { readonly dimension: string; readonly exponent: number }

const ten = BigInt(10);

// What Chinese keyboards produce: １，０１０．５ is 1,010.5.
export function fold(text: string): string {
  return text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).replace(/[\u3000\u00a0]/g, " ").replace(/[−–]/g, "-").trim();
}

// The same numbers the server takes; nothing when it would refuse. `scale` tells how far the last printed digit reaches.
export function read(text: string, own: string, units: Record<string, Unit>): { value: Decimal; dimension: string } | undefined {
  const parts = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?\s*([^\d+,.-]*)$/.exec(fold(text));
  if (!parts) return undefined;
  const [, sign, whole, decimals = "", written] = parts;
  const unit = units[written === "" ? own : written];
  const digits = whole.replace(/,/g, "") + decimals;
  if (!unit || unit.dimension !== units[own]?.dimension || digits.length > 20) return undefined;
  const value = BigInt(digits);
  return { value: { digits: sign === "-" ? -value : value, exponent: unit.exponent - decimals.length }, dimension: unit.dimension };
}

export function at(value: Decimal, exponent: number): bigint {
  return value.digits * ten ** BigInt(value.exponent - exponent);
}

// “1,010.01”, in a unit of 10^unit base units, without zeros at the end.
export function write(digits: bigint, exponent: number, unit: number): string {
  const decimals = Math.max(0, unit - exponent);
  const size = (digits < BigInt(0) ? -digits : digits) * ten ** BigInt(Math.max(0, exponent - unit));
  const text = size.toString().padStart(decimals + 1, "0");
  const whole = text.slice(0, text.length - decimals).replace(/\B(?=(\d{3})+$)/g, ",");
  const rest = text.slice(text.length - decimals).replace(/0+$/, "");
  return (digits < BigInt(0) ? "-" : "") + whole + (rest === "" ? "" : "." + rest);
}
