-- The first form of a workbook: version 1.0.
-- Frozen: never edit this file. A change of form is a new step with a new number.

CREATE TABLE answer (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    rev INTEGER NOT NULL,
    origin TEXT NOT NULL,
    deleted_at TEXT,
    question_id TEXT NOT NULL,
    question_text TEXT NOT NULL,
    language TEXT NOT NULL,
    day TEXT NOT NULL,
    body TEXT DEFAULT '' NOT NULL,
    UNIQUE (uuid)
) STRICT;

CREATE TABLE asked_of_me (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    rev INTEGER NOT NULL,
    origin TEXT NOT NULL,
    deleted_at TEXT,
    day TEXT NOT NULL,
    in_their_words TEXT DEFAULT '' NOT NULL,
    my_answer TEXT DEFAULT '' NOT NULL,
    what_i_did TEXT DEFAULT '' NOT NULL,
    done_on TEXT,
    UNIQUE (uuid)
) STRICT;

CREATE TABLE boundary (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    rev INTEGER NOT NULL,
    origin TEXT NOT NULL,
    deleted_at TEXT,
    body TEXT DEFAULT '' NOT NULL,
    whose TEXT NOT NULL,
    is_ok TEXT DEFAULT '' NOT NULL,
    is_not_ok TEXT DEFAULT '' NOT NULL,
    why TEXT DEFAULT '' NOT NULL,
    if_crossed TEXT DEFAULT '' NOT NULL,
    in_their_words TEXT DEFAULT '' NOT NULL,
    status TEXT NOT NULL,
    told_on TEXT,
    agreed_on TEXT,
    look_again_on TEXT,
    position INTEGER DEFAULT 0 NOT NULL,
    UNIQUE (uuid)
) STRICT;

CREATE TABLE check_in (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    rev INTEGER NOT NULL,
    origin TEXT NOT NULL,
    deleted_at TEXT,
    day TEXT NOT NULL,
    variant TEXT NOT NULL,
    not_done_well TEXT DEFAULT '' NOT NULL,
    they_said TEXT DEFAULT '' NOT NULL,
    feeling TEXT DEFAULT '' NOT NULL,
    feeling_note TEXT DEFAULT '' NOT NULL,
    UNIQUE (uuid)
) STRICT;

CREATE TABLE contact_status (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    rev INTEGER NOT NULL,
    origin TEXT NOT NULL,
    deleted_at TEXT,
    status TEXT NOT NULL,
    answer TEXT DEFAULT '' NOT NULL,
    is_not_sure INTEGER DEFAULT 0 NOT NULL,
    said_on TEXT,
    until_on TEXT,
    in_their_words TEXT DEFAULT '' NOT NULL,
    what_changed TEXT DEFAULT '' NOT NULL,
    recorded_at TEXT NOT NULL,
    effective_at TEXT NOT NULL,
    UNIQUE (uuid)
) STRICT;

CREATE TABLE disclosure (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    rev INTEGER NOT NULL,
    origin TEXT NOT NULL,
    deleted_at TEXT,
    kind TEXT NOT NULL,
    body TEXT DEFAULT '' NOT NULL,
    told_on TEXT,
    UNIQUE (uuid)
) STRICT;

CREATE TABLE good_time (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    rev INTEGER NOT NULL,
    origin TEXT NOT NULL,
    deleted_at TEXT,
    day TEXT,
    kind TEXT DEFAULT 'memory' NOT NULL,
    body TEXT DEFAULT '' NOT NULL,
    they_want_it TEXT DEFAULT '' NOT NULL,
    UNIQUE (uuid)
) STRICT;

CREATE TABLE growth_area (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    rev INTEGER NOT NULL,
    origin TEXT NOT NULL,
    deleted_at TEXT,
    area TEXT DEFAULT '' NOT NULL,
    practice TEXT DEFAULT '' NOT NULL,
    help_sought TEXT DEFAULT '' NOT NULL,
    what_shows_it TEXT DEFAULT '' NOT NULL,
    if_then TEXT DEFAULT '' NOT NULL,
    for_me TEXT DEFAULT '' NOT NULL,
    taught_me TEXT DEFAULT '' NOT NULL,
    ended_on TEXT,
    position INTEGER DEFAULT 0 NOT NULL,
    UNIQUE (uuid)
) STRICT;

