import type { z } from 'zod';

/** Why a forge could not be asked, or its answer not be used. */
export type ForgeFault =
  /** What was to be asked about cannot be: a repository, number, commit or marker of a wrong shape. */
  | 'question'
  /** No answer: network, name, certificate, time. */
  | 'unreachable'
  /** The forge said no; `status` says how. */
  | 'status'
  /** An answer of another shape than the forge's description promises. */
  | 'answer';

/** A forge failed us. Says what was asked and how it went, never a token nor what was answered. */
export class ForgeFailure extends Error {
  override readonly name = 'ForgeFailure';
  readonly fault: ForgeFault;
  /** Method and path, e.g. `GET /repos/wuye/dangan/pulls/5`. */
  readonly asked: string;
  /** HTTP status, when there was an answer. */
  readonly status: number | undefined;
  /** Place in the answer, e.g. `[3].user.login`, or the network's word, e.g. `ECONNREFUSED`. */
  readonly detail: string | undefined;

  constructor(fault: ForgeFault, asked: string, more: { status?: number; detail?: string } = {}) {
    super([asked, fault, more.status, more.detail].filter((word) => word !== undefined).join(': '));
    this.fault = fault;
    this.asked = asked;
    this.status = more.status;
    this.detail = more.detail;
  }
}

/** An answer in the shape that was promised; throws a `ForgeFailure` that names the first place that is not. */
export function shaped<S extends z.ZodType>(schema: S, answer: unknown, asked: string): z.output<S> {
  const read = schema.safeParse(answer);
  if (read.success) return read.data;
  const path = read.error.issues[0]!.path;
  const detail = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  throw new ForgeFailure('answer', asked, detail ? { detail } : {});
}
