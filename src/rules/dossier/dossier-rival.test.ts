import { checkRule } from '../../testing/check-rule.ts';

const mark = ' #! dossier-rival';
const dossier = (number: string, unit: string, more = '') => ({
  [`kefu/dossiers/${number}.md`]: `---\ndossier: ${number}\nunit: ${unit}\nopened: 2022-05-01\n${more}---\n`,
});
const closed = 'closed: 2023-08-31\n';

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
    'all customers of a unit left': {
      files: { ...dossier('3-1-1504-01', '3-1-1504', closed), ...dossier('3-1-1504-02', '3-1-1504', closed) },
    },
    'the later one left, the earlier one stays': {
      files: { ...dossier('3-1-1504-01', '3-1-1504'), ...dossier('3-1-1504-02', '3-1-1504', closed) },
    },
  },
});
