#!/usr/bin/env bash
# Opens the program on its sample store; where no display answers, on a virtual one, leaving a picture of the window.
set -euo pipefail
cd "$(dirname "$0")/../.."

asked="from desktop_crm.system.display import require_display; require_display()"
if .venv/bin/python -c "$asked" 2>/dev/null; then
    exec .venv/bin/desktop-crm --sample
fi

echo "There is no display here: opening the window on a virtual one, and a picture of it in build/main-window.png"
exec xvfb-run --auto-servernum --server-args="-screen 0 1440x900x24" \
    packaging/linux/window_picture.sh build/main-window.png .venv/bin/desktop-crm --sample
