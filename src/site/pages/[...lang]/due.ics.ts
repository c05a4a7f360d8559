import type { APIRoute } from 'astro';
import { inEveryLanguage, languageOf } from '../../languages.ts';
import { dueCalendar } from '../../model/lending/due-calendar.ts';
import { office } from '../../office.ts';

/** The calendar has a file in every language. */
export const getStaticPaths = inEveryLanguage;

/** The calendar of what is due. */
export const GET: APIRoute = ({ params }) =>
  new Response(dueCalendar(office, languageOf(params.lang)), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
