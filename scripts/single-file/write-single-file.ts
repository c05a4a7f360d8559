import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildSite, type SiteBuild } from '../build-site.ts';
import type { World } from '../world.ts';
import { builtStyles } from './built-pages.ts';
import { streamOf } from './contents.ts';
import { filePage } from './file-page.ts';
import { sealStream } from './seal-stream.ts';

/** A single-file edition to write. */
export interface SingleFile {
  readonly site: Omit<SiteBuild, 'outDir' | 'base'>;
  /** Replaced when all has succeeded. */
  readonly file: string;
  readonly passphrase: string;
  /** Has something done however the program ends, stopped or not. */
  readonly onEnd: World['onEnd'];
}

/**
 * Builds a site in a folder apart, seals it into one file and removes the folder, whatever happens.
 * @returns bytes of the file
 */
export async function writeSingleFile({ site, file, passphrase, onEnd }: SingleFile): Promise<number> {
  mkdirSync('.astro', { recursive: true });
  const clear = mkdtempSync(resolve('.astro', 'single-'));
  const remove = () => rmSync(clear, { recursive: true, force: true, maxRetries: 10 });
  onEnd?.(remove);
  try {
    const outDir = join(clear, 'site');
    await buildSite({ ...site, outDir });
    const sealed = await sealStream(streamOf(outDir), passphrase);
    return await replace(file, filePage(sealed, builtStyles(outDir)));
  } finally {
    remove();
  }
}

async function replace(file: string, texts: readonly string[]): Promise<number> {
  const making = `${file}.part`;
  const handle = await open(making, 'w');
  try {
    for (const text of texts) await handle.write(text);
    await handle.sync();
    const { size } = await handle.stat();
    await handle.close();
    renameSync(making, file);
    return size;
  } catch (error) {
    await handle.close().catch(() => undefined);
    rmSync(making, { force: true });
    throw error;
  }
}
