/** The name under which the engine is installed. */
const engine = 'guidang';

/**
 * Which engine a repository runs: an exact version of the package, an exact commit of a repository, or a copy that
 * stands in the repository itself and needs nobody to be there.
 */
export type Pin =
  | { readonly kind: 'version'; readonly text: string }
  | { readonly kind: 'commit'; readonly text: string; readonly repository: string; readonly commit: string }
  | { readonly kind: 'packed'; readonly text: string; readonly file: string; readonly version: string };

/** Reads a pin; ranges, branches and tags are none, for what they name can change. */
export function parsePin(text: string): Pin | undefined {
  if (/^\d{1,9}\.\d{1,9}\.\d{1,9}(-[0-9A-Za-z.-]{1,64})?$/.test(text)) return { kind: 'version', text };
  const [, file, packed] = /^file:(engine\/guidang-([0-9A-Za-z.-]{1,80})\.tgz)$/.exec(text) ?? [];
  if (file && packed) return { kind: 'packed', text, file, version: packed };
  const [, repository, commit] =
    /^git\+((?:https|ssh):\/\/[\w.@:/~-]{1,300})#([0-9a-f]{40})$/.exec(text) ?? [];
  return repository && commit ? { kind: 'commit', text, repository, commit } : undefined;
}

/** A pin in few characters that a branch may be named by. */
export function shortPin(pin: Pin): string {
  if (pin.kind === 'packed') return pin.version;
  return pin.kind === 'version' ? pin.text : pin.commit.slice(0, 12);
}

/** The text in a `package.json` that says which engine is run; `undefined`: it is not an office's. */
export function pinIn(packageText: string): string | undefined {
  const pin = parsed(packageText)?.dependencies?.[engine];
  return typeof pin === 'string' ? pin : undefined;
}

/** The same `package.json` with another pin, and otherwise unchanged but for its layout. */
export function withPin(packageText: string, { text }: Pin): string {
  const settings = parsed(packageText) ?? {};
  const dependencies = { ...settings.dependencies, [engine]: text };
  return `${JSON.stringify({ ...settings, dependencies }, null, 2)}\n`;
}

function parsed(text: string): { readonly dependencies?: Readonly<Record<string, unknown>> } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
