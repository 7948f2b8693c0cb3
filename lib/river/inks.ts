/** The light theme's colours, as app/tokens.css and components/river/*.css name them, for drawings without a page. */
export const inks = {
  ...{ paper: '#fbf8f2', sand: '#f1eadd', line: '#ddd3c2', ink: '#1d2b33', muted: '#54646d' },
  ...{ river: '#0b6470', clay: '#b4462f', moss: '#3f6b4a', plum: '#6b3a5b', saffron: '#e9a23b' },
} as const

type Oklab = [lightness: number, a: number, b: number]

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
const curved = (part: number) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055)

/** sRGB to OKLab and back: the matrices of CSS Color 4, §9. */
function toOklab(hex: string): Oklab {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => linear(parseInt(hex.slice(at, at + 2), 16) / 255))
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function toHex([lightness, a, b]: Oklab): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const parts = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
  const byte = (part: number) => Math.round(255 * Math.min(1, Math.max(0, curved(part))))
  return `#${parts.map((part) => byte(part).toString(16).padStart(2, '0')).join('')}`
}

/** `color-mix(in oklab, one share, other)` as a plain colour; both are `#rrggbb`. */
export function mix(one: string, share: number, other: string): string {
  const [from, to] = [toOklab(one), toOklab(other)]
  const at = (i: 0 | 1 | 2) => from[i] * share + to[i] * (1 - share)
  return toHex([at(0), at(1), at(2)])
}
