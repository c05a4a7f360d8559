import type { OfficeWords } from '../office-words.ts';

/** An office's own repository: laying it out, the owners of its files, its engine. */
export const office: OfficeWords = {
  help: {
    repo: "lay out an office's own repository there: register, workflows, CODEOWNERS, README, an exact engine",
    repoForge: "where the repository will live: github, gitea, or none (the office's server)",
    pin: 'where the engine comes from: a version such as 0.1.0, or git+https://…#COMMIT (40 digits); default: a copy of this engine, kept in the repository',
    owners: 'make CODEOWNERS from the people and the regulations',
    ownersCheck: 'only compare, write nothing; exit 1 when it is out of date',
    upgrade:
      'move to another engine: list what it would newly fail, then make a branch with the pin and its files',
    to: 'the new engine: a version, or git+https://…#COMMIT; default: the newest',
    engine: 'folder of the new engine, which is not fetched then',
    dryRun: 'only compare, make no branch',
    generated: 'only print the files that this engine makes for the repository (JSON)',
    comment: 'keep the verdict as one comment of the pull request, up to date',
  },
  refusals: {
    notEmpty: (folder) => ({ message: `there are files in ${folder}`, fix: 'name an empty folder' }),
    badPin: (given) => ({
      message: `"${given}" is not one exact engine`,
      fix: 'write 0.1.0, or git+https://HOST/REPOSITORY.git#COMMIT with 40 digits; ranges, branches and tags can change',
    }),
    noForgeFolder: () => ({
      message: 'the repository has neither .github/workflows nor .gitea/workflows',
      fix: "CODEOWNERS is for forges; on the office's server the hook is the guard",
    }),
    noPin: () => ({
      message: 'package.json pins no exact guidang',
      fix: 'run it in a repository made by guidang init --repo',
    }),
    noNewest: (said) => ({ message: `the newest engine is not known: ${said}`, fix: 'name one with --to' }),
    notPacked: (folder, said) => ({
      message: `${folder} cannot be packed: ${said}`,
      fix: 'see that npm runs, or say with --pin where the engine comes from',
    }),
    packedHere: (pin) => ({
      message: `the engine is a copy in the repository (${pin}), and nobody can be asked for a newer one`,
      fix: 'name the folder of the new engine with --engine, or a version or commit with --to',
    }),
    notInstalled: (pin, said) => ({
      message: `${pin} cannot be installed: ${said}`,
      fix: 'check the network and the version',
    }),
    noEngine: (folder) => ({
      message: `there is no engine in ${folder}`,
      fix: 'name the folder that holds scripts/guidang.mjs',
    }),
    engineFailed: (folder, said) => ({
      message: `the engine in ${folder} failed: ${said}`,
      fix: 'see whether that engine runs by itself',
    }),
    samePin: (pin) => ({ message: `${pin} is what is run now`, fix: 'name another one with --to' }),
    commentWhere: () => ({
      message: 'nobody knows where to comment',
      fix: 'give --forge and --proposal, too',
    }),
  },
  firstCommit: 'Lay out the register',
  laidOut: (folder, pin, committed) =>
    [
      `The repository is laid out in ${folder}, with the engine at ${pin}${committed ? ', and its first commit is made' : ''}. Next:`,
      '  npm install            gets the engine; commit the package-lock.json that it makes',
      ...(committed
        ? []
        : ["  git add -A && git commit   the first commit (set git's user.name and user.email before)"]),
      '  README.en.md           for the archivist and the manager',
    ].join('\n'),
  owners: {
    written: (path) => `${path} is written`,
    current: (path) => `${path} agrees with the people and the regulations`,
    stale: (path) => `${path} is out of date: run guidang owners and commit it`,
    without: (people) => `without a login, so left out: ${people.join(', ')}`,
    nobody:
      'nobody who approves has a login: the forge asks no one to review these files; only gate guards them',
  },
  upgraded: {
    compared: (from, to) => `engine ${from} → ${to}`,
    newly: (errors, others, gone) =>
      errors + others + gone === 0
        ? 'the findings are the same'
        : `new: ${errors} errors, ${others} warnings and notices; gone: ${gone}`,
    finding: (severity, rule, place, message, fix) =>
      `${severity}[${rule}] ${place}\n  ${message}\n  fix: ${fix}`,
    branch: (branch, commit) =>
      `branch ${branch} (${commit}) holds the pin and the engine's files, nothing else`,
    nothing: 'there is nothing to change; no branch was made',
    lockLeft:
      'package-lock.json is not up to date: run npm install on that branch and commit it before merging',
    message: (from, to) => `Engine from ${from} to ${to}`,
  },
};
