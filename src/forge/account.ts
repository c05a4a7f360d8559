import type { Account } from './forge.ts';

/** The same account by name; forges take upper and lower case for one. */
export const sameLogin = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** An account as the house knows it; the configured bot is one whatever the forge calls it. */
export function accountOf(
  user: { login: string; id: number } | undefined,
  bot: string,
  isProgram: boolean,
): Account | undefined {
  return user && { login: user.login, id: user.id, bot: isProgram || sameLogin(user.login, bot) };
}
