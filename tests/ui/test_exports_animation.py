"""The run as an animation: its frames, its panel, and what becomes of it when it is given up."""

import io
from itertools import pairwise

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from gdsim.files import animations, writing
from gdsim.files.animations import Palette, split, write_animation
from gdsim.messages import RunState
from gdsim.ui.exports import film, pictures, views
from gdsim.ui.exports.film import spread

Key = Qt.Key


def frames_of(path):
    """Every frame in full colour, and the milliseconds for which it is seen."""
    with Image.open(path) as image:
        found = []
        for index in range(image.n_frames):
            image.seek(index)
            image.load()
            found.append((np.asarray(image.convert("RGB")).astype(float), image.info["duration"]))
    return found


def pixels(image):
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    return rows[:, : image.width(), 2::-1].astype(float)


@pytest.fixture
def filmed(qtbot, settled):
    """A function that has an animation made by the panel, and returns what it says at the end."""

    def make(window, path, **chosen):
        window.exports.animate()
        panel = window.exports.animator
        for name, value in chosen.items():
            field = getattr(panel, name)
            field.setCurrentIndex(field.findData(value)) if name in (
                "view",
                "scale",
            ) else field.setValue(value)
        with qtbot.waitSignal(panel.film.ended, timeout=20_000):
            panel.make(path)
        settled(window.session)
        return panel.summary.text()

    return make


@pytest.mark.parametrize("ending", [".gif", ".webp"])
def test_each_frame_is_the_view_as_it_is_there(window, person, filmed, settled, tmp_path, ending):
    person.presses(window, *[Key.Key_Right] * 6)
    path = tmp_path / f"run{ending}"
    assert filmed(window, path, view="surface", scale=1.0) == f"Wrote run{ending}."
    found = frames_of(path)
    assert len(found) == 7
    assert [time for _, time in found] == [1000, 100, 100, 100, 100, 100, 2000]
    below = window.surface.story.geometry().bottom() + 1
    for iteration, (frame, _) in enumerate(found):
        window.session.go_to(iteration)
        person.waits_for(window)
        seen = pixels(pictures.draw(window.surface, 1.0))
        assert frame.shape == seen.shape
        # Not the line that tells of the file by now.
        frame, seen = frame[below:], seen[below:]
        # Its colours are few; another iteration's picture is further off than that.
        assert np.abs(frame - seen).mean() < 0.3, iteration
        others = [np.abs(other[below:] - seen).mean() for other, _ in found]
        assert others.index(min(others)) == iteration


def test_a_slice_is_that_of_its_iteration(new_window, person, filmed, qtbot, tmp_path):
    window = new_window("network")
    # At first it goes along two parameters, until directions are drawn.
    person.waits_until(lambda: window.surface.background.slice.parallel is None)
    window.session.step(40)
    person.waits_for(window)
    # Or the plot would be lower by a line once the read-out takes two.
    window.surface.readout.setFixedHeight(60)
    person.waits_for(window)
    filmed(window, tmp_path / "run.gif", view="surface", scale=1.0, frames=4)
    below = window.surface.story.geometry().bottom() + 1
    for iteration, (frame, _) in zip(
        spread(0, 40, 4), frames_of(tmp_path / "run.gif"), strict=True
    ):
        window.session.go_to(iteration)
        person.waits_for(window)

        # What was asked for on the way may be answered yet.
        for _ in range(6):
            with qtbot.waitSignal(window.session.surface_computed):
                window.surface.ask_for_surface()
            seen = pixels(pictures.draw(window.surface, 1.0))
            difference = np.abs(frame - seen)[below:].mean()
            if difference < 0.3:
                break
        assert difference < 0.3, iteration


def test_the_run_stands_where_it_stood(window, person, filmed, tmp_path):
    person.presses(window, *[Key.Key_Right] * 5)
    person.presses(window, Key.Key_Left)
    window.session.next_phase()
    person.waits_for(window)
    filmed(window, tmp_path / "run.gif", view="loss")
    person.waits_for(window)
    assert (window.session.iteration, window.session.progress.phase) == (4, 1)
    assert window.session.known == 5


def test_frames_are_chosen_evenly_from_the_first_to_the_last(window, person, filmed, tmp_path):
    person.presses(window, *[Key.Key_Right] * 9)
    window.session.step(41)
    person.waits_for(window)
    filmed(window, tmp_path / "run.gif", view="loss", first=10, last=50, frames=5, time=250)
    found = frames_of(tmp_path / "run.gif")
    assert [time for _, time in found] == [1000, 250, 250, 250, 2000]
    assert spread(10, 50, 5) == (10, 20, 30, 40, 50)


def test_an_animation_has_the_size_that_is_chosen(window, person, filmed, tmp_path):
    person.presses(window, Key.Key_Right)
    filmed(window, tmp_path / "run.webp", view="loss", scale=2.0)
    height, width, _ = frames_of(tmp_path / "run.webp")[0][0].shape
    assert (width, height) == (2 * window.loss.width(), 2 * window.loss.height())


