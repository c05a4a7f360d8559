import type { APIRoute } from 'astro';
import { office } from '../../office.ts';
import { gatherPast } from '../../past/gather-past.ts';

/** What shows the registers as of any day. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(gatherPast(office)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
