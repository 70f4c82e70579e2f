from pathlib import Path

import pytest

from gdsim.cli import main
from gdsim.core.settings import optimizer, schedule, settings_for
from gdsim.ui import app


@pytest.fixture
def opened(monkeypatch, tmp_path):
    """With what a command line opens the window: settings, and whether they were asked for."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "t.csv").write_text("a,word,b,y\n1,x,5,2\n2,y,6,4\n")
    windows = []
    monkeypatch.setattr(app, "has_display", lambda: True)
    monkeypatch.setattr(app, "open_window", lambda *given: windows.append(given[:2]) or 0)

    def carry_out(*arguments):
        assert main(arguments) == 0
        return windows.pop()

    return carry_out


@pytest.mark.parametrize("arguments", [(), ("window",)])
def test_the_window_alone_takes_up_the_last_settings(arguments, opened):
    assert opened(*arguments) == (settings_for("one-sample"), False)


@pytest.mark.parametrize("arguments", [(), ("window",)])
def test_the_window_opens_on_a_run(arguments, opened):
    assert opened(*arguments, "--problem", "one-sample") == (settings_for("one-sample"), True)
    line = ("--problem", "line", "--optimizer", "adam", "--set", "beta2=0.9", "--schedule", "step")
    expected = settings_for(
        "line",
        optimizer=optimizer("adam", beta2=0.9),
        schedule=schedule("step"),
        learning_rate=0.001,
        tolerance=0.5,
    )
    assert opened(*arguments, *line, "--tolerance", "0.5") == (expected, True)
    settings, named = opened(*arguments, "--momentum", "0.5")
    assert settings == settings_for("one-sample", optimizer=optimizer("sgd", momentum=0.5))
    assert named


def test_the_window_opens_on_a_table(opened):
    settings, named = opened("--data", "t.csv")
    assert named
    assert settings.problem == "table"
    assert settings.options.columns.names == ("a", "b", "y")
    assert (settings.options.inputs, settings.options.target) == (("a",), "y")
    settings, _ = opened("--problem", "network", "--data", "t.csv", "--inputs", "a,b", "--target=y")
    assert (settings.problem, settings.options.inputs) == ("network", ("a", "b"))


def test_the_window_opens_on_a_formula(opened):
    settings, named = opened("--loss", "-cos(a)", "--start", "-1")
    assert named
    assert (settings.problem, settings.start) == ("formula", (-1,))


@pytest.mark.parametrize("arguments", [(), ("window",)])
def test_the_window_opens_a_file(arguments, monkeypatch, tmp_path):
    (tmp_path / "my run.gdsim").write_text("whatever")
    monkeypatch.chdir(tmp_path)
    given = []
    monkeypatch.setattr(app, "has_display", lambda: True)
    monkeypatch.setattr(app, "open_window", lambda *told: given.extend(told) or 0)
    assert main([*arguments, "my run.gdsim"]) == 0
    assert given[:3] == [settings_for("one-sample"), False, Path("my run.gdsim")]


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("none.gdsim",), "There is no file 'none.gdsim'"),
        (("run.gdsim", "--problem", "line"), "run.gdsim has settings of its own; give it alone."),
    ],
)
def test_a_file_that_cannot_be_opened_is_told(arguments, why, monkeypatch, tmp_path, capsys):
    (tmp_path / "run.gdsim").write_text("whatever")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(app, "has_display", lambda: True)
    try:
        code = main(arguments)
    except SystemExit as ended:
        code = ended.code
    assert code == 2
    assert why in capsys.readouterr().err
