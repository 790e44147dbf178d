#!/bin/sh
# Brings the catalogues in resources/languages in step with the source, and compiles them.
#
# What is new in the source stands in them as "unfinished" until somebody translates it: by
# hand, or with .venv/bin/pyside6-linguist. What is gone from the source goes from them too.
# No line numbers are kept, so that a change of the source alone changes no catalogue.
#
#   sh packaging/translations.sh [FOLDER]     FOLDER: instead of resources/languages
set -eu
cd "$(dirname "$0")/.."
folder=${1:-resources/languages}

collect() {
    # ORDER: what follows -ts is a catalogue, so the sources come first.
    .venv/bin/pyside6-lupdate $(find reconcile_gui -name '*.py' | LC_ALL=C sort) \
        -silent -no-obsolete -locations none -source-language en_GB "$@"
}

# English stands in the source; only its plurals are in a catalogue.
collect -pluralonly -target-language en_GB -ts "$folder/reconcile_en.ts"
for catalogue in "$folder"/reconcile_*.ts; do
    language=$(basename "$catalogue" .ts)
    language=${language#reconcile_}
    [ "$language" = en ] ||
        collect -target-language "$language" -ts "$catalogue"
    .venv/bin/pyside6-lrelease -silent "$catalogue" -qm "${catalogue%.ts}.qm"
done
