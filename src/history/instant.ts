/** Who made a commit or a tag, and when they say it was. All three are empty when the line is malformed. */
export interface Identity {
  readonly name: string;
  readonly email: string;
  /** ISO 8601 with a zone, to the second: `2026-11-22T09:30:00+08:00`. Chosen by whoever wrote it. */
  readonly at: string;
}

/** Reads `张三 <zhang@office> 1763775000 +0800`. */
export function identityOf(line: string): Identity {
  const [, name, email, seconds, sign, hours, minutes] =
    /^([^<>\n]*?) ?<([^<>\n]*)> (\d{1,11}) ([+-])(\d\d)(\d\d)$/.exec(line) ?? [];
  if (name === undefined || Number(hours) > 14 || Number(minutes) > 59) {
    return { name: '', email: '', at: '' };
  }
  const offset = (sign === '-' ? -60 : 60) * (Number(hours) * 60 + Number(minutes));
  const local = new Date((Number(seconds) + offset) * 1000).toISOString();
  return { name, email: email!, at: `${local.slice(0, 19)}${sign}${hours}:${minutes}` };
}

/**
 * Writes what `identityOf` reads.
 * @throws RangeError when a name or address could end the line, or the instant is none
 */
export function identityLine({ name, email, at }: Identity): string {
  if (/[<>\p{Cc}]/u.test(name + email) || name.trim() === '') throw new RangeError(`not a name: ${name}`);
  return `${name} <${email}> ${gitInstant(at)}`;
}

/**
 * An instant as git takes it: seconds and zone.
 * @throws RangeError when it is none
 */
export function gitInstant(at: string): string {
  const [, zone] = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(Z|[+-]\d\d:\d\d)$/.exec(at) ?? [];
  const seconds = Math.floor(Date.parse(at) / 1000);
  if (zone === undefined || !(seconds >= 0)) throw new RangeError(`not an instant: ${at}`);
  return `${seconds} ${zone === 'Z' ? '+0000' : zone.replace(':', '')}`;
}
