#!/bin/sh
# Shows casegraph on the bundled casebook: demo.sh PATH/TO/casegraph FOLDER
set -eu
casegraph=$1
folder=$2
say() { printf '\n\033[1m$ casegraph %s\033[0m\n' "$*"; }
if [ -n "${NO_COLOR-}" ] || [ ! -t 1 ]; then say() { printf '\n$ casegraph %s\n' "$*"; }; fi
run() { say "$@"; "$casegraph" "$@"; }

[ -f "$folder/casebook.yaml" ] || run init "$folder" --example
CASEGRAPH_CASEBOOK=$folder
export CASEGRAPH_CASEBOOK
run load
run query who-sued-whom
run query claimed-and-awarded
run query disputed-attributions
run path Tokarev Bazhkenova
run network --of attackers
run case Tokarev
run draw --case Tokarev -o "$folder/tokarev.html"
run draw --network -o "$folder/attackers.html"
run db stop
printf '\nThe pictures are in %s: open tokarev.html and attackers.html in a browser.\n' "$folder"
