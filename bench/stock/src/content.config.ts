import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** What anybody would write by the documentation: the same files, a glob, a zod schema. */
export const collections = {
  records: defineCollection({
    loader: glob({ base: process.env.BENCH_RECORDS ?? 'records', pattern: '*/contact/**/*.md' }),
    schema: z.object({
      number: z.string(),
      title: z.string(),
      document: z.enum(['电话沟通记录', '邮件往来记录']),
      dossier: z.string(),
      contacted: z.coerce.date(),
      pages: z.coerce.number().int(),
      medium: z.enum(['paper', 'electronic']),
      place: z.string(),
    }),
  }),
};
