import type { Command } from 'commander';
import type { ActName } from '../src/domain/form.ts';
import type { Messages } from '../src/locales/messages.ts';

/** The files that an act is handed on the command line. */
export interface ActFiles {
  /** A sheet for a stocktake is written there, and nothing else happens. */
  readonly sheet?: string;
  /** A sheet that was filled in. */
  readonly counted?: string;
  /** A list of what was seen; `-` is standard input. */
  readonly scanned?: string;
  /** A log of readings as a sheet. */
  readonly logFile?: string;
}

/** Gives an act the options by which it takes answers from files. */
export function addFiles(command: Command, name: ActName, { stocktake, climate }: Messages): Command {
  if (name === 'stocktake')
    return command
      .option('--sheet <FILE>', stocktake.help.sheet)
      .option('--counted <FILE>', stocktake.help.counted);
  return name === 'duty' ? command.option('--log-file <FILE>', climate.help.logFile) : command;
}

/** Whether answers stand in files. */
export function hasFiles({ counted, scanned, logFile }: ActFiles): boolean {
  return counted !== undefined || scanned !== undefined || logFile !== undefined;
}

/** The options without the files among them. */
export function withoutFiles<T extends ActFiles>({
  sheet: _,
  counted: __,
  scanned: ___,
  logFile: ____,
  ...rest
}: T) {
  return rest;
}
