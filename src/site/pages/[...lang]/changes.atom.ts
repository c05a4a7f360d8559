import type { APIRoute } from 'astro';
import { inputs } from '../../inputs.ts';
import { inEveryLanguage, languageOf } from '../../languages.ts';
import { changesFeed } from '../../model/changes/changes-feed.ts';
import { office } from '../../office.ts';

/** The feed exists in every language. */
export const getStaticPaths = inEveryLanguage;

/** The latest changes as an Atom feed. */
export const GET: APIRoute = ({ params }) =>
  new Response(changesFeed(office, languageOf(params.lang), inputs.url), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
