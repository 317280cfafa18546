"""Writes data/backup-*.crmbackup: `python -m tests.vault.make_backup_vectors`.

Made once; a change to a file that is already there would mean that old backups no longer open.
"""

from __future__ import annotations

import json

from desktop_crm.vault.backup_file import Manifest, seal_backup
from desktop_crm.vault.keys import KeyHeader
from tests.vault.make_vectors import DATA, byte_source

# Nothing, one whole chunk, and a little more than two.
IMAGES = {"empty": b"", "chunk": bytes(range(256)) * 256, "long": b"desktop crm image " * 7282}


def header_and_passphrase() -> tuple[KeyHeader, str]:
    """Return the first committed header that a passphrase opens, and that passphrase."""
    for vector in json.loads((DATA / "headers.json").read_text("ascii")):
        header = KeyHeader.parse(vector["header"].encode("ascii"))
        if "passphrase" in vector["opened_by"]:
            return header, vector["opened_by"]["passphrase"]["passphrase"]
    raise LookupError("no header with a passphrase")


def manifest(name: str) -> Manifest:
    """Return the manifest of a vector."""
    counts = {"customer": len(name), "tag": 0}
    return Manifest(
        reason="by_hand",
        made_at=1_795_311_152_448,
        gen=7,
        chain=bytes(range(32)),
        size=len(IMAGES[name]),
        counts=counts,
    )


def written(name: str) -> bytes:
    """Return the bytes of a vector."""
    header, passphrase = header_and_passphrase()
    keys = header.unlock_with_passphrase(passphrase)
    return b"".join(seal_backup(header, keys, manifest(name), [IMAGES[name]], byte_source(f"backup {name}")))


if __name__ == "__main__":
    for image_name in IMAGES:
        (DATA / f"backup-{image_name}.crmbackup").write_bytes(written(image_name))