CREATE TABLE hand_over (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    rev INTEGER NOT NULL,
    origin TEXT NOT NULL,
    deleted_at TEXT,
    from_kind TEXT NOT NULL,
    from_uuid TEXT NOT NULL,
    to_kind TEXT NOT NULL,
    to_uuid TEXT NOT NULL,
    body TEXT DEFAULT '' NOT NULL,
    UNIQUE (uuid)
) STRICT;

CREATE TABLE help_entry (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    rev INTEGER NOT NULL,
    origin TEXT NOT NULL,
    deleted_at TEXT,
    heading TEXT,
    name TEXT DEFAULT '' NOT NULL,
    for_whom TEXT DEFAULT '' NOT NULL,
    how TEXT DEFAULT '' NOT NULL,
    note TEXT DEFAULT '' NOT NULL,
    checked_on TEXT,
    position INTEGER DEFAULT 0 NOT NULL,
    UNIQUE (uuid)
) STRICT;

CREATE TABLE journal_entry (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    rev INTEGER NOT NULL,
    origin TEXT NOT NULL,
    deleted_at TEXT,
    day TEXT NOT NULL,
    title TEXT DEFAULT '' NOT NULL,
    body TEXT DEFAULT '' NOT NULL,
    UNIQUE (uuid)
) STRICT;

CREATE TABLE keepsake (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    rev INTEGER NOT NULL,
    origin TEXT NOT NULL,
    deleted_at TEXT,
    day TEXT NOT NULL,
    kind TEXT NOT NULL,
    body TEXT DEFAULT '' NOT NULL,
    UNIQUE (uuid)
) STRICT;

CREATE TABLE letter (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    rev INTEGER NOT NULL,
    origin TEXT NOT NULL,
    deleted_at TEXT,
    title TEXT DEFAULT '' NOT NULL,
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    mode TEXT NOT NULL,
    position INTEGER DEFAULT 0 NOT NULL,
    salutation TEXT DEFAULT '' NOT NULL,
    dated_on TEXT,
    date_text TEXT DEFAULT '' NOT NULL,
    signature TEXT DEFAULT '' NOT NULL,
    page_text TEXT DEFAULT '' NOT NULL,
    look TEXT DEFAULT '' NOT NULL,
    for_myself INTEGER DEFAULT 0 NOT NULL,
    rest_until TEXT,
    from_letter_id INTEGER,
    UNIQUE (uuid),
    FOREIGN KEY(from_letter_id) REFERENCES letter (id)
) STRICT;

CREATE TABLE openness_agreement (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    rev INTEGER NOT NULL,
    origin TEXT NOT NULL,
    deleted_at TEXT,
    body TEXT DEFAULT '' NOT NULL,
    reason TEXT DEFAULT '' NOT NULL,
    agreed_with TEXT DEFAULT '' NOT NULL,
    others_privacy TEXT DEFAULT '' NOT NULL,
    start_on TEXT NOT NULL,
    look_again_on TEXT NOT NULL,
    end_on TEXT NOT NULL,
    no_longer_needed_when TEXT DEFAULT '' NOT NULL,
    agreed_on TEXT,
    stopped_on TEXT,
    stopped_by TEXT,
    UNIQUE (uuid)
) STRICT;

CREATE TABLE own_question (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    rev INTEGER NOT NULL,
    origin TEXT NOT NULL,
    deleted_at TEXT,
    set_id TEXT,
    body TEXT DEFAULT '' NOT NULL,
    why TEXT DEFAULT '' NOT NULL,
    position INTEGER DEFAULT 0 NOT NULL,
    UNIQUE (uuid)
) STRICT;

CREATE TABLE own_value (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    rev INTEGER NOT NULL,
    origin TEXT NOT NULL,
    deleted_at TEXT,
    day TEXT NOT NULL,
    value TEXT DEFAULT '' NOT NULL,
    body TEXT DEFAULT '' NOT NULL,
    UNIQUE (uuid)
) STRICT;

CREATE TABLE preference (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    rev INTEGER NOT NULL,
    origin TEXT NOT NULL,
    deleted_at TEXT,
    "key" TEXT NOT NULL,
    value TEXT DEFAULT '' NOT NULL,
    UNIQUE (uuid)
) STRICT;

CREATE TABLE question_mark (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    rev INTEGER NOT NULL,
    origin TEXT NOT NULL,
    deleted_at TEXT,
    question_id TEXT NOT NULL,
    day TEXT NOT NULL,
    mark TEXT NOT NULL,
    UNIQUE (uuid)
) STRICT;

