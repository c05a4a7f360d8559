import { bytesOf, type Files } from '../../testing/memory-source.ts';
import { custodySpecimens } from './custody-specimens.ts';
import { lendingSpecimens } from './lending-specimens.ts';

/** What runs when a page lets it: it stands in every field of {@link hostileFiles}. */
export const markup = `<img src=x onerror="window.ran=1"><script>window.ran=2</script>'"><svg onload=window.ran=3>`;

/** Before the markup, in turn: an unbroken word, long text, rare characters, both directions, what closes a page. */
const tricks = [
  'W'.repeat(300),
  '长'.repeat(300),
  '𠮷𡈽𪚥𠔻𫝆龘',
  'אבג 123 عربي (a) ‹b›',
  '</title></main></table>--> {{x}} %s',
  '\\u202e&#x202e;&lt;b&gt; ../../x?y#z',
];

/** Fields that hold whatever people wrote; in a regulation the others have their meaning. */
const ruled = 'regulation|title';
const free =
  'title|customer|label|purpose|reason|void-reason|borrower|reader|department|submitter|contact|party|shortage|method|note|how|name|by|from|to|handed-out-by|received-by|asked-by|signer|regulation|origin|decorated|phone|collector|witness';

/** How many records lie in one dossier of {@link hostileFiles}. */
export const crowd = 2000;

/** A register in which every free text means harm, and one dossier holds far too much. */
export const hostileFiles: Files = {
  ...Object.fromEntries(
    Object.entries({ ...custodySpecimens, ...lendingSpecimens }).map(([path, file]) => [
      path,
      spoilt(file, path),
    ]),
  ),
  // A character that turns the order of the text around: the loader refuses the file, the site goes on without it.
  'kefu/letters/H-800.md': '---\nnumber: H-800\ntitle: "a\u202eb"\n---\n',
  ...Object.fromEntries(
    Array.from({ length: crowd }, (_, at) => {
      const number = `J2022${at + 1000}`;
      return [
        `kefu/basics/2022/${number}.md`,
        `---\nnumber: ${number}\ntitle: ${JSON.stringify(`${at} ${markup}`)}\ndossier: 3-1-1502-01\ngenerated: 2022-05-0${(at % 9) + 1}\n---\n`,
      ];
    }),
  ),
};

function spoilt(file: Files[string], path: string): string {
  const [front = '', ...body] = new TextDecoder().decode(bytesOf(file)).split(/(?<=\n---\n)/);
  let turn = path.length;
  const keys = path.endsWith('regulation.md') ? ruled : free;
  const value = () => JSON.stringify(`${tricks[turn++ % tricks.length]}${markup}`);
  const fields = front
    .replace(new RegExp(`^(\\s*(?:- )?(?:${keys}): )(?![[{|>]).+$`, 'gm'), (_, key: string) => key + value())
    .replace(new RegExp(`([{,]\\s*(?:${keys}): )[^"{\\[,}]+`, 'g'), (_, key: string) => key + value());
  return [fields, ...body].join('');
}
