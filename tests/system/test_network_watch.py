"""What is known of networks in this process, and of the files of a bundle."""

import subprocess
import sys
from pathlib import Path

import pytest

from desktop_crm.system.network_watch import NetworkFacts, speaking_files

_SCRIPT = """
from desktop_crm.system.network_watch import begin_network_watch, network_facts
begin_network_watch()
begin_network_watch()
import socket
try:
    import ssl
except ImportError:
    print("no TLS")
before = network_facts()
local = socket.socket(socket.AF_UNIX)
between = network_facts()
outside = [socket.socket(socket.AF_INET), socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)]
outside[0].bind(("127.0.0.1", 0))
outside[0].listen()
after = network_facts()
print(before.opened, before.clean, between.opened, after.opened, after.open_now, after.clean)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_internet_sockets_are_counted_and_tls_cannot_be_loaded() -> None:
    done = subprocess.run([sys.executable, "-c", _SCRIPT], capture_output=True, text=True, check=True)
    assert done.stdout == "no TLS\n0 True 0 2 1 False\n"


def test_files_of_a_bundle_that_could_speak_to_a_network_are_named(tmp_path: Path) -> None:
    unwanted = (
        "_ssl.abi3.so",
        "libssl.so.3",
        "PySide6/QtNetwork.abi3.so",
        "PySide6/Qt/lib/libQt6Network.so.6",
    )
    wanted = ("libcrypto.so.3", "PySide6/QtCore.abi3.so", "network.png", "keyring/backends/SecretService.pyc")
    for name in (*unwanted, *wanted):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert set(speaking_files(tmp_path)) == set(unwanted)


def test_a_bundle_with_such_a_file_is_not_clean() -> None:
    facts = NetworkFacts(opened=0, open_now=0, loaded=(), carried=("_ssl.so",), bundled=True)
    assert not facts.clean
