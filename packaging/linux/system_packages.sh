#!/usr/bin/env bash
# system_packages.sh [bundle]: installs the system packages that the window and its tests (and the bundle) need,
# if any is missing.
set -euo pipefail

[[ $(uname) == Linux ]] || exit 0

qt=(libgl1 libegl1 libxkbcommon0 libglib2.0-0 libfontconfig1 libdbus-1-3
    libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
    libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0)
fonts=(fonts-noto-core fonts-noto-cjk)
virtual_display=(xvfb xauth openbox xdotool imagemagick)
key_store=(dbus gnome-keyring)
needed=("${qt[@]}" "${fonts[@]}" "${virtual_display[@]}" "${key_store[@]}")

if [[ ${1:-} == bundle ]]; then
    # PyInstaller takes libraries apart with objdump, and ships Python's own, which Debian's interpreter does without.
    needed+=(binutils "libpython$(/usr/bin/python3 -c 'import sys; print("{}.{}".format(*sys.version_info))')")
fi

if ! command -v apt-get dpkg-query >/dev/null; then
    echo "This is not Debian: please see to it that these, or their like, are installed: ${needed[*]}" >&2
    exit 0
fi

is_installed() { [[ $(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]; }

missing=()
for package in "${needed[@]}"; do
    is_installed "$package" || missing+=("$package")
done
[[ ${#missing[@]} -eq 0 ]] && exit 0

as_root=()
if [[ $EUID -ne 0 ]]; then
    as_root=(sudo)
fi

echo "Installing ${missing[*]}"
"${as_root[@]}" apt-get update -qq &&
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qq --no-install-recommends "${missing[@]}" ||
    echo "Could not install them; going on without: what needs them will say so." >&2
