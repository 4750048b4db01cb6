/**
 * The script that git starts for a sidecar. It stands at a place that survives every update of the editor and of the
 * extension, and finds from there a Node to run the merge with: the editor's own, as it was last seen, else the machine's.
 * Where there is none git's own merge by lines has to do, so that no side is ever out of sight.
 */
export const mergeStarter = (executable: string, isElectron: boolean): string => `#!/bin/sh
# Started by git to merge *.ann.yaml. Newsmark makes it anew when it is updated.
here=$(dirname "$0")
node=${quoted(executable)}
if [ ! -f "$here/newsmark.cjs" ]; then node=; fi
if [ -x "$node" ]; then
  ${isElectron ? 'ELECTRON_RUN_AS_NODE=1 ' : ''}"$node" "$here/newsmark.cjs" "$@"
  exit $?
fi
if [ -f "$here/newsmark.cjs" ] && command -v node >/dev/null 2>&1; then exec node "$here/newsmark.cjs" "$@"; fi
echo "newsmark: the program or a Node to run it is gone, so lines were merged instead of entries" >&2
git merge-file --diff3 -L ours -L base -L theirs "$3" "$2" "$4"
`;

const quoted = (file: string): string => `'${file.replaceAll('\\', '/').replaceAll("'", "'\\''")}'`;
