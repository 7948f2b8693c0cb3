// A session begins only where somebody pressed a button of this portal, in this browser.

/**
 * Whether a POST was sent by a page of this portal, so that no other site can sign her in as somebody else.
 * Browsers of before 2023 send no Sec-Fetch-Site; all send an Origin.
 */
export function isFromThisPortal(headers: Headers, portal: string): boolean {
  const site = headers.get('sec-fetch-site')
  return site === null ? headers.get('origin') === new URL(portal).origin : site === 'same-origin'
}
