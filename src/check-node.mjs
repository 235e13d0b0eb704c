// Runs before anything else, on any Node: a version that cannot run TypeScript gets one clear line instead of a syntax error.
const wanted = 26;
if (Number(process.versions.node.split('.')[0]) < wanted) {
  process.stderr.write(
    `verbatim needs Node.js ${wanted} or later, and this is ${process.versions.node}. \`npm install\` brings the right one along; ` +
      'where that failed (no binary for this platform, or optional packages switched off), install it from https://nodejs.org and try again.\n',
  );
  process.exit(1);
}

// Compiled modules are kept, so that the next start takes half the time; where that folder cannot be written, nothing is kept.
const [{ enableCompileCache }, { fileURLToPath }] = await Promise.all([import('node:module'), import('node:url')]);
enableCompileCache?.(fileURLToPath(new URL('../node_modules/.cache/verbatim', import.meta.url)));
