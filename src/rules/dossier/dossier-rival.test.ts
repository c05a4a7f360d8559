import { checkRule } from '../../testing/check-rule.ts';
import { miniature } from '../../testing/miniature.ts';

const mark = ' #! dossier-rival';
const dossier = (number: string, unit: string, more = '') => ({
  [`kefu/dossiers/${number}.md`]: `---\ndossier: ${number}\nunit: ${unit}\nopened: 2022-05-01\n${more}---\n`,
});
const closed = 'closed: 2023-08-31\n';
const allowing = (more: string) => ({
  'kefu/regulation.md': String(miniature['kefu/regulation.md']).replace(
    '  unit: household\n',
    `  unit: household\n${more}`,
  ),
});

checkRule('dossier-rival', {
  guilty: {
    'a second dossier for the same household': { files: dossier('3-1-1502-02', `3-1-1502${mark}`) },
    'a third too is told': {
      files: {
        ...dossier('3-1-1502-02', `3-1-1502${mark}`),
        ...dossier('3-1-1502-03', `3-1-1502${mark}`),
      },
    },
    'the same household in full-width characters': {
      files: dossier('3－1－1502-02', `3－1－1502${mark}`),
    },
  },
  innocent: {
    'the household next door': { files: dossier('3-1-1503-01', '3-1-1503') },
    'the earlier customer left': {
      files: { ...dossier('3-1-1504-01', '3-1-1504', closed), ...dossier('3-1-1504-02', '3-1-1504') },
    },
  },
  boundary: {
    'an owner and a tenant, where each may have one': {
      files: { ...allowing('  open-per: kind\n'), ...dossier('3-1-1502-02', '3-1-1502', 'kind: tenant\n') },
    },
    'two tenants, where each kind may have one': {
      files: {
        ...allowing('  open-per: kind\n'),
        ...dossier('3-1-1502-02', '3-1-1502', 'kind: tenant\n'),
        ...dossier('3-1-1502-03', `3-1-1502${mark}`, 'kind: tenant\n'),
      },
    },
    'a second one, where the regulation allows many': {
      files: { ...allowing('  open: many\n'), ...dossier('3-1-1502-02', '3-1-1502') },
    },
    'all customers of a unit left': {
      files: { ...dossier('3-1-1504-01', '3-1-1504', closed), ...dossier('3-1-1504-02', '3-1-1504', closed) },
    },
    'the later one left, the earlier one stays': {
      files: { ...dossier('3-1-1504-01', '3-1-1504'), ...dossier('3-1-1504-02', '3-1-1504', closed) },
    },
  },
});
