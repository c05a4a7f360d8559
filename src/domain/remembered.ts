/** The same function, each answer worked out once: a hundred thousand records share a few thousand days. */
export function remembered<Question, Answer>(
  find: (question: Question) => Answer,
): (question: Question) => Answer {
  const known = new Map<Question, Answer>();
  return (question) => {
    const answer = known.get(question);
    if (answer !== undefined || known.has(question)) return answer as Answer;
    const found = find(question);
    known.set(question, found);
    return found;
  };
}
