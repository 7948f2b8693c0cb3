/**
 * Whether these are an ORCID's sixteen signs with the right last one (ISO 7064, MOD 11-2).
 * Source: https://support.orcid.org/hc/en-us/articles/360006897674
 */
export function isOrcid(text: string): boolean {
  if (!/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(text)) return false
  const signs = text.replaceAll('-', '')
  const total = [...signs.slice(0, 15)].reduce((sum, digit) => (sum + Number(digit)) * 2, 0)
  const check = (12 - (total % 11)) % 11
  return signs.at(15) === (check === 10 ? 'X' : String(check))
}