def test_colours_that_mean_something_stay_as_they_are(new_window, person, filmed, tmp_path):
    window = new_window("two-weights")
    person.presses(window, Key.Key_Right, Key.Key_Right)
    filmed(window, tmp_path / "run.gif", view="surface", scale=1.0)
    frame = frames_of(tmp_path / "run.gif")[0][0]
    for colour in ((0xD5, 0x5E, 0x00), (0xE6, 0x9F, 0x00), (0x00, 0x9E, 0x73)):
        assert (frame == colour).all(axis=2).sum() > 20, colour


def test_a_command_in_between_spoils_no_frame(window, person, filmed, qtbot, tmp_path):
    person.presses(window, *[Key.Key_Right] * 8)
    window.exports.animate()
    panel = window.exports.animator
    panel.view.setCurrentIndex(panel.view.findData("surface"))
    disturbed = []

    def disturb(_share):
        if not disturbed:
            disturbed.append(True)
            window.run_bar.back_action.trigger()

    panel.film.advanced.connect(disturb)
    with qtbot.waitSignal(panel.film.ended):
        panel.make(tmp_path / "run.gif")
    found = frames_of(tmp_path / "run.gif")
    assert disturbed
    assert len(found) == 9
    assert all(np.abs(a - b).max() > 50 for (a, _), (b, _) in pairwise(found[:4]))


# Giving up


def test_cancel_leaves_nothing_and_the_run_where_it_stood(window, person, qtbot, tmp_path):
    person.presses(window, *[Key.Key_Right] * 30)
    (tmp_path / "run.gif").write_bytes(b"old")
    window.exports.animate()
    panel = window.exports.animator
    with qtbot.waitSignal(panel.film.advanced):
        panel.make(tmp_path / "run.gif")
    assert panel.cancel_button.text() == "Cancel"
    with qtbot.waitSignal(panel.film.ended) as ended:
        panel.cancel_button.click()
    assert ended.args == [None]
    assert panel.summary.text() == "Cancelled; nothing was written."
    panel.film.close()
    person.waits_for(window)
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"old"]
    assert window.session.iteration == 30


def test_a_new_run_gives_it_up(window, person, qtbot, tmp_path):
    person.presses(window, *[Key.Key_Right] * 20)
    window.exports.animate()
    panel = window.exports.animator
    with qtbot.waitSignal(panel.film.advanced):
        panel.make(tmp_path / "run.gif")
    with qtbot.waitSignal(panel.film.ended):
        window.session.reset()
    assert panel.summary.text() == "The run is another one now; the animation was given up."
    panel.film.close()
    assert list(tmp_path.iterdir()) == []


def test_closing_the_window_gives_it_up(window, person, qtbot, tmp_path):
    person.presses(window, *[Key.Key_Right] * 20)
    window.exports.animate()
    panel = window.exports.animator
    with qtbot.waitSignal(panel.film.advanced):
        panel.make(tmp_path / "run.webp")
    window.close()
    assert list(tmp_path.iterdir()) == []


def test_another_can_be_made_after_one_was_given_up(window, person, qtbot, filmed, tmp_path):
    person.presses(window, *[Key.Key_Right] * 10)
    window.exports.animate()
    panel = window.exports.animator
    panel.make(tmp_path / "run.gif")
    panel.cancel_button.click()
    assert filmed(window, tmp_path / "run.gif", view="loss") == "Wrote run.gif."
    assert [path.name for path in tmp_path.iterdir()] == ["run.gif"]
    assert len(frames_of(tmp_path / "run.gif")) == 11


@pytest.mark.parametrize("ending", [".gif", ".webp"])
def test_a_full_disk_is_told_and_nothing_is_left(
    window, person, filmed, monkeypatch, tmp_path, ending
):
    class Full(io.FileIO):
        def write(self, _data):
            raise OSError(28, "No space left on device")

        def writelines(self, _lines):
            self.write(b"")

    monkeypatch.setattr(
        writing.Path, "open", lambda path, mode: Full(path, mode.replace("b", "")), raising=True
    )
    person.presses(window, *[Key.Key_Right] * 4)
    said = filmed(window, tmp_path / f"run{ending}", view="loss")
    assert said == (f"run{ending} can't be written: the disk is full. Choose another place.")
    assert list(tmp_path.iterdir()) == []
    person.waits_for(window)
    assert window.session.iteration == 4


def test_a_folder_that_is_missing_is_told(window, person, filmed, tmp_path):
    person.presses(window, Key.Key_Right)
    said = filmed(window, tmp_path / "no" / "run.gif")
    assert said.startswith("run.gif can't be written: there is no folder ")


# The panel


