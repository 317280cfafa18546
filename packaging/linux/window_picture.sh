#!/usr/bin/env bash
# window_picture.sh PICTURE COMMAND…: runs COMMAND on the display there is, and keeps a picture of its window at rest.
set -euo pipefail

picture=$1
shift
folder=$(mktemp -d)
openbox &>/dev/null &
manager=$!
"$@" &
program=$!
trap 'kill $program $manager 2>/dev/null || true; wait; rm -rf "$folder"' EXIT

deadline=$((SECONDS + 120))
in_time() { [[ $SECONDS -lt $deadline ]] && kill -0 $program 2>/dev/null; }
has_window() { xdotool search --onlyvisible --name 'Desktop CRM' >/dev/null 2>&1; }
# What it worked so far, in hundredths of a second: a page may stand still while much is written behind it.
work_done() { awk '{print $14 + $15}' "/proc/$program/stat" 2>/dev/null || echo 0; }
# A blinking cursor may differ between two pictures, nothing else.
looks_the_same() {
    local pixels
    pixels=$(compare -metric AE "$1" "$2" null: 2>&1 || true)
    [[ $(printf '%.0f' "${pixels%% *}") -lt 100 ]]
}

while in_time && ! has_window; do sleep 0.2; done

quiet_seconds=0
import -window root "$folder/before.png"
while in_time && [[ $quiet_seconds -lt 3 ]]; do
    worked=$(work_done)
    sleep 1
    import -window root "$folder/now.png"
    if looks_the_same "$folder/before.png" "$folder/now.png" && [[ $(($(work_done) - worked)) -lt 5 ]]; then
        ((quiet_seconds += 1))
    else
        quiet_seconds=0
    fi
    mv "$folder/now.png" "$folder/before.png"
done

if ! in_time; then
    echo "The window did not appear." >&2
    exit 1
fi
mkdir -p "$(dirname "$picture")"
mv "$folder/before.png" "$picture"
echo "The window is in $picture"
