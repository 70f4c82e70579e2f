"""Every kind of broken file is refused in a sentence, or it is a run that its settings make."""

import json

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from msgspec.structs import replace

from gdsim.core.kept import Kept, KeptError
from gdsim.core.optimizers import SGD
from gdsim.core.runs import Runs
from gdsim.core.settings import settings_for
from gdsim.files import saved
from gdsim.files.saved import Document, SavedError
from gdsim.files.saved_format import decoded, encoded

FEW = hypothesis_settings(
    max_examples=40, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True
)


@pytest.fixture(scope="module")
def whole(kept_of):
    """The bytes of a file with two branches."""
    runs = Runs([settings_for("two-weights", optimizer=SGD(momentum=0.9))])
    runs.step(3)
    runs.back()
    runs.change(replace(runs.run.trainer.settings, learning_rate=0.003))
    runs.step(3)
    runs.next_phase()
    assert len(runs.ids) == 2
    return b"".join(encoded(Document(kept_of(runs), b"layout", {"loss": {"log": True}})))


def opens(tmp_path, content):
    """Whether the bytes are a file that is opened; or it is refused in one sentence."""
    path = tmp_path / "some.gdsim"
    path.write_bytes(content)
    try:
        document = saved.read(path)
    except SavedError as refused:
        sentence = str(refused)
        assert sentence.startswith("some.gdsim ")
        assert len(sentence) < 600
        assert "\n" not in sentence
        return False
    try:
        document.kept.taken_up()
    except KeptError:
        return False
    return True


@FEW
@given(st.integers(0, 10**9))
def test_a_file_that_is_cut_short_is_refused(tmp_path, whole, at):
    assert opens(tmp_path, whole)
    assert not opens(tmp_path, whole[: at % (len(whole) - 3)])


@hypothesis_settings(FEW, max_examples=150)
@given(st.lists(st.tuples(st.integers(0, 10**9), st.integers(1, 255)), min_size=1, max_size=4))
def test_a_file_with_flipped_bits_is_refused_or_a_run_that_its_settings_make(
    tmp_path, whole, flips
):
    content = bytearray(whole)
    for at, bits in flips:
        content[at % len(whole)] ^= bits
    opens(tmp_path, bytes(content))


@pytest.mark.parametrize("at", range(0, 400, 7))
def test_a_step_that_was_tampered_with_is_refused(tmp_path, at, kept_of):
    runs = Runs([settings_for("two-weights")])
    runs.step(3)
    kept = kept_of(runs)
    steps = kept.runs[0].steps
    rows = steps.rows.copy()
    flat = rows.reshape(-1)
    place = at % flat.size
    flat[place] += 1 + abs(flat[place])
    changed = steps.__class__(steps.layout, 1, 1, rows)
    broken = Kept((kept.runs[0].__class__(**(vars(kept.runs[0]) | {"steps": changed})),))
    with pytest.raises(KeptError):
        broken.taken_up()


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)


def paths(value, path=()):
    yield path
    if isinstance(value, dict):
        for key in value:
            yield from paths(value[key], (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from paths(item, (*path, index))


@hypothesis_settings(FEW, max_examples=250)
@given(st.data())
def test_a_value_of_another_kind_is_refused_or_makes_a_true_run(tmp_path, whole, data):
    content = json.loads(whole)
    (*to, last) = data.draw(st.sampled_from([path for path in paths(content) if path]))
    inner = content
    for key in to:
        inner = inner[key]
    inner[last] = data.draw(JUNK)
    opens(tmp_path, json.dumps(content).encode())


@hypothesis_settings(FEW, max_examples=60)
@given(st.data())
def test_a_key_too_many_or_too_few_is_refused(tmp_path, whole, data):
    content = json.loads(whole)
    places = [p for p in paths(content) if p[:1] != ("views",)]
    objects = []
    for path in places:
        inner = content
        for key in path:
            inner = inner[key]
        if isinstance(inner, dict):
            objects.append(inner)
    inner = data.draw(st.sampled_from(objects))
    if data.draw(st.booleans()):
        inner["another"] = 1
        assert not opens(tmp_path, json.dumps(content).encode())
    else:
        # What is left out may have a usual value; it is refused, or a true run.
        inner.pop(data.draw(st.sampled_from(sorted(inner))))
        opens(tmp_path, json.dumps(content).encode())


@pytest.mark.parametrize("version", [2, 7, 10**6])
def test_a_newer_file_is_refused_by_name(tmp_path, version):
    path = tmp_path / "next.gdsim"
    path.write_text(
        f'{{"format":"gdsim","version":{version},"program":"9.9","world":{{"new":[1]}}}}'
    )
    with pytest.raises(SavedError) as refused:
        saved.read(path)
    assert str(refused.value) == (
        f"next.gdsim was made by a newer gdsim (file version {version}; this one reads up to 1):"
        " open it with gdsim 9.9 or later."
    )


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00" * 1000,
        b"\x80\x04\x95pickle",
        b"a,b\n1,2\n",
        b'{"format":"gdsims","version":1}',
        b"PK\x03\x04",
        "﻿{}".encode(),
        b'[{"format":"gdsim"}]',
    ],
)
def test_another_kind_of_file_is_no_gdsim_file(tmp_path, content):
    path = tmp_path / "other.gdsim"
    path.write_bytes(content)
    with pytest.raises(SavedError, match=r"^other.gdsim is no gdsim file: choose one"):
        saved.read(path)


