/** The part of a rule's page in one language: Chinese stands first, English from the second title on. */
export function rulePage(markdown: string, language: string): string {
  const second = markdown.indexOf('\n# ', 2);
  const [chinese, english] = [markdown.slice(0, second + 1), markdown.slice(second + 1)];
  return `${(language.startsWith('zh') ? chinese : english).trim()}\n`;
}
