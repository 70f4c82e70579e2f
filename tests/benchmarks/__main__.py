"""`python -m tests.benchmarks [--quick] [--json FILE]`: measure, print a table, write JSON.

With `--bundle FOLDER` it measures the frozen program there, and nothing else.

It opens real windows; where there is no display it starts a virtual one.
"""

import argparse
import json
import os
import sys
from contextlib import nullcontext
from pathlib import Path


def main() -> None:
    """Measure every figure."""
    parser = argparse.ArgumentParser(description="Measure gdsim's speed, as ratios.")
    parser.add_argument("--quick", action="store_true", help="fewer rounds and steps")
    parser.add_argument("--json", type=Path, help="also write the figures to this file")
    parser.add_argument("--bundle", type=Path, help="measure the frozen program in this folder")
    options = parser.parse_args()
    if options.bundle:
        from tests.benchmarks import bundled

        figures = bundled.figures(options.bundle, 3 if options.quick else 7)
    else:
        with _display():
            figures = _measure(options.quick)
    print(f"{'figure':<58}{'value':>9}{'mark':>9}  {'':<8}behind it")
    for figure in figures:
        sign = ">=" if figure.at_least else "<="
        word = "reached" if figure.reached else "MISSED"
        print(
            f"{figure.name:<58}{figure.value:>9.2f}{sign + format(figure.mark, 'g'):>9}"
            f"  {word:<8}{figure.detail}"
        )
    rows = json.dumps([figure.row() for figure in figures], indent=2)
    if options.json:
        options.json.write_text(rows + "\n", encoding="utf-8")
    else:
        print(rows)


def _measure(quick: bool) -> list:
    from tests.benchmarks import (
        animating,
        comparing,
        maps,
        networks,
        projecting,
        saving,
        solid,
        starting,
        stepping,
        surfaces,
    )

    rounds = 3 if quick else 7
    return [
        starting.figure(rounds),
        stepping.click_figure("one-sample", 100 if quick else 400),
        stepping.click_figure("two-weights", 100 if quick else 400),
        stepping.click_figure("two-weights", 100 if quick else 400, by_phase=True),
        *stepping.full_speed_figures("one-sample", rounds),
        stepping.code_panel_figure(rounds),
        surfaces.figure(50 if quick else 300),
        comparing.figure(rounds),
        animating.figure(animating.FRAMES, 1 if quick else 3),
        projecting.figure("one-sample", rounds),
        projecting.figure("two-weights", rounds),
        projecting.figure("two-weights", rounds, spotlight=True),
        networks.slice_figure("tanh", 1 if quick else 3),
        networks.slice_figure("relu", 1 if quick else 3),
        networks.training_figure(50 if quick else 200, rounds),
        *maps.figures(1 if quick else 3),
        *saving.figures(rounds),
        *solid.figures("two-weights", rounds),
        *stepping.million_figures(50_000 if quick else 1_000_000),
    ]


def _display():
    if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
        from pyvirtualdisplay import Display

        return Display(size=(1400, 900), color_depth=24)
    return nullcontext()


if __name__ == "__main__":
    main()