CREATE TABLE removed (
    uuid TEXT NOT NULL,
    kind TEXT NOT NULL,
    removed_at TEXT NOT NULL,
    PRIMARY KEY (uuid)
) STRICT;

CREATE TABLE safety_answer (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    rev INTEGER NOT NULL,
    origin TEXT NOT NULL,
    deleted_at TEXT,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    UNIQUE (uuid)
) STRICT;

CREATE TABLE space_plan (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    rev INTEGER NOT NULL,
    origin TEXT NOT NULL,
    deleted_at TEXT,
    asked_on TEXT NOT NULL,
    until_on TEXT,
    in_their_words TEXT DEFAULT '' NOT NULL,
    chosen_by TEXT DEFAULT 'them' NOT NULL,
    what_counts TEXT DEFAULT '' NOT NULL,
    emergencies TEXT DEFAULT '' NOT NULL,
    what_i_do TEXT DEFAULT '' NOT NULL,
    what_i_do_not TEXT DEFAULT '' NOT NULL,
    ended_on TEXT,
    UNIQUE (uuid)
) STRICT;

CREATE TABLE spelling_word (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    rev INTEGER NOT NULL,
    origin TEXT NOT NULL,
    deleted_at TEXT,
    word TEXT NOT NULL,
    language TEXT NOT NULL,
    UNIQUE (uuid)
) STRICT;

CREATE TABLE steady_check (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    rev INTEGER NOT NULL,
    origin TEXT NOT NULL,
    deleted_at TEXT,
    day TEXT NOT NULL,
    answers TEXT DEFAULT '' NOT NULL,
    UNIQUE (uuid)
) STRICT;

CREATE TABLE talk (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    rev INTEGER NOT NULL,
    origin TEXT NOT NULL,
    deleted_at TEXT,
    day TEXT NOT NULL,
    they_said TEXT DEFAULT '' NOT NULL,
    i_said_back TEXT DEFAULT '' NOT NULL,
    i_got_wrong TEXT DEFAULT '' NOT NULL,
    i_owe_an_answer_to TEXT DEFAULT '' NOT NULL,
    answered_on TEXT,
    UNIQUE (uuid)
) STRICT;

CREATE TABLE workbook (
    id INTEGER NOT NULL CHECK (id = 1),
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (id)
) STRICT;

CREATE TABLE boundary_log (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    rev INTEGER NOT NULL,
    origin TEXT NOT NULL,
    deleted_at TEXT,
    boundary_id INTEGER NOT NULL,
    day TEXT NOT NULL,
    kind TEXT NOT NULL,
    note TEXT DEFAULT '' NOT NULL,
    what_i_did TEXT DEFAULT '' NOT NULL,
    UNIQUE (uuid),
    FOREIGN KEY(boundary_id) REFERENCES boundary (id)
) STRICT;

CREATE TABLE check_in_answer (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    rev INTEGER NOT NULL,
    origin TEXT NOT NULL,
    deleted_at TEXT,
    check_in_id INTEGER NOT NULL,
    statement TEXT NOT NULL,
    answer TEXT NOT NULL,
    UNIQUE (uuid),
    FOREIGN KEY(check_in_id) REFERENCES check_in (id)
) STRICT;

CREATE TABLE event (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    rev INTEGER NOT NULL,
    origin TEXT NOT NULL,
    deleted_at TEXT,
    day TEXT NOT NULL,
    at_time TEXT,
    kind TEXT NOT NULL,
    body TEXT DEFAULT '' NOT NULL,
    weight TEXT NOT NULL,
    what_i_did_next TEXT DEFAULT '' NOT NULL,
    letter_id INTEGER,
    UNIQUE (uuid),
    FOREIGN KEY(letter_id) REFERENCES letter (id)
) STRICT;

CREATE TABLE growth_note (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    rev INTEGER NOT NULL,
    origin TEXT NOT NULL,
    deleted_at TEXT,
    growth_area_id INTEGER NOT NULL,
    day TEXT NOT NULL,
    body TEXT DEFAULT '' NOT NULL,
    UNIQUE (uuid),
    FOREIGN KEY(growth_area_id) REFERENCES growth_area (id)
) STRICT;

