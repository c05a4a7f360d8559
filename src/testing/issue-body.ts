/** The text of an issue as a form writes it: heading after heading, `_No response_` where nothing was answered. */
export function issueBody(answers: Readonly<Record<string, string>>): string {
  return Object.entries(answers)
    .map(([heading, answer]) => `### ${heading}\n\n${answer === '' ? '_No response_' : answer}\n`)
    .join('\n');
}
