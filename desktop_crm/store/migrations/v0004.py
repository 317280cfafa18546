"""Schema version 4: terms of follow-ups, cadences, goals, rules, playbooks and coupons."""

from __future__ import annotations

import re
from collections.abc import Callable

_STATEMENTS = (
    """
    CREATE TABLE follow_up_terms (
        id INTEGER NOT NULL,
        follow_up_id INTEGER NOT NULL,
        deal_id INTEGER,
        priority INTEGER NOT NULL,
        repeat TEXT,
        promise INTEGER NOT NULL,
        outcome TEXT,
        channel TEXT,
        uid_sealed SEALED,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        gen INTEGER NOT NULL,
        row_mac BLOB NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(follow_up_id) REFERENCES follow_up (id) ON DELETE CASCADE,
        FOREIGN KEY(deal_id) REFERENCES deal (id) ON DELETE SET NULL
    ) STRICT
    """,
    "CREATE INDEX ix_follow_up_terms_deal_id ON follow_up_terms (deal_id)",
    "CREATE INDEX ix_follow_up_terms_follow_up_id ON follow_up_terms (follow_up_id)",
    """
    CREATE TABLE cadence (
        id INTEGER NOT NULL,
        customer_id INTEGER,
        view_id INTEGER,
        kind_or_stage TEXT,
        days INTEGER NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        gen INTEGER NOT NULL,
        row_mac BLOB NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(customer_id) REFERENCES customer (id) ON DELETE CASCADE,
        FOREIGN KEY(view_id) REFERENCES saved_view (id) ON DELETE CASCADE
    ) STRICT
    """,
    "CREATE INDEX ix_cadence_customer_id ON cadence (customer_id)",
    "CREATE INDEX ix_cadence_view_id ON cadence (view_id)",
    """
    CREATE TABLE contact_rule (
        id INTEGER NOT NULL,
        customer_id INTEGER NOT NULL,
        do_not_contact INTEGER NOT NULL,
        channel TEXT,
        most_a_week INTEGER,
        reason_sealed SEALED,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        gen INTEGER NOT NULL,
        row_mac BLOB NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(customer_id) REFERENCES customer (id) ON DELETE CASCADE
    ) STRICT
    """,
    "CREATE INDEX ix_contact_rule_customer_id ON contact_rule (customer_id)",
    """
    CREATE TABLE goal (
        id INTEGER NOT NULL,
        metric TEXT NOT NULL,
        period TEXT NOT NULL,
        start_on TEXT NOT NULL,
        target INTEGER NOT NULL,
        currency TEXT,
        name_sealed SEALED,
        note_sealed SEALED,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        gen INTEGER NOT NULL,
        row_mac BLOB NOT NULL,
        PRIMARY KEY (id)
    ) STRICT
    """,
    "CREATE INDEX ix_goal_period_start_on ON goal (period, start_on)",
    """
    CREATE TABLE rule (
        id INTEGER NOT NULL,
        position INTEGER NOT NULL,
        active_since INTEGER,
        name_sealed SEALED,
        body_sealed SEALED,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        gen INTEGER NOT NULL,
        row_mac BLOB NOT NULL,
        PRIMARY KEY (id)
    ) STRICT
    """,
    """
    CREATE TABLE rule_run (
        id INTEGER NOT NULL,
        rule_id INTEGER NOT NULL,
        customer_id INTEGER NOT NULL,
        record_id INTEGER NOT NULL,
        ran_at INTEGER NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        gen INTEGER NOT NULL,
        row_mac BLOB NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(rule_id) REFERENCES rule (id) ON DELETE CASCADE,
        FOREIGN KEY(customer_id) REFERENCES customer (id) ON DELETE CASCADE
    ) STRICT
    """,
    "CREATE INDEX ix_rule_run_customer_id ON rule_run (customer_id)",
    "CREATE INDEX ix_rule_run_record_id ON rule_run (record_id)",
    "CREATE INDEX ix_rule_run_rule_id_ran_at ON rule_run (rule_id, ran_at)",
    """
    CREATE TABLE playbook (
        id INTEGER NOT NULL,
        position INTEGER NOT NULL,
        name_sealed SEALED,
        body_sealed SEALED,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        gen INTEGER NOT NULL,
        row_mac BLOB NOT NULL,
        PRIMARY KEY (id)
    ) STRICT
    """,
    """
    CREATE TABLE planned_step (
        id INTEGER NOT NULL,
        follow_up_id INTEGER NOT NULL,
        playbook_id INTEGER,
        draft_sealed SEALED,
        message_sealed SEALED,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        gen INTEGER NOT NULL,
        row_mac BLOB NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(follow_up_id) REFERENCES follow_up (id) ON DELETE CASCADE,
        FOREIGN KEY(playbook_id) REFERENCES playbook (id) ON DELETE SET NULL
    ) STRICT
    """,
    "CREATE INDEX ix_planned_step_follow_up_id ON planned_step (follow_up_id)",
    "CREATE INDEX ix_planned_step_playbook_id ON planned_step (playbook_id)",
    """
    CREATE TABLE interaction_origin (
        id INTEGER NOT NULL,
        interaction_id INTEGER NOT NULL,
        seconds INTEGER,
        message_sealed SEALED,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        gen INTEGER NOT NULL,
        row_mac BLOB NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(interaction_id) REFERENCES interaction (id) ON DELETE CASCADE
    ) STRICT
    """,
    "CREATE INDEX ix_interaction_origin_interaction_id ON interaction_origin (interaction_id)",
    """
    CREATE TABLE pinned_interaction (
        id INTEGER NOT NULL,
        customer_id INTEGER NOT NULL,
        interaction_id INTEGER NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        gen INTEGER NOT NULL,
        row_mac BLOB NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(customer_id) REFERENCES customer (id) ON DELETE CASCADE,
        FOREIGN KEY(interaction_id) REFERENCES interaction (id) ON DELETE CASCADE
    ) STRICT
    """,
    "CREATE INDEX ix_pinned_interaction_customer_id ON pinned_interaction (customer_id)",
    "CREATE INDEX ix_pinned_interaction_interaction_id ON pinned_interaction (interaction_id)",
    """
    CREATE TABLE coupon (
        id INTEGER NOT NULL,
        customer_id INTEGER,
        amount INTEGER,
        currency TEXT,
        valid_until TEXT,
        issued_on TEXT,
        code_sealed SEALED,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        gen INTEGER NOT NULL,
        row_mac BLOB NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(customer_id) REFERENCES customer (id) ON DELETE SET NULL
    ) STRICT
    """,
    "CREATE INDEX ix_coupon_customer_id ON coupon (customer_id)",
    "CREATE INDEX ix_coupon_issued_on_valid_until ON coupon (issued_on, valid_until)",
    """
    CREATE TABLE need_end (
        id INTEGER NOT NULL,
        preference_id INTEGER NOT NULL,
        deal_id INTEGER,
        ended_on TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        gen INTEGER NOT NULL,
        row_mac BLOB NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(preference_id) REFERENCES preference (id) ON DELETE CASCADE,
        FOREIGN KEY(deal_id) REFERENCES deal (id) ON DELETE SET NULL
    ) STRICT
    """,
    "CREATE INDEX ix_need_end_deal_id ON need_end (deal_id)",
    "CREATE INDEX ix_need_end_preference_id ON need_end (preference_id)",
    # Whoever looks for people not heard of for long reads no row for it.
    "DROP INDEX ix_interaction_at_kind",
    "CREATE INDEX ix_interaction_at_kind_direction_outcome ON interaction (at, kind, direction, outcome)",
    "DROP INDEX ix_customer_deleted_at_archived_at_stage_source",
    "CREATE INDEX ix_customer_deleted_at_archived_at_stage_source_kind_last_contact_at_created_at_confirmed_on"
    " ON customer (deleted_at, archived_at, stage, source, kind, last_contact_at, created_at, confirmed_on)",
)

_SEALED = r"""\1 BLOB CHECK (\1 IS NULL OR (typeof(\1) = 'blob' AND length(\1) >= 65 AND substr(\1, 1, 1) = x'01'))"""


def migrate(execute: Callable[[str], object]) -> None:
    """Add the tables, and let indexes of customers and contacts hold more; no row that stands there is touched."""
    for statement in _STATEMENTS:
        execute(re.sub(r"(\w+) SEALED\b", _SEALED, statement))