def test_the_panel_says_what_will_be_made(window, person):
    person.presses(window, *[Key.Key_Right] * 4)
    window.exports.animate()
    panel = window.exports.animator
    assert not panel.isModal()
    assert panel.summary.text() == "5 frames, 3.3 seconds"
    panel.frames.setValue(3)
    assert panel.summary.text() == "3 frames, 3.1 seconds"
    panel.first.setValue(4)
    assert panel.summary.text() == "The first iteration has to be before the last."
    assert not panel.save_button.isEnabled()
    panel.close()
    window.session.step(3)
    person.waits_for(window)
    window.exports.animate()
    assert panel.last.value() == 7
    assert panel.save_button.isEnabled()


def test_without_steps_there_is_nothing_to_be_made(window):
    window.exports.animate()
    panel = window.exports.animator
    assert panel.summary.text().startswith("Take some steps first")
    assert not panel.save_button.isEnabled()


def test_the_panel_asks_where_to(window, person, monkeypatch, qtbot, tmp_path):
    person.presses(window, Key.Key_Right, Key.Key_Right)
    asked = []

    def asks(_parent, _title, proposed, kinds):
        asked.append((proposed, kinds))
        return str(tmp_path / "mine"), "WebP animation (*.webp)"

    monkeypatch.setattr(QFileDialog, "getSaveFileName", asks)
    window.exports.animate()
    panel = window.exports.animator
    with qtbot.waitSignal(panel.film.ended):
        panel.save_button.click()
    assert asked == [("one-sample.gif", "GIF animation (*.gif);;WebP animation (*.webp)")]
    assert [path.name for path in tmp_path.iterdir()] == ["mine.webp"]


def test_too_much_for_an_animation_is_refused(window, monkeypatch, person, tmp_path):
    monkeypatch.setattr(film, "MOST_PIXELS", 1_000_000)
    person.presses(window, *[Key.Key_Right] * 9)
    window.exports.animate()
    panel = window.exports.animator
    panel.view.setCurrentIndex(panel.view.findData(views.WINDOW))
    panel.scale.setCurrentIndex(panel.scale.findData(1.0))
    panel.make(tmp_path / "run.gif")
    assert panel.summary.text().startswith("10 frames of this size are too much")
    assert not panel.film.is_busy


def test_the_run_is_paused_while_it_is_filmed(window, person, qtbot, filmed, tmp_path):
    person.presses(window, Key.Key_Right, Key.Key_Right)
    window.session.run()
    person.waits_until(lambda: window.session.state is RunState.RUNNING)
    filmed(window, tmp_path / "run.gif", view="loss", last=2)
    assert window.session.state is not RunState.RUNNING
    assert len(frames_of(tmp_path / "run.gif")) == 3


# The files by themselves


def test_few_colours_are_all_kept():
    rng = np.random.default_rng(0)
    colours = rng.integers(0, 2**24, 200, dtype=np.uint32)
    palette = Palette([colours[rng.integers(0, 200, (60, 80))]])
    assert {tuple(c) for c in split(colours)} == {tuple(c) for c in palette.colours}


def test_of_many_colours_those_to_be_kept_are_and_each_gets_the_nearest():
    rng = np.random.default_rng(1)
    frame = rng.integers(0, 2**24, (90, 100), dtype=np.uint32)
    palette = Palette([frame], [0x010203, 0xFA0009])
    assert len(palette.colours) <= animations.COLOURS
    assert palette.colours[:2].tolist() == [[1, 2, 3], [250, 0, 9]]
    nearest = palette.colours[palette.indices(frame)].reshape(-1, 3).astype(int)
    true = split(frame.ravel()).astype(int)
    best = np.square(true[:, None] - palette.colours.astype(int)).sum(axis=2).min(axis=1)
    assert np.array_equal(np.square(true - nearest).sum(axis=1), best)


@pytest.mark.parametrize("ending", [".gif", ".webp"])
def test_frames_come_back_as_they_were(tmp_path, ending):
    rng = np.random.default_rng(1)
    colours = rng.integers(0, 2**24, 40, dtype=np.uint32)
    frames = [colours[rng.integers(0, 40, (30, 50))] for _ in range(4)]
    frames.insert(2, frames[1])
    frames[4] = frames[3].copy()
    frames[4][10:12, 20:25] = colours[0]
    path, times = tmp_path / f"x{ending}", [1000, 50, 60, 70, 2000]
    with path.open("wb") as file:
        write_animation(path, file, Palette(frames), frames, times)
    found = frames_of(path)
    if ending == ".gif":
        assert [time for _, time in found] == times
    assert sum(time for _, time in found) == sum(times)
    for (seen, _), frame in ((found[0], frames[0]), (found[-1], frames[-1])):
        assert np.array_equal(seen.reshape(-1, 3), split(frame.ravel()))


def test_the_picture_of_a_frame_is_read_in_the_right_order():
    image = QImage(3, 2, QImage.Format.Format_RGB32)
    image.fill(0xFF102030)
    assert film._pixels(image).tolist() == [[0x102030] * 3] * 2
