"""Nothing speaks to a network: neither the tests, nor the program in a whole tour, nor what is built of it."""

import os
import re
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders import PASSPHRASE, add_person, new_store
from tests.network_guard import refused
from tests.torture_report import PlanRow

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize(("family", "host"), [(socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1")])
def test_a_test_that_speaks_to_a_network_is_refused(family: int, host: str) -> None:
    with socket.socket(family, socket.SOCK_DGRAM) as speaker:
        for try_it in (lambda: speaker.connect((host, 9)), lambda: speaker.bind((host, 0))):
            with pytest.raises(PermissionError):
                try_it()
    with pytest.raises(PermissionError):
        socket.getaddrinfo("mail.example", 25)
    assert len(refused) == 3
    refused.clear()


def test_a_key_store_can_still_be_reached(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server, socket.socket(socket.AF_UNIX) as client:
        server.bind(str(tmp_path / "bus"))
        server.listen()
        client.connect(str(tmp_path / "bus"))


def test_a_tour_of_the_window_loads_no_network_and_opens_no_internet_socket(
    tmp_path: Path, plan_row: PlanRow
) -> None:
    store = new_store(tmp_path / "mine.crm")
    add_person(store, "Elena Rossi", phone="+86 138 0013 8000")
    store.close()
    done = subprocess.run(
        [sys.executable, "-m", "tests.tour", str(store.path)],
        input=f"{PASSPHRASE}\n",
        cwd=ROOT,
        env=os.environ | {"PYTHONWARNINGS": "ignore"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    seen = re.fullmatch(r"pages (\d+) loaded \[\] opened 0 open 0\n", done.stdout)
    assert seen, done.stdout + done.stderr
    plan_row(
        11, f"pages of the window, {seen[1]} of them, with no internet socket and nothing loaded for one", 1
    )


def test_the_bundle_leaves_out_what_could_speak_to_a_network() -> None:
    spec = (ROOT / "packaging" / "desktop_crm.spec").read_text("utf-8")
    for module in ("_ssl", "ssl", "PySide6.QtNetwork"):
        assert f'"{module}"' in spec.partition("UNWANTED_FILES")[0]
    for file in ("libQt6Network", "libssl", "plugins/tls/"):
        assert f'"{file}"' in spec.partition("UNWANTED_FILES")[2]
