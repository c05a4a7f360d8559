import { ForgeFailure } from './failure.ts';

/** Characters that GitHub takes for a body or a comment. */
const longestText = 65_536;
/** Characters that Gitea takes for a title; GitHub takes one more. */
const longestTitle = 255;

/** A body or comment, cut to what forges take; `…` says that it was. */
export const cutText = (text: string): string => cut(text, longestText);

/** A title, cut to what forges take. */
export const cutTitle = (title: string): string => cut(title, longestTitle);

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // Half a character would be refused.
  return `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The line that a kept comment starts with; readers do not see it. */
export function markerLine(marker: string): string {
  if (!/^[a-z0-9-]+$/.test(marker)) throw new ForgeFailure('question', 'marker');
  return `<!-- guidang:${marker} -->`;
}

/** The marker of a kept comment; `undefined` for any other. */
export function markerOf(body: string): string | undefined {
  return /^<!-- guidang:([a-z0-9-]+) -->(?:\r?\n|$)/.exec(body)?.[1];
}
