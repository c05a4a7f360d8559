import { buildSite } from '../scripts/build-site.ts';

const [records, outDir] = process.argv.slice(2);
await buildSite({ records: records!, outDir: outDir!, asOf: '2026-01-01' });
