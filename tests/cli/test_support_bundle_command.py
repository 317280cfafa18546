"""`doctor --bundle` writes what a bug report needs, and lists it."""

import zipfile


def test_doctor_writes_a_bundle_without_the_place_of_the_store(crm, sample, tmp_path):
    done = crm("doctor", sample, "--bundle", tmp_path / "out.zip")
    assert done.code == 0
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        names = archive.namelist()
        whole = b"".join(archive.read(name) for name in names)
    assert list(done.document["bundle"]) == names
    assert b'"findings": []' in whole
    assert str(tmp_path).encode() not in whole
    assert sample.name.encode() not in whole


def test_a_bundle_needs_neither_store_nor_passphrase(crm, tmp_path):
    assert crm("doctor", "--bundle", tmp_path / "out.zip", passphrase=None).code == 0
    assert zipfile.is_zipfile(tmp_path / "out.zip")
