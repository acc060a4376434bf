#!/bin/sh
# Learns all that the extractor has learned, from examples/corpus/train and its sentences: some eight minutes; same texts, same bytes.
set -e
corpus=examples/corpus
texts="--docs $corpus/train --aliases $corpus/aliases.json"
halves=$(mktemp -d)
for script in chinese latin; do
  case $script in chinese) file=chinese out=name-weights ;; latin) file=english out=latin-name-weights ;; esac
  sentences="--sentences $corpus/sentences/$file.txt"
  sh tools/node.sh tools/train-names.ts --script $script $texts $sentences --out src/extract/tagger/$out.ts
  for half in 0 1; do
    sh tools/node.sh tools/train-names.ts --script $script $texts $sentences --half $half --out "$halves/$script-$half.txt"
  done
done
sh tools/node.sh tools/train-reading.ts $texts --sentences $corpus/sentences/english.txt --sentences $corpus/sentences/chinese.txt \
  --taggers "$halves" --out src/extract/reading/weights.ts
rm -r "$halves"
