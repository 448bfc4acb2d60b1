const names: Record<string, string> = {
  answer: 'answer',
  assets: 'offered',
  at: 'where',
  belongs: 'proof of the record',
  body: '',
  brokenSince: 'broken since',
  campaignIds: 'campaign ids',
  claims: 'claims',
  dont: 'do not',
  id: 'id',
  jobTitles: 'job titles',
  keyMessage: 'key message',
  leadSources: 'lead sources',
  limit: 'limit in minutes',
  reviewBy: 'review by',
  startsAt: 'starts at',
  validFrom: 'valid from',
  verifyBy: 'verify by',
  wait: 'wait in minutes',
  warn: 'warning in minutes',
};

/** A JSON path for people: `body.steps[first-call].text` as `Steps › first-call › text`. */
export function pathInWords(path: string): string {
  const parts = path.split(/[.[\]]+/).filter((part) => part !== '');
  const said = parts.map((part) => names[part] ?? placeOrName(part)).filter((part) => part !== '');
  const line = said.join(' › ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}

/** Places in a list are counted from one. */
function placeOrName(part: string): string {
  return /^\d+$/.test(part) ? `no. ${Number(part) + 1}` : part;
}
