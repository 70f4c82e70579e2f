"""The trial's own logic, on a stand-in that dpkg installs below a folder; and its rooms."""

import io
import os
import shutil
import struct
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import Image

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it is for Linux")

CONTROL = """\
Package: gdsim
Version: 1.2.3
Architecture: all
Maintainer: Nobody <nobody@example.invalid>
Description: a stand-in
"""


@pytest.fixture
def trial(script, tmp_path, monkeypatch):
    """The script, with a product and a place for pictures of its own."""
    trial = script("trial")
    monkeypatch.setattr(trial, "DIST", tmp_path / "dist")
    monkeypatch.setattr(trial, "PICTURES", tmp_path / "pictures")
    monkeypatch.setattr(trial, "ADMINISTRATORS", tmp_path / "root/etc/gdsim")
    (tmp_path / "dist").mkdir()
    return trial


@pytest.fixture
def machine(trial, script, tmp_path, monkeypatch):
    """A folder that is the machine for dpkg, with a stand-in's package to install on it."""
    root, stage, tools = tmp_path / "root", tmp_path / "stage", tmp_path / "programs"
    for folder in ("updates", "info", "triggers", "parts"):
        (root / "var/lib/dpkg" / folder).mkdir(parents=True)
    (root / "var/lib/dpkg/status").touch()
    (root / "usr/share").mkdir(parents=True)
    for file, text in {"DEBIAN/control": CONTROL, "usr/bin/gdsim": "#!/bin/sh\n"}.items():
        (stage / file).parent.mkdir(parents=True)
        (stage / file).write_text(text)
    package = tmp_path / "dist/gdsim_1.2.3_amd64.deb"
    packing = ["dpkg-deb", "--root-owner-group", "-Znone", "--build", stage, package]
    subprocess.run(packing, check=True, capture_output=True)
    sums = subprocess.run(["sha256sum", package.name], cwd=package.parent, capture_output=True)
    (tmp_path / "dist/SHA256SUMS").write_bytes(sums.stdout)
    tools.mkdir()
    own = f"--root={root} --force-not-root --force-bad-path --log=/dev/null"
    for name, line in {
        "dpkg": f'exec {shutil.which("dpkg")} {own} "$@"',
        "dpkg-query": f'exec {shutil.which("dpkg-query")} --root={root} "$@"',
        "apt-get": 'for last; do :; done; case "$1" in install) exec dpkg --install "$last";; esac',
    }.items():
        (tools / name).write_text(f"#!/bin/sh\n{line}\n")
        (tools / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{tools}:{os.environ['PATH']}")
    traces = script("traces")
    without = [f"{root}/var/lib/dpkg"]
    monkeypatch.setattr(trial, "listing", lambda: traces.listing([str(root)], without))
    monkeypatch.setattr(trial, "try_package", lambda folder, report: None)
    return root


def test_a_package_is_installed_and_removed_by_the_pages_lines(trial, machine, tmp_path, capsys):
    seen = []
    trial.try_package = lambda folder, report: seen.append((machine / "usr/bin/gdsim").is_file())
    report = trial.Report()
    trial.try_deb(tmp_path, report)
    told = capsys.readouterr().out
    assert (report.failed, seen) == (0, [True]), told
    assert not (machine / "usr/bin").exists()
    assert "passed  deb: it leaves nothing on this machine (" in told


def test_what_is_left_behind_is_told(trial, machine, tmp_path, capsys):
    trial.try_package = lambda folder, report: (machine / "usr/share/left").touch()
    report = trial.Report()
    trial.try_deb(tmp_path, report)
    assert report.failed == 1
    told = capsys.readouterr().out
    assert "failed  deb: it leaves nothing" in told
    assert f"left behind: {machine}/usr/share/left" in told


@pytest.mark.parametrize("fault", [KeyboardInterrupt, RuntimeError])
def test_whatever_happens_it_is_removed(trial, machine, tmp_path, fault):
    def happens(folder, report):
        (machine / "etc/gdsim").mkdir(parents=True)
        raise fault

    trial.try_package = happens
    with pytest.raises(fault):
        trial.try_deb(tmp_path, trial.Report())
    assert not (machine / "usr/bin/gdsim").exists()
    assert not (machine / "etc/gdsim").exists()


def test_a_package_that_was_changed_fails_the_sums(trial, machine, tmp_path, capsys):
    with next((tmp_path / "dist").glob("*.deb")).open("ab") as file:
        file.write(b"x")
    report = trial.Report()
    trial.try_deb(tmp_path, report)
    assert "failed  LAB.md: the sums are right" in capsys.readouterr().out


# The report


def test_a_failure_is_told_and_the_rest_goes_on(trial, capsys):
    report = trial.Report()
    with report.check("one"):
        raise trial.Failed("a reason\nand another")
    with report.check("two"):
        pass
    assert (report.passed, report.failed) == (1, 1)
    lines = capsys.readouterr().out.splitlines()
    assert [line.partition("(")[0] for line in lines] == [
        "failed  one ",
        "        a reason",
        "        and another",
        "passed  two ",
    ]


@pytest.mark.parametrize(("failed", "code"), [(0, 0), (1, 1)])
def test_the_exit_code_tells_whether_all_passed(trial, monkeypatch, failed, code):
    def try_out(name, report):
        report.failed += failed

    monkeypatch.setattr(trial, "prepare", lambda names: None)
    monkeypatch.setattr(trial, "try_out", try_out)
    monkeypatch.setattr(trial.signal, "signal", lambda number, taken: None)
    assert trial.main(["tar"]) == code


def test_who_is_not_root_is_told(trial, monkeypatch):
    monkeypatch.setattr(trial.os, "geteuid", lambda: 1000)
    with pytest.raises(SystemExit, match="run it as root"):
        trial.prepare(["deb"])


def test_a_gdsim_that_is_there_is_not_removed(trial, monkeypatch):
    monkeypatch.setattr(trial.os, "geteuid", lambda: 0)
    monkeypatch.setattr(trial.tried, "is_installed", lambda package: True)
    with pytest.raises(SystemExit, match="installed here"):
        trial.prepare(["deb"])


@pytest.mark.parametrize("arguments", [["rpm"], ["deb", "tar"]])
def test_bad_usage_is_told(trial, arguments, capsys):
    assert trial.main(arguments) == 2
    assert "usage:" in capsys.readouterr().err


# What is left, what is seen


def test_a_listing_tells_what_came_went_and_changed(script, tmp_path):
    traces = script("traces")
    for name in ("stays", "goes", "changes", "cache/x"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name)
    listed = [[str(tmp_path)], [str(tmp_path / "cache")]]
    before = traces.listing(*listed)
    (tmp_path / "goes").unlink()
    (tmp_path / "comes").symlink_to("nowhere")
    (tmp_path / "changes").write_text("changed")
    (tmp_path / "cache/x").unlink()
    assert traces.differences(before, traces.listing(*listed)) == [
        f"changed: {tmp_path}/changes",
        f"gone: {tmp_path}/goes",
        f"left behind: {tmp_path}/comes",
    ]


def test_what_is_written_anew_is_compared_by_content(script, tmp_path, monkeypatch):
    traces = script("traces")
    monkeypatch.setattr(traces, "WRITTEN_ANEW", (str(tmp_path),))
    file = tmp_path / "mime.cache"
    file.write_text("same")
    before = traces.listing([str(tmp_path)])
    os.utime(file, (1, 1))
    assert traces.listing([str(tmp_path)]) == before
    file.write_text("else")
    assert traces.listing([str(tmp_path)]) != before


def test_a_screen_is_read_and_written(script, tmp_path):
    screen = script("screen")
    file = tmp_path / "Xvfb_screen0"
    words = [0] * screen.HEADER_WORDS
    words[screen.HEADER_SIZE], words[screen.COLOURS] = 104, 1
    words[screen.WIDTH], words[screen.HEIGHT], words[screen.BYTES_PER_LINE] = 2, 2, 12
    red, blue, beyond = b"\x00\x00\xff\x00", b"\xff\x00\x00\x00", b"----"
    lines = (red + blue + beyond) + (red + red + beyond)
    file.write_bytes(struct.pack(">25I", *words).ljust(104, b"\0") + bytes(12) + lines)
    seen = screen.look(file)
    assert seen.colours() == 2
    seen.save(tmp_path / "seen.png")
    picture = Image.open(io.BytesIO((tmp_path / "seen.png").read_bytes())).convert("RGB")
    pixels = [picture.getpixel((x, y)) for y in range(2) for x in range(2)]
    assert pixels == [(255, 0, 0), (0, 0, 255), (255, 0, 0), (255, 0, 0)]
    other = screen.Picture(2, 2, (seen.lines[0], seen.lines[0]))
    assert seen.rows_unlike(other) == [1]


# The room


@pytest.fixture
def room(script, tmp_path):
    """Opens rooms of scripts, which need root and a kernel that allows it."""
    possible = shutil.which("setpriv") and not subprocess.call(["unshare", "--net", "true"])
    if os.geteuid() or not possible:
        pytest.skip("no rooms can be made here")
    rooms = script("room")

    @contextmanager
    def opened(home="read-only"):
        (tmp_path / "room").mkdir(exist_ok=True)
        with rooms.Room(tmp_path / "room", home, tmp_path) as room:
            yield room

    return opened


def test_a_room_has_no_network_and_a_user_who_can_write_little(room, script):
    tried = script("tried")
    with room() as made:
        tried.closed_in(made, Path("/usr/bin"))
        assert made.run("id", "--user", "--name") == "schüler\n"
        with pytest.raises(made.run.__globals__["Failed"], match="Read-only"):
            made.run("touch", "/etc/x")
        made.run("touch", "/tmp/x")
        assert made.files("/tmp", "/home") == ["/tmp/x"]
    with room("writable") as made, pytest.raises(script("room").Failed, match="can be written"):
        tried.closed_in(made, Path("/usr/bin"))


def test_nothing_goes_on_when_a_room_is_closed(room):
    with room() as made:
        program = made.start("sh", "-c", "setsid sleep 1000 & sleep 1000")
    assert program.wait(20) != 0
    program.stdout.close()


def test_a_program_that_takes_too_long_or_fails_is_told(room, script):
    failed = script("room").Failed
    with room() as made:
        with pytest.raises(failed, match=r"'sleep 1000' takes longer than 0\.2 s"):
            made.run("sleep", "1000", seconds=0.2)
        with pytest.raises(failed, match="'sh -c echo why >&2; exit 3' ended with 3: why"):
            made.run("sh", "-c", "echo why >&2; exit 3")


SELFTEST = """#!/bin/sh
echo '{"passed": %s, "checks": [{"name": "steps", "state": "%s", "detail": "one", "seconds": 1}]}'
exit %s
"""


def test_a_self_test_is_read(room, script, tmp_path):
    tried, console = script("tried"), tmp_path / "gdsim-console"
    within = script("room").SHELF / console.name
    tmp_path.chmod(0o755)
    with room() as made:
        for said, state in (
            (("true", "passed", 0), "1 checks passed"),
            (("false", "failed", 1), ""),
        ):
            console.write_text(SELFTEST % said)
            console.chmod(0o755)
            if state:
                assert tried.selftest(made, within) == state
                continue
            with pytest.raises(script("room").Failed, match="steps: one"):
                tried.selftest(made, within)


def test_a_window_that_does_not_open_is_told(room, script, tmp_path, monkeypatch):
    if not shutil.which("Xvfb") or not shutil.which("xdotool"):
        pytest.skip("no screen or no keys here")
    tried = script("tried")
    monkeypatch.setattr(tried, "PATIENCE", 3.0)
    started = time.monotonic()
    with room() as made, pytest.raises(script("room").Failed, match="no window 'gdsim' opens"):
        tried.window(made, ["sh", "-c", "echo it is broken"], tmp_path / "x.png")
    assert time.monotonic() - started < 30


@pytest.mark.long
def test_the_real_package_and_archive_pass(script, pytestconfig):
    """As `python3 packaging/trial.py`: builds what is not there, installs it here, removes it."""
    if os.geteuid() or pytestconfig.getoption("markexpr") != "long":
        pytest.skip("it installs a package: run it as root, by -m long")
    program = Path(script("trial").__file__)
    for name in ("deb", "tar"):
        subprocess.run([sys.executable, program, name], check=True)


def test_where_no_room_can_be_made_a_sentence_says_so(trial, monkeypatch):
    def refuse(_name, _report):
        raise trial.Failed("this machine does not let a room be made")

    monkeypatch.setattr(trial, "prepare", lambda _names: None)
    monkeypatch.setattr(trial, "try_out", refuse)
    monkeypatch.setattr(trial.signal, "signal", lambda *_given: None)
    with pytest.raises(SystemExit, match=r"can't go on, .* does not let a room be made"):
        trial.main(["deb"])
