/** Where an office keeps its repository; Forgejo counts as Gitea. */
export type OfficeForge = 'github' | 'gitea';

/** All of them, in the order in which they are offered. */
export const officeForges: readonly OfficeForge[] = ['github', 'gitea'];

/** The folder that a forge reads its workflows from. */
export const workflowFolder = (forge: OfficeForge): string => `.${forge}/workflows`;

/** The file in which a forge looks for the owners of files. */
export const ownersFile = (forge: OfficeForge): string => `.${forge}/CODEOWNERS`;
