/** What the site says. */
export interface SiteWords {
  readonly name: string;
}
