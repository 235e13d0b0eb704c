const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'does not exist'],
  ['EACCES', 'may not be read by this user'],
  ['EPERM', 'may not be read by this user'],
  ['ELOOP', 'is a link in a circle'],
  ['ENOTDIR', 'leads through something that is not a folder'],
  ['EISDIR', 'is a folder'],
  ['ENAMETOOLONG', 'has a name that is too long for this system'],
  ['EMFILE', 'could not be opened, as too many files are open'],
]);

/** Why the operating system refused, as the end of a sentence that begins with the file's name. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons.get(code) ?? `cannot be read (${code || String(error)})`;
}