CREATE TABLE i_statement (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    rev INTEGER NOT NULL,
    origin TEXT NOT NULL,
    deleted_at TEXT,
    letter_id INTEGER,
    boundary_id INTEGER,
    understood TEXT DEFAULT '' NOT NULL,
    feeling TEXT DEFAULT '' NOT NULL,
    when_text TEXT DEFAULT '' NOT NULL,
    because TEXT DEFAULT '' NOT NULL,
    request TEXT DEFAULT '' NOT NULL,
    used_on TEXT,
    UNIQUE (uuid),
    FOREIGN KEY(letter_id) REFERENCES letter (id),
    FOREIGN KEY(boundary_id) REFERENCES boundary (id)
) STRICT;

CREATE TABLE letter_part (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    rev INTEGER NOT NULL,
    origin TEXT NOT NULL,
    deleted_at TEXT,
    letter_id INTEGER NOT NULL,
    part TEXT NOT NULL,
    position INTEGER DEFAULT 0 NOT NULL,
    merged_into TEXT,
    body TEXT DEFAULT '' NOT NULL,
    UNIQUE (uuid),
    FOREIGN KEY(letter_id) REFERENCES letter (id)
) STRICT;

CREATE TABLE letter_version (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    rev INTEGER NOT NULL,
    origin TEXT NOT NULL,
    deleted_at TEXT,
    letter_id INTEGER NOT NULL,
    reason TEXT NOT NULL,
    name TEXT DEFAULT '' NOT NULL,
    taken_at TEXT NOT NULL,
    content TEXT NOT NULL,
    UNIQUE (uuid),
    FOREIGN KEY(letter_id) REFERENCES letter (id)
) STRICT;

CREATE TABLE promise (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    rev INTEGER NOT NULL,
    origin TEXT NOT NULL,
    deleted_at TEXT,
    body TEXT DEFAULT '' NOT NULL,
    to_whom TEXT NOT NULL,
    to_name TEXT DEFAULT '' NOT NULL,
    size TEXT NOT NULL,
    made_on TEXT NOT NULL,
    note TEXT DEFAULT '' NOT NULL,
    letter_id INTEGER,
    ended_on TEXT,
    UNIQUE (uuid),
    FOREIGN KEY(letter_id) REFERENCES letter (id)
) STRICT;

CREATE TABLE readiness_check (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    rev INTEGER NOT NULL,
    origin TEXT NOT NULL,
    deleted_at TEXT,
    letter_id INTEGER NOT NULL,
    day TEXT NOT NULL,
    answers TEXT DEFAULT '' NOT NULL,
    UNIQUE (uuid),
    FOREIGN KEY(letter_id) REFERENCES letter (id)
) STRICT;

CREATE TABLE sentence_part (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    rev INTEGER NOT NULL,
    origin TEXT NOT NULL,
    deleted_at TEXT,
    letter_id INTEGER NOT NULL,
    sentence TEXT NOT NULL,
    occurrence INTEGER DEFAULT 0 NOT NULL,
    part TEXT,
    UNIQUE (uuid),
    FOREIGN KEY(letter_id) REFERENCES letter (id)
) STRICT;

CREATE TABLE sheet (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    rev INTEGER NOT NULL,
    origin TEXT NOT NULL,
    deleted_at TEXT,
    kind TEXT NOT NULL,
    day TEXT NOT NULL,
    question_id TEXT DEFAULT '' NOT NULL,
    letter_id INTEGER,
    position INTEGER DEFAULT 0 NOT NULL,
    UNIQUE (uuid),
    FOREIGN KEY(letter_id) REFERENCES letter (id)
) STRICT;

CREATE TABLE silenced_note (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    rev INTEGER NOT NULL,
    origin TEXT NOT NULL,
    deleted_at TEXT,
    rule_id TEXT NOT NULL,
    reach TEXT NOT NULL,
    letter_id INTEGER,
    sentence TEXT DEFAULT '' NOT NULL,
    UNIQUE (uuid),
    FOREIGN KEY(letter_id) REFERENCES letter (id)
) STRICT;

CREATE TABLE letter_given (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    rev INTEGER NOT NULL,
    origin TEXT NOT NULL,
    deleted_at TEXT,
    letter_id INTEGER NOT NULL,
    letter_version_id INTEGER,
    day TEXT NOT NULL,
    how TEXT DEFAULT '' NOT NULL,
    UNIQUE (uuid),
    FOREIGN KEY(letter_id) REFERENCES letter (id),
    FOREIGN KEY(letter_version_id) REFERENCES letter_version (id)
) STRICT;

