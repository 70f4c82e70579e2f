"""The column of settings: `Controls`, and a `Section` for each part of a run."""

from gdsim.ui.controls.column import Controls

__all__ = ["Controls"]
