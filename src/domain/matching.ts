/** Steps that each need a person of their own, and the people that there are for them: one too few, or more. */
export interface Shortage<Person> {
  /** Places in the list of steps, in order. */
  readonly steps: readonly number[];
  readonly people: readonly Person[];
}

/**
 * Whether each step can have a person of its own (Kuhn's matching).
 * @param steps who may take each step
 * @returns `undefined` when they can; otherwise the first steps that cannot, and all who may take any of them
 */
export function shortageOf<Person>(steps: readonly (readonly Person[])[]): Shortage<Person> | undefined {
  const taken = new Map<Person, number>();
  for (const step of steps.keys()) {
    const asked = new Set<Person>();
    if (place(step, asked)) continue;
    const people = [...asked];
    return { steps: [step, ...people.map((person) => taken.get(person)!)].sort((a, b) => a - b), people };
  }
  return undefined;

  /** Finds somebody for a step, others changing steps where they must. */
  function place(step: number, asked: Set<Person>): boolean {
    const free = steps[step]!.find((person) => !taken.has(person));
    if (free !== undefined) {
      taken.set(free, step);
      return true;
    }
    for (const person of steps[step]!) {
      if (asked.has(person)) continue;
      asked.add(person);
      if (!place(taken.get(person)!, asked)) continue;
      taken.set(person, step);
      return true;
    }
    return false;
  }
}