CREATE TABLE occurrence (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    rev INTEGER NOT NULL,
    origin TEXT NOT NULL,
    deleted_at TEXT,
    promise_id INTEGER NOT NULL,
    due_on TEXT,
    status TEXT NOT NULL,
    done_on TEXT,
    recorded_at TEXT,
    note TEXT DEFAULT '' NOT NULL,
    partner_knows TEXT,
    replaced_by_id INTEGER,
    UNIQUE (uuid),
    FOREIGN KEY(promise_id) REFERENCES promise (id),
    FOREIGN KEY(replaced_by_id) REFERENCES occurrence (id)
) STRICT;

CREATE TABLE repeat_rule (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    rev INTEGER NOT NULL,
    origin TEXT NOT NULL,
    deleted_at TEXT,
    promise_id INTEGER NOT NULL,
    from_on TEXT NOT NULL,
    rule TEXT NOT NULL,
    until_on TEXT,
    times INTEGER,
    UNIQUE (uuid),
    FOREIGN KEY(promise_id) REFERENCES promise (id)
) STRICT;

CREATE TABLE sheet_field (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    rev INTEGER NOT NULL,
    origin TEXT NOT NULL,
    deleted_at TEXT,
    sheet_id INTEGER NOT NULL,
    field TEXT NOT NULL,
    body TEXT DEFAULT '' NOT NULL,
    UNIQUE (uuid),
    FOREIGN KEY(sheet_id) REFERENCES sheet (id)
) STRICT;

CREATE TABLE outcome_history (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    rev INTEGER NOT NULL,
    origin TEXT NOT NULL,
    deleted_at TEXT,
    occurrence_id INTEGER NOT NULL,
    from_status TEXT NOT NULL,
    to_status TEXT NOT NULL,
    from_done_on TEXT,
    to_done_on TEXT,
    recorded_at TEXT NOT NULL,
    UNIQUE (uuid),
    FOREIGN KEY(occurrence_id) REFERENCES occurrence (id)
) STRICT;

CREATE INDEX answer_by_question ON answer (question_id, day);

CREATE INDEX check_in_by_day ON check_in (day);

CREATE INDEX hand_over_by_target ON hand_over (to_uuid);

CREATE INDEX journal_entry_by_day ON journal_entry (day);

CREATE UNIQUE INDEX one_preference ON preference ("key") WHERE deleted_at IS NULL;

CREATE UNIQUE INDEX one_safety_answer ON safety_answer (question) WHERE deleted_at IS NULL;

CREATE UNIQUE INDEX one_spelling_word ON spelling_word (word, language) WHERE deleted_at IS NULL;

CREATE INDEX ix_boundary_log_boundary_id ON boundary_log (boundary_id);

CREATE INDEX ix_check_in_answer_check_in_id ON check_in_answer (check_in_id);

CREATE UNIQUE INDEX one_check_in_answer ON check_in_answer (check_in_id, statement) WHERE deleted_at IS NULL;

CREATE INDEX event_by_day ON event (day);

CREATE INDEX ix_growth_note_growth_area_id ON growth_note (growth_area_id);

CREATE INDEX ix_letter_part_letter_id ON letter_part (letter_id);

CREATE UNIQUE INDEX one_letter_part ON letter_part (letter_id, part) WHERE deleted_at IS NULL;

CREATE INDEX ix_letter_version_letter_id ON letter_version (letter_id);

CREATE INDEX ix_readiness_check_letter_id ON readiness_check (letter_id);

CREATE INDEX ix_sentence_part_letter_id ON sentence_part (letter_id);

CREATE INDEX ix_letter_given_letter_id ON letter_given (letter_id);

CREATE INDEX ix_occurrence_promise_id ON occurrence (promise_id);

CREATE INDEX occurrence_by_due ON occurrence (due_on);

CREATE INDEX ix_repeat_rule_promise_id ON repeat_rule (promise_id);

CREATE INDEX ix_sheet_field_sheet_id ON sheet_field (sheet_id);

CREATE UNIQUE INDEX one_sheet_field ON sheet_field (sheet_id, field) WHERE deleted_at IS NULL;

CREATE INDEX ix_outcome_history_occurrence_id ON outcome_history (occurrence_id);

