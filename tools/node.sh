#!/bin/sh
# Runs the repository's own Node (tools/runtime) on the arguments given; falls back on the machine's when that is new enough.
# Node 20 crashes on better-sqlite3 13, so an old one is refused here, before anything native is loaded.
here=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
case "$(uname -s)-$(uname -m)" in
  Linux-x86_64) platform=linux-x64 ;;
  Linux-aarch64) platform=linux-arm64 ;;
  *) platform=none ;;
esac
node="$here/node_modules/node-$platform/bin/node"
if [ ! -x "$node" ]; then
  node=$(command -v node) || { echo "edifice: no Node found. Run: npm ci" >&2; exit 1; }
  "$node" -e 'const [a,b]=process.versions.node.split(".").map(Number);process.exit(a>22||(a===22&&b>=18)?0:1)' || {
    echo "edifice: needs Node 22.18 or newer; this is $("$node" --version). Run: npm ci (it brings its own), or install Node 24." >&2; exit 1; }
fi
exec "$node" --disable-warning=ExperimentalWarning "$@"
