/** A household's unit split into building, stair and room: `3-1-1502`, or `3-1502` without a stair. */
export interface HouseholdUnit {
  readonly building: string;
  readonly stair: string | undefined;
  readonly room: string;
}

/** Reads a unit as it is stored; `undefined` for units that are not households. */
export function readUnit(unit: string): HouseholdUnit | undefined {
  const match = /^([\p{L}\p{N}]+)(?:-([\p{L}\p{N}]+))?-([\p{L}\p{N}]+)$/u.exec(unit);
  return match ? { building: match[1]!, stair: match[2], room: match[3]! } : undefined;
}

/** Every spelling by which people look a unit up. */
export function unitSpellings(unit: string): string[] {
  const read = readUnit(unit);
  if (!read) return [unit];
  const { building, stair, room } = read;
  const two = (text: string) => text.padStart(2, '0');
  const stairs = stair === undefined ? [''] : ['', `${stair}单元`];
  return [
    unit,
    ...['栋', '幢', '座', '号楼', '#'].flatMap((word) =>
      stairs.map((step) => `${building}${word}${step}${room}`),
    ),
    `${building}-${room}`,
    `${building}#${stair ?? ''}-${room}`,
    `${two(building)}${two(stair ?? '')}${room.padStart(4, '0')}`,
  ];
}
