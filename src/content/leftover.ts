export const hostName = 'leadpact-tab';

/** Takes away what a version of this extension before an update left on the page. */
export function removeLeftover(): void {
  document.querySelector(hostName)?.remove();
}
