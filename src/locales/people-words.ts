/** What the page of people says. */
export interface PeopleWords {
  readonly title: string;
  readonly intro: string;
  readonly none: string;
  readonly columns: Readonly<
    Record<'name' | 'department' | 'posts' | 'since' | 'until' | 'standIns' | 'holds' | 'papers', string>
  >;
  readonly present: string;
  readonly coming: string;
  readonly left: string;
  readonly noPost: string;
  readonly standIn: (name: string, from: string, until: string) => string;
  /** A stand-in of today, of days to come, of days gone by. */
  readonly today: string;
  readonly ahead: string;
  readonly past: string;
  readonly pastStandIns: (n: number) => string;
  readonly items: (n: number) => string;
  readonly nothing: string;
  readonly overdue: (n: number) => string;
  readonly strangers: string;
  readonly strangersIntro: string;
  readonly roles: string;
  readonly rolesIntro: string;
  readonly role: string;
  readonly actingToday: string;
  readonly nobody: string;
  /** Between names. */
  readonly comma: string;
  readonly routes: string;
  readonly routesIntro: string;
  readonly act: string;
  readonly case: string;
  readonly route: string;
  readonly usual: string;
  readonly acts: Readonly<
    Record<'readings' | 'loans' | 'holds' | 'releases' | 'amendment' | 'dossiers' | 'return', string>
  >;
  readonly longer: string;
  readonly copying: string;
}
