/** The same function, each answer worked out once: a hundred thousand records share a few thousand days. */
export function remembered<Question, Answer>(
  find: (question: Question) => Answer,
): (question: Question) => Answer {
  return asked(new Map<Question, Answer>(), find);
}

/** As {@link remembered}, of registers and the like: the answer is let go with what it is about. */
export function rememberedOf<Thing extends object, Answer>(
  find: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  return asked(new WeakMap<Thing, Answer>(), find);
}

/** As {@link remembered}, of texts: at most so many answers are kept, and none to a long text. */
export function rememberedUpTo<Answer>(
  most: number,
  find: (text: string) => Answer,
): (text: string) => Answer {
  const known = new Map<string, Answer>();
  const remembering = asked(known, find);
  return (text) =>
    known.has(text) || (known.size < most && text.length < 60) ? remembering(text) : find(text);
}

interface Known<Question, Answer> {
  get(question: Question): Answer | undefined;
  has(question: Question): boolean;
  set(question: Question, answer: Answer): unknown;
}

function asked<Question, Answer>(known: Known<Question, Answer>, find: (question: Question) => Answer) {
  return (question: Question): Answer => {
    const answer = known.get(question);
    if (answer !== undefined || known.has(question)) return answer as Answer;
    const found = find(question);
    known.set(question, found);
    return found;
  };
}
