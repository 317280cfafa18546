"""Schema version 1: customers, what happens with them, the desk, the keys and the journal."""

from __future__ import annotations

import re
from collections.abc import Callable

# Written out rather than made from the models: a released schema never changes when the models do. A test holds both
# against each other.
_STATEMENTS = (
    """
    CREATE TABLE change (
        id INTEGER NOT NULL,
        change_set_id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        t TEXT NOT NULL,
        row_id INTEGER NOT NULL,
        c TEXT,
        last_row INTEGER,
        old ANY,
        PRIMARY KEY (id)
    ) STRICT
    """,
    "CREATE INDEX ix_change_row_id ON change (row_id)",
    """
    CREATE TABLE change_set (
        id INTEGER NOT NULL,
        op TEXT NOT NULL,
        at INTEGER NOT NULL,
        device TEXT NOT NULL,
        gen INTEGER NOT NULL,
        undoable INTEGER NOT NULL,
        state INTEGER NOT NULL,
        target INTEGER,
        reverted_by INTEGER,
        first_change INTEGER NOT NULL,
        last_change INTEGER NOT NULL,
        mac BLOB NOT NULL,
        PRIMARY KEY (id)
    ) STRICT
    """,
    """
    CREATE TABLE crm_key_header (
        id INTEGER NOT NULL,
        body BLOB NOT NULL,
        PRIMARY KEY (id)
    ) STRICT
    """,
    """
    CREATE TABLE crm_key_header_copy (
        id INTEGER NOT NULL,
        body BLOB NOT NULL,
        PRIMARY KEY (id)
    ) STRICT
    """,
    """
    CREATE TABLE crm_meta (
        id INTEGER NOT NULL,
        store_id TEXT NOT NULL,
        gen INTEGER NOT NULL,
        chain BLOB NOT NULL,
        accumulators_sealed BLOB NOT NULL,
        PRIMARY KEY (id)
    ) STRICT
    """,
    """
    CREATE TABLE customer (
        id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        stage TEXT,
        source TEXT,
        last_contact_at INTEGER,
        confirmed_on TEXT,
        archived_at INTEGER,
        deleted_at INTEGER,
        name_sealed SEALED,
        family_name_sealed SEALED,
        given_name_sealed SEALED,
        middle_name_sealed SEALED,
        honorific_sealed SEALED,
        suffix_sealed SEALED,
        nickname_sealed SEALED,
        gender_sealed SEALED,
        occupation_sealed SEALED,
        note_sealed SEALED,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        gen INTEGER NOT NULL,
        row_mac BLOB NOT NULL,
        PRIMARY KEY (id)
    ) STRICT
    """,
    "CREATE INDEX ix_customer_deleted_at_archived_at_stage_source"
    " ON customer (deleted_at, archived_at, stage, source)",
    "CREATE INDEX ix_customer_last_contact_at ON customer (last_contact_at)",
    """
    CREATE TABLE saved_view (
        id INTEGER NOT NULL,
        position INTEGER NOT NULL,
        name_sealed SEALED,
        query_sealed SEALED,
        columns_sealed SEALED,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        gen INTEGER NOT NULL,
        row_mac BLOB NOT NULL,
        PRIMARY KEY (id)
    ) STRICT
    """,
    """
    CREATE TABLE store_setting (
        id INTEGER NOT NULL,
        "key" TEXT NOT NULL,
        value_sealed SEALED,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        gen INTEGER NOT NULL,
        row_mac BLOB NOT NULL,
        PRIMARY KEY (id),
        UNIQUE ("key")
    ) STRICT
    """,
    """
    CREATE TABLE tag (
        id INTEGER NOT NULL,
        name_sealed SEALED,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        gen INTEGER NOT NULL,
        row_mac BLOB NOT NULL,
        PRIMARY KEY (id)
    ) STRICT
    """,
    """
    CREATE TABLE attachment (
        id INTEGER NOT NULL,
        customer_id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        size INTEGER NOT NULL,
        name_sealed SEALED,
        media_type_sealed SEALED,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        gen INTEGER NOT NULL,
        row_mac BLOB NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(customer_id) REFERENCES customer (id) ON DELETE CASCADE
    ) STRICT
    """,
    "CREATE INDEX ix_attachment_customer_id ON attachment (customer_id)",
    """
    CREATE TABLE contact_point (
        id INTEGER NOT NULL,
        customer_id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        service TEXT,
        is_primary INTEGER NOT NULL,
        confirmed_on TEXT,
        label_sealed SEALED,
        value_sealed SEALED,
        normal_sealed SEALED,
        parts_sealed SEALED,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        gen INTEGER NOT NULL,
        row_mac BLOB NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(customer_id) REFERENCES customer (id) ON DELETE CASCADE
    ) STRICT
    """,
    "CREATE INDEX ix_contact_point_customer_id ON contact_point (customer_id)",
    """
    CREATE TABLE customer_tag (
        id INTEGER NOT NULL,
        customer_id INTEGER NOT NULL,
        tag_id INTEGER NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        gen INTEGER NOT NULL,
        row_mac BLOB NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(customer_id) REFERENCES customer (id) ON DELETE CASCADE,
        FOREIGN KEY(tag_id) REFERENCES tag (id) ON DELETE CASCADE
    ) STRICT
    """,
    "CREATE INDEX ix_customer_tag_customer_id ON customer_tag (customer_id)",
    "CREATE INDEX ix_customer_tag_tag_id ON customer_tag (tag_id)",
    """
    CREATE TABLE draft (
        id INTEGER NOT NULL,
        place TEXT NOT NULL,
        customer_id INTEGER,
        body_sealed SEALED,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        gen INTEGER NOT NULL,
        row_mac BLOB NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(customer_id) REFERENCES customer (id) ON DELETE CASCADE
    ) STRICT
    """,
    "CREATE INDEX ix_draft_place_customer_id ON draft (place, customer_id)",
    """
    CREATE TABLE interaction (
        id INTEGER NOT NULL,
        customer_id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        at INTEGER NOT NULL,
        direction TEXT,
        minutes INTEGER,
        outcome TEXT,
        subject_sealed SEALED,
        text_sealed SEALED,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        gen INTEGER NOT NULL,
        row_mac BLOB NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(customer_id) REFERENCES customer (id) ON DELETE CASCADE
    ) STRICT
    """,
    "CREATE INDEX ix_interaction_at_kind ON interaction (at, kind)",
    "CREATE INDEX ix_interaction_customer_id_at_kind ON interaction (customer_id, at, kind)",
    """
    CREATE TABLE preference (
        id INTEGER NOT NULL,
        customer_id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        status TEXT,
        since TEXT,
        text_sealed SEALED,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        gen INTEGER NOT NULL,
        row_mac BLOB NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(customer_id) REFERENCES customer (id) ON DELETE CASCADE
    ) STRICT
    """,
    "CREATE INDEX ix_preference_customer_id ON preference (customer_id)",
    """
    CREATE TABLE purchase (
        id INTEGER NOT NULL,
        customer_id INTEGER NOT NULL,
        bought_on TEXT NOT NULL,
        month INTEGER NOT NULL,
        amount INTEGER NOT NULL,
        currency TEXT NOT NULL,
        product_sealed SEALED,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        gen INTEGER NOT NULL,
        row_mac BLOB NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(customer_id) REFERENCES customer (id) ON DELETE CASCADE
    ) STRICT
    """,
    "CREATE INDEX ix_purchase_currency_customer_id_amount ON purchase (currency, customer_id, amount)",
    "CREATE INDEX ix_purchase_currency_month_amount ON purchase (currency, month, amount)",
    "CREATE INDEX ix_purchase_customer_id_bought_on ON purchase (customer_id, bought_on)",
    """
    CREATE TABLE relation (
        id INTEGER NOT NULL,
        from_id INTEGER NOT NULL,
        to_id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        words_sealed SEALED,
        department_sealed SEALED,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        gen INTEGER NOT NULL,
        row_mac BLOB NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(from_id) REFERENCES customer (id) ON DELETE CASCADE,
        FOREIGN KEY(to_id) REFERENCES customer (id) ON DELETE CASCADE
    ) STRICT
    """,
    "CREATE INDEX ix_relation_from_id ON relation (from_id)",
    "CREATE INDEX ix_relation_to_id ON relation (to_id)",
    """
    CREATE TABLE attachment_chunk (
        id INTEGER NOT NULL,
        attachment_id INTEGER NOT NULL,
        position INTEGER NOT NULL,
        body BLOB NOT NULL CHECK (length(body) >= 16),
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        gen INTEGER NOT NULL,
        row_mac BLOB NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(attachment_id) REFERENCES attachment (id) ON DELETE CASCADE
    ) STRICT
    """,
    "CREATE INDEX ix_attachment_chunk_attachment_id_position ON attachment_chunk (attachment_id, position)",
    """
    CREATE TABLE follow_up (
        id INTEGER NOT NULL,
        customer_id INTEGER NOT NULL,
        interaction_id INTEGER,
        due_on TEXT NOT NULL,
        due_time TEXT,
        zone TEXT,
        done_at INTEGER,
        title_sealed SEALED,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        gen INTEGER NOT NULL,
        row_mac BLOB NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(customer_id) REFERENCES customer (id) ON DELETE CASCADE,
        FOREIGN KEY(interaction_id) REFERENCES interaction (id) ON DELETE SET NULL
    ) STRICT
    """,
    "CREATE INDEX ix_follow_up_customer_id_due_on ON follow_up (customer_id, due_on)",
    "CREATE INDEX ix_follow_up_done_at_due_on ON follow_up (done_at, due_on)",
    "CREATE INDEX ix_follow_up_interaction_id ON follow_up (interaction_id)",
)


# A sealed column refuses anything but a sealed value: 0x01, key id, nonce, 32 bytes at least, tag.
_SEALED = r"""\1 BLOB CHECK (\1 IS NULL OR (typeof(\1) = 'blob' AND length(\1) >= 65 AND substr(\1, 1, 1) = x'01'))"""


def migrate(execute: Callable[[str], object]) -> None:
    """Create everything in an empty file."""
    for statement in _STATEMENTS:
        execute(re.sub(r"(\w+) SEALED\b", _SEALED, statement))
