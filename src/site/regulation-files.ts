/** The texts of the shipped regulations by id. */
export const regulationFiles: ReadonlyMap<string, string> = new Map(
  Object.entries(
    import.meta.glob<string>('../regulations/*.md', { query: '?raw', import: 'default', eager: true }),
  ).map(([path, text]) => [path.replace(/^.*\/(.+)\.md$/, '$1'), text]),
);