CREATE VIRTUAL TABLE search USING fts5(
    kind UNINDEXED, title, body, tokenize = "unicode61 remove_diacritics 2", prefix = "1 2"
);

INSERT INTO search (search, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER journal_entry_found AFTER INSERT ON journal_entry BEGIN
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 1, 'journal_entry', new.title, new.body
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER journal_entry_refound AFTER UPDATE OF deleted_at, title, body ON journal_entry BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 1;
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 1, 'journal_entry', new.title, new.body
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER journal_entry_unfound AFTER DELETE ON journal_entry BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 1;
END;

CREATE TRIGGER answer_found AFTER INSERT ON answer BEGIN
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 2, 'answer', new.question_text, new.body
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER answer_refound AFTER UPDATE OF deleted_at, question_text, body ON answer BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 2;
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 2, 'answer', new.question_text, new.body
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER answer_unfound AFTER DELETE ON answer BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 2;
END;

CREATE TRIGGER own_question_found AFTER INSERT ON own_question BEGIN
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 3, 'own_question', '', new.body || char(10)
        || new.why
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER own_question_refound AFTER UPDATE OF deleted_at, body, why ON own_question BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 3;
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 3, 'own_question', '', new.body || char(10)
        || new.why
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER own_question_unfound AFTER DELETE ON own_question BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 3;
END;

CREATE TRIGGER letter_found AFTER INSERT ON letter BEGIN
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 4, 'letter', new.title, new.salutation || char(10)
        || new.page_text || char(10)
        || new.signature
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER letter_refound AFTER UPDATE OF deleted_at, title, salutation, page_text, signature ON letter BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 4;
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 4, 'letter', new.title, new.salutation || char(10)
        || new.page_text || char(10)
        || new.signature
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER letter_unfound AFTER DELETE ON letter BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 4;
END;

CREATE TRIGGER letter_part_found AFTER INSERT ON letter_part BEGIN
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 5, 'letter_part', '', new.body
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER letter_part_refound AFTER UPDATE OF deleted_at, body ON letter_part BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 5;
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 5, 'letter_part', '', new.body
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER letter_part_unfound AFTER DELETE ON letter_part BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 5;
END;

CREATE TRIGGER boundary_found AFTER INSERT ON boundary BEGIN
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 6, 'boundary', new.body, new.is_ok || char(10)
        || new.is_not_ok || char(10)
        || new.why || char(10)
        || new.if_crossed || char(10)
        || new.in_their_words
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER boundary_refound AFTER UPDATE OF deleted_at, body, is_ok, is_not_ok, why, if_crossed, in_their_words ON boundary BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 6;
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 6, 'boundary', new.body, new.is_ok || char(10)
        || new.is_not_ok || char(10)
        || new.why || char(10)
        || new.if_crossed || char(10)
        || new.in_their_words
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER boundary_unfound AFTER DELETE ON boundary BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 6;
END;

CREATE TRIGGER boundary_log_found AFTER INSERT ON boundary_log BEGIN
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 7, 'boundary_log', '', new.note || char(10)
        || new.what_i_did
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER boundary_log_refound AFTER UPDATE OF deleted_at, note, what_i_did ON boundary_log BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 7;
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 7, 'boundary_log', '', new.note || char(10)
        || new.what_i_did
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER boundary_log_unfound AFTER DELETE ON boundary_log BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 7;
END;

CREATE TRIGGER promise_found AFTER INSERT ON promise BEGIN
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 8, 'promise', new.body, new.note || char(10)
        || new.to_name
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER promise_refound AFTER UPDATE OF deleted_at, body, note, to_name ON promise BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 8;
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 8, 'promise', new.body, new.note || char(10)
        || new.to_name
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER promise_unfound AFTER DELETE ON promise BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 8;
END;

CREATE TRIGGER occurrence_found AFTER INSERT ON occurrence BEGIN
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 9, 'occurrence', '', new.note
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER occurrence_refound AFTER UPDATE OF deleted_at, note ON occurrence BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 9;
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 9, 'occurrence', '', new.note
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER occurrence_unfound AFTER DELETE ON occurrence BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 9;
END;

CREATE TRIGGER event_found AFTER INSERT ON event BEGIN
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 10, 'event', '', new.body || char(10)
        || new.what_i_did_next
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER event_refound AFTER UPDATE OF deleted_at, body, what_i_did_next ON event BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 10;
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 10, 'event', '', new.body || char(10)
        || new.what_i_did_next
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER event_unfound AFTER DELETE ON event BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 10;
END;

CREATE TRIGGER check_in_found AFTER INSERT ON check_in BEGIN
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 11, 'check_in', '', new.not_done_well || char(10)
        || new.they_said || char(10)
        || new.feeling_note
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER check_in_refound AFTER UPDATE OF deleted_at, not_done_well, they_said, feeling_note ON check_in BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 11;
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 11, 'check_in', '', new.not_done_well || char(10)
        || new.they_said || char(10)
        || new.feeling_note
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER check_in_unfound AFTER DELETE ON check_in BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 11;
END;

CREATE TRIGGER talk_found AFTER INSERT ON talk BEGIN
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 12, 'talk', '', new.they_said || char(10)
        || new.i_said_back || char(10)
        || new.i_got_wrong || char(10)
        || new.i_owe_an_answer_to
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER talk_refound AFTER UPDATE OF deleted_at, they_said, i_said_back, i_got_wrong, i_owe_an_answer_to ON talk BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 12;
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 12, 'talk', '', new.they_said || char(10)
        || new.i_said_back || char(10)
        || new.i_got_wrong || char(10)
        || new.i_owe_an_answer_to
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER talk_unfound AFTER DELETE ON talk BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 12;
END;

CREATE TRIGGER growth_area_found AFTER INSERT ON growth_area BEGIN
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 13, 'growth_area', new.area, new.practice || char(10)
        || new.help_sought || char(10)
        || new.what_shows_it || char(10)
        || new.if_then || char(10)
        || new.for_me || char(10)
        || new.taught_me
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER growth_area_refound AFTER UPDATE OF deleted_at, area, practice, help_sought, what_shows_it, if_then, for_me, taught_me ON growth_area BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 13;
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 13, 'growth_area', new.area, new.practice || char(10)
        || new.help_sought || char(10)
        || new.what_shows_it || char(10)
        || new.if_then || char(10)
        || new.for_me || char(10)
        || new.taught_me
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER growth_area_unfound AFTER DELETE ON growth_area BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 13;
END;

CREATE TRIGGER growth_note_found AFTER INSERT ON growth_note BEGIN
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 14, 'growth_note', '', new.body
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER growth_note_refound AFTER UPDATE OF deleted_at, body ON growth_note BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 14;
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 14, 'growth_note', '', new.body
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER growth_note_unfound AFTER DELETE ON growth_note BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 14;
END;

CREATE TRIGGER good_time_found AFTER INSERT ON good_time BEGIN
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 15, 'good_time', '', new.body || char(10)
        || new.they_want_it
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER good_time_refound AFTER UPDATE OF deleted_at, body, they_want_it ON good_time BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 15;
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 15, 'good_time', '', new.body || char(10)
        || new.they_want_it
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER good_time_unfound AFTER DELETE ON good_time BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 15;
END;

CREATE TRIGGER asked_of_me_found AFTER INSERT ON asked_of_me BEGIN
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 16, 'asked_of_me', '', new.in_their_words || char(10)
        || new.what_i_did
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER asked_of_me_refound AFTER UPDATE OF deleted_at, in_their_words, what_i_did ON asked_of_me BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 16;
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 16, 'asked_of_me', '', new.in_their_words || char(10)
        || new.what_i_did
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER asked_of_me_unfound AFTER DELETE ON asked_of_me BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 16;
END;

CREATE TRIGGER disclosure_found AFTER INSERT ON disclosure BEGIN
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 17, 'disclosure', '', new.body
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER disclosure_refound AFTER UPDATE OF deleted_at, body ON disclosure BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 17;
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 17, 'disclosure', '', new.body
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER disclosure_unfound AFTER DELETE ON disclosure BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 17;
END;

CREATE TRIGGER own_value_found AFTER INSERT ON own_value BEGIN
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 18, 'own_value', new.value, new.body
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER own_value_refound AFTER UPDATE OF deleted_at, value, body ON own_value BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 18;
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 18, 'own_value', new.value, new.body
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER own_value_unfound AFTER DELETE ON own_value BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 18;
END;

CREATE TRIGGER keepsake_found AFTER INSERT ON keepsake BEGIN
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 19, 'keepsake', '', new.body
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER keepsake_refound AFTER UPDATE OF deleted_at, body ON keepsake BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 19;
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 19, 'keepsake', '', new.body
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER keepsake_unfound AFTER DELETE ON keepsake BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 19;
END;

CREATE TRIGGER space_plan_found AFTER INSERT ON space_plan BEGIN
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 20, 'space_plan', '', new.in_their_words || char(10)
        || new.what_counts || char(10)
        || new.emergencies || char(10)
        || new.what_i_do || char(10)
        || new.what_i_do_not
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER space_plan_refound AFTER UPDATE OF deleted_at, in_their_words, what_counts, emergencies, what_i_do, what_i_do_not ON space_plan BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 20;
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 20, 'space_plan', '', new.in_their_words || char(10)
        || new.what_counts || char(10)
        || new.emergencies || char(10)
        || new.what_i_do || char(10)
        || new.what_i_do_not
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER space_plan_unfound AFTER DELETE ON space_plan BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 20;
END;

CREATE TRIGGER openness_agreement_found AFTER INSERT ON openness_agreement BEGIN
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 21, 'openness_agreement', new.body, new.reason || char(10)
        || new.no_longer_needed_when || char(10)
        || new.agreed_with || char(10)
        || new.others_privacy
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER openness_agreement_refound AFTER UPDATE OF deleted_at, body, reason, no_longer_needed_when, agreed_with, others_privacy ON openness_agreement BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 21;
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 21, 'openness_agreement', new.body, new.reason || char(10)
        || new.no_longer_needed_when || char(10)
        || new.agreed_with || char(10)
        || new.others_privacy
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER openness_agreement_unfound AFTER DELETE ON openness_agreement BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 21;
END;

CREATE TRIGGER contact_status_found AFTER INSERT ON contact_status BEGIN
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 22, 'contact_status', '', new.in_their_words || char(10)
        || new.what_changed
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER contact_status_refound AFTER UPDATE OF deleted_at, in_their_words, what_changed ON contact_status BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 22;
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 22, 'contact_status', '', new.in_their_words || char(10)
        || new.what_changed
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER contact_status_unfound AFTER DELETE ON contact_status BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 22;
END;

CREATE TRIGGER sheet_field_found AFTER INSERT ON sheet_field BEGIN
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 23, 'sheet_field', '', new.body
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER sheet_field_refound AFTER UPDATE OF deleted_at, body ON sheet_field BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 23;
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 23, 'sheet_field', '', new.body
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER sheet_field_unfound AFTER DELETE ON sheet_field BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 23;
END;

CREATE TRIGGER i_statement_found AFTER INSERT ON i_statement BEGIN
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 24, 'i_statement', '', new.understood || char(10)
        || new.feeling || char(10)
        || new.when_text || char(10)
        || new.because || char(10)
        || new.request
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER i_statement_refound AFTER UPDATE OF deleted_at, understood, feeling, when_text, because, request ON i_statement BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 24;
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 24, 'i_statement', '', new.understood || char(10)
        || new.feeling || char(10)
        || new.when_text || char(10)
        || new.because || char(10)
        || new.request
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER i_statement_unfound AFTER DELETE ON i_statement BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 24;
END;

CREATE TRIGGER help_entry_found AFTER INSERT ON help_entry BEGIN
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 25, 'help_entry', new.name, new.for_whom || char(10)
        || new.how || char(10)
        || new.note
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER help_entry_refound AFTER UPDATE OF deleted_at, name, for_whom, how, note ON help_entry BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 25;
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 25, 'help_entry', new.name, new.for_whom || char(10)
        || new.how || char(10)
        || new.note
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER help_entry_unfound AFTER DELETE ON help_entry BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 25;
END;

CREATE TRIGGER letter_given_found AFTER INSERT ON letter_given BEGIN
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 26, 'letter_given', '', new.how
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER letter_given_refound AFTER UPDATE OF deleted_at, how ON letter_given BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 26;
    INSERT INTO search (rowid, kind, title, body)
    SELECT new.id * 64 + 26, 'letter_given', '', new.how
    WHERE new.deleted_at IS NULL;
END;

CREATE TRIGGER letter_given_unfound AFTER DELETE ON letter_given BEGIN
    DELETE FROM search WHERE rowid = old.id * 64 + 26;
END;
