import { setTimeout } from 'node:timers/promises';
import { ForgeFailure } from './failure.ts';
import type { ForgePlace } from './forge.ts';

/** How often a question is asked at most. */
const attempts = 3;
/** Milliseconds that an answer may take. */
const patience = 30_000;
/** Milliseconds that a forge may ask us to wait. */
const longestPause = 60_000;

/**
 * A `fetch` that asks one server only, gives up in time, asks a question again when the server stumbles
 * (a change only when it was certainly not made), and turns everything but success into a `ForgeFailure`.
 * What a question answers with is JSON: a list or an object.
 */
export function carefulFetch(place: ForgePlace): typeof fetch {
  const { fetch: ask = fetch, wait = setTimeout } = place;
  const { origin } = addressOf(place);
  return async (input, init = {}) => {
    const url = new URL(String(input));
    const { method = 'GET' } = init;
    const asked = `${method} ${url.pathname}`;
    // A link to the next page must not take the token elsewhere.
    if (url.origin !== origin) throw new ForgeFailure('answer', asked, { detail: 'origin' });
    const once = async (): Promise<Given> => {
      const signal = AbortSignal.timeout(patience);
      try {
        const response = await ask(url, { ...init, redirect: 'manual', signal });
        return { response, text: await response.clone().text() };
      } catch (problem) {
        return { problem };
      }
    };
    for (let attempt = 1; ; attempt++) {
      const given = await once();
      if ('text' in given && given.response.ok) {
        if (method !== 'GET' || holdsJson(given.text)) return given.response;
        throw new ForgeFailure('answer', asked, { status: given.response.status });
      }
      const pause = pauseBefore(attempt, method, 'response' in given ? given.response : undefined);
      if (pause === undefined) throw failureOf(given, asked);
      await wait(pause);
    }
  };
}

/** A whole answer, or why there is none. */
type Given = { readonly response: Response; readonly text: string } | { readonly problem: unknown };

function addressOf({ baseUrl }: ForgePlace): URL {
  const url = URL.parse(baseUrl);
  if (!url || !/^https?:$/.test(url.protocol)) throw new ForgeFailure('question', 'address');
  return url;
}

function holdsJson(text: string): boolean {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null;
  } catch {
    return false;
  }
}

/** Milliseconds to wait before asking again; `undefined`: do not. */
function pauseBefore(attempt: number, method: string, response: Response | undefined): number | undefined {
  if (attempt >= attempts) return undefined;
  const asked = response?.headers.get('retry-after');
  const tooMany = response?.status === 429 || (response?.status === 403 && asked !== null);
  if (tooMany) {
    const pause = asked ? Number(asked) * 1000 : longestPause;
    return pause >= 0 && pause <= longestPause ? pause : undefined;
  }
  const stumbled = response === undefined || response.status >= 500;
  return stumbled && method === 'GET' ? 500 * 4 ** (attempt - 1) : undefined;
}

function failureOf(given: Given, asked: string): ForgeFailure {
  if ('response' in given) return new ForgeFailure('status', asked, { status: given.response.status });
  // Messages of network errors can quote headers; their codes cannot.
  const { cause, name } = given.problem as { cause?: { code?: unknown }; name?: string };
  const code = typeof cause?.code === 'string' ? cause.code : name;
  return new ForgeFailure('unreachable', asked, code ? { detail: code } : {});
}
