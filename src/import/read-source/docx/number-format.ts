/**
 * A number as a list prints it. `format`: Word's name for the format; formats that minutes do not use give digits.
 * `pattern`: the pattern of the format `custom`.
 */
export function formatNumber(number: number, format: string, pattern = ''): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'lowerLetter':
      return formatLetter(number) ?? String(number);
    case 'upperLetter':
      return formatLetter(number)?.toUpperCase() ?? String(number);
    case 'lowerRoman':
      return formatRoman(number)?.toLowerCase() ?? String(number);
    case 'upperRoman':
      return formatRoman(number) ?? String(number);
    case 'custom':
      /* The pattern is a row of numbers: `001, 002, 003, ...`. */
      return String(number).padStart(/^0*1(?=,|$)/.exec(pattern)?.[0].length ?? 1, '0');
    default:
      return String(number);
  }
}

/** `a` … `z`, then `aa`, `bb` …. Undefined from the 31st round on, where Word stops. */
function formatLetter(number: number): string | undefined {
  if (number < 1 || number > 26 * 30) return undefined;
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const satisfies readonly (readonly [number, string])[];

/** In capital letters; undefined for numbers that have no Roman form. */
function formatRoman(number: number): string | undefined {
  if (number < 1 || number > 3_999) return undefined;
  let left = number;
  return ROMAN.map(([value, letters]) => {
    const times = Math.floor(left / value);
    left -= times * value;
    return letters.repeat(times);
  }).join('');
}
