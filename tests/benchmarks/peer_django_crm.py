"""DjangoCRM with our file of customers as its leads, in a database of its own; run with a Python that has it.

`python peer_django_crm.py FILE WORD…` writes how long it took as JSON: `import` and, for each word, `search` (the page
of its list, as its server answers), in ms.
"""

from __future__ import annotations

import csv
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

_ROUNDS = 5
# It looks for each row among all that were imported before: the time grows with the square.
_MOST_IMPORTED = 2_000
_SETTINGS = """
from webcrm.settings import *

DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "peers.sqlite3"}}
ALLOWED_HOSTS = ["testserver"]
"""


def main(table: Path, words: list[str]) -> None:
    """Import the first rows of the table, add the others, and ask for the list of those who fit each word."""
    leads = _leads(table.absolute())
    with TemporaryDirectory() as folder:
        os.chdir(folder)
        Path("peers_settings.py").write_text(_SETTINGS, "utf-8")
        sys.path.insert(0, folder)
        os.environ["DJANGO_SETTINGS_MODULE"] = "peers_settings"
        json.dump(_measured(leads, words), sys.stdout)


def _leads(table: Path) -> list[dict[str, str]]:
    with table.open(encoding="utf-8-sig", newline="") as lines:
        return [
            {
                "first_name": row["Given name"] or row["Name"],
                "last_name": row["Family name"],
                "email": row["E-mail 1"] or f"lead{number}@example.com",
                "phone": row["Phone 1"],
                "company_name": row["Company"],
                "city_name": row["Address 1 city"],
                "description": row["Notes"],
            }
            for number, row in enumerate(csv.DictReader(lines))
        ]


def _measured(leads: list[dict[str, str]], words: list[str]) -> dict[str, Any]:
    import django
    import pandas
    from django.core.management import call_command

    django.setup()
    call_command("setupdata", verbosity=0, stdout=sys.stderr)
    from crm.models import Lead
    from crm.settings import LEAD_COLUMNS
    from crm.utils.create_objects import create_objects
    from django.contrib.auth.models import User
    from django.test import Client, RequestFactory

    request = RequestFactory().get("/")
    request.user = User.objects.filter(is_superuser=True).first()
    first, others = leads[:_MOST_IMPORTED], leads[_MOST_IMPORTED:]
    kind = {"attr": "lead", "object": Lead, "columns": LEAD_COLUMNS, "uniq1": "first_name", "uniq2": "email"}
    taken = _milliseconds(lambda: create_objects(request, pandas.DataFrame(first), **kind))
    imported = Lead.objects.count()
    Lead.objects.bulk_create([Lead(**lead, owner=request.user) for lead in others], batch_size=1000)
    client = Client()
    client.force_login(request.user)

    def ask(word: str) -> None:
        answer = client.get("/en/123/crm/lead/", {"q": word}, follow=True)
        if answer.status_code != 200:
            raise RuntimeError(f"the list answered {answer.status_code}")

    found = {
        word: median(_milliseconds(lambda word=word: ask(word)) for _ in range(_ROUNDS)) for word in words
    }
    return {"rows": imported, "import": taken, "search": found}


def _milliseconds(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return (time.process_time() - begun) * 1000


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
