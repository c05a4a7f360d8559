/** What the page of the label sheets says. Texts with `{n}` are filled in by its script. */
export interface LabelWords {
  readonly title: string;
  readonly intro: string;
  readonly noScript: string;
  readonly which: string;
  readonly numbers: string;
  readonly numbersHint: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<'qr' | 'code128' | 'stamp', string>>;
  readonly sheet: string;
  readonly sheets: Readonly<Record<'3x8' | '4x10' | '5x13' | 'stamps' | 'own', string>>;
  readonly measures: string;
  /** Labels of the measures, in millimetres but for the first two. */
  readonly measure: Readonly<
    Record<'columns' | 'rows' | 'width' | 'height' | 'left' | 'top' | 'across' | 'down', string>
  >;
  readonly start: string;
  readonly startHint: string;
  readonly border: string;
  readonly fonds: string;
  readonly make: string;
  readonly print: string;
  readonly scale: string;
  readonly preview: string;
  /** Handed to the script. */
  readonly script: Readonly<
    Record<
      | 'choose'
      | 'loading'
      | 'failed'
      | 'none'
      | 'drawing'
      | 'ready'
      | 'unknown'
      | 'tooMany'
      | 'tooLarge'
      | 'notCode128'
      | 'tooFine'
      | 'stampTooSmall'
      | 'pageOf',
      string
    >
  >;
}