@pytest.mark.parametrize(
    "tail",
    [
        b"[" * 200_000,
        b'{"a":' * 200_000,
        b'"' + b"\xff" * 100,
        b'"\\ud800"',
        b"NaN",
        b"-Infinity",
        b"1e999",
        b"9" * 10_000,
    ],
)
def test_what_json_does_not_allow_is_refused(tmp_path, tail):
    content = b'{"format":"gdsim","version":1,"program":"1","views":{"loss":{"x":' + tail
    assert not opens(tmp_path, content)
    assert not opens(tmp_path, content + b"}}}")


def test_a_hundred_megabytes_are_refused_before_they_are_read(tmp_path, monkeypatch):
    path = tmp_path / "large.gdsim"
    with path.open("wb") as file:
        file.truncate(100 * 2**20)
    with pytest.raises(SavedError, match="is no gdsim file"):
        saved.read(path)
    with path.open("r+b") as file:
        file.write(b'{"format":"gdsim","version":1')
    monkeypatch.setattr(saved, "MOST_BYTES", 2**20)
    with pytest.raises(SavedError, match=r"too large to be opened here \(100 MB\)"):
        saved.read(path)
    monkeypatch.undo()
    with pytest.raises(SavedError, match="is broken"):
        saved.read(path)


def test_hostile_text_stays_text(tmp_path, whole):
    content = json.loads(whole)
    content["runs"][0]["name"] = "<img src=x>\x1b[31m\nred\x00"
    document = decoded(json.dumps(content).encode())
    assert document.kept.runs[0].name == "<img src=x> [31m red "
    content["runs"][0]["name"] = "a" * 201
    assert not opens(tmp_path, json.dumps(content).encode())


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"learning_rate": -1}, "The learning rate must be a number above 0"),
        ({"learning_rate": None}, "Expected `float`, got `null`"),
        ({"start": [1.0]}, "The start needs 2 numbers"),
        ({"dtype": "float16"}, "There is no dtype 'float16'"),
        ({"problem": "two-weights"}, "a run has a problem of its own"),
        ({"optimizer": {"id": "magic"}}, "magic"),
        ({"device": "cuda:x"}, "There is no device 'cuda:x'"),
    ],
)
def test_settings_that_cannot_be_used_are_told(tmp_path, whole, changes, why):
    content = json.loads(whole)
    content["runs"][1]["settings"] |= changes
    path = tmp_path / "some.gdsim"
    path.write_text(json.dumps(content))
    with pytest.raises(SavedError) as refused:
        saved.read(path)
    assert why in str(refused.value)
    assert str(refused.value).endswith("open an earlier copy of it, or another file.")


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"iteration": 7}, "a run stands where it has never been"),
        ({"known": 9}, "its steps are not all there"),
        ({"stride": 3}, "its steps are not all there"),
        ({"pieces": 0}, "its steps are not all there"),
        ({"pieces": 10**15}, "its steps are not all there"),
        ({"before": ""}, "where a run stands"),
        ({"taken": []}, "under which settings"),
        ({"colour": 99}, "colour"),
        ({"phase": 5}, "phase"),
    ],
)
def test_numbers_that_do_not_fit_are_told(tmp_path, whole, changes, why):
    content = json.loads(whole)
    content["runs"][0] |= changes
    path = tmp_path / "some.gdsim"
    path.write_text(json.dumps(content))
    with pytest.raises(SavedError) as refused:
        saved.read(path)
    assert why in str(refused.value)


def test_steps_of_other_settings_are_refused(whole):
    content = json.loads(whole)
    for run in content["runs"]:
        for entry in (run["settings"], *run["taken"]):
            entry["learning_rate"] *= 1.01
    kept = decoded(json.dumps(content).encode()).kept
    with pytest.raises(KeptError, match="is not what these settings give"):
        kept.taken_up()
