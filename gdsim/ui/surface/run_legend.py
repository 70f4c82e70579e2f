"""The legend of the loss surface: what belongs to the run, each with a switch that hides it."""

from collections.abc import Callable, Mapping

import pyqtgraph as pg
from PySide6.QtCore import Qt

from gdsim.core.progress import Progress
from gdsim.language import tr
from gdsim.ui.surface.legend import Legend, disc_sign, line_sign, ring_sign, text_sign
from gdsim.ui.surface.run_items import RunItems
from gdsim.ui.theme import Theme


class RunLegend(Legend):
    """Explains and switches the items of a run.

    Attributes:
        switches: The switches by the names of what they hide.
    """

    def __init__(self, items: RunItems, switch_batch: Callable[[bool], None]) -> None:
        super().__init__()
        overlays = items.overlays
        self.explain(
            "current", tr("current"), tr("Where the run stands; drag it to start elsewhere")
        )
        self.switches = {
            "gradient": self.add(
                "gradient",
                tr("gradient"),
                tr("Where the loss grows fastest"),
                _switch(items.gradient),
            ),
            "next step": self.add(
                "next step",
                tr("next step"),
                tr("Its tip is where it lands"),
                _switch(items.next_step),
            ),
            "tangent": self.add(
                "tangent",
                tr("tangent"),
                tr("The slope of the curve is the gradient"),
                _switch(items.tangent),
            ),
            "first moment": self.add(
                "first moment",
                tr("first moment"),
                tr("What the optimizer has averaged of the gradients; the step goes against it"),
                _switch(overlays.moment),
            ),
            "scaling": self.add(
                "scaling",
                tr("scaling"),
                tr("How wide and how high the optimizer scales the two parameters' steps"),
                _switch(overlays.scaling),
            ),
            "trajectory": self.add(
                "trajectory",
                tr("trajectory"),
                tr("The parameters visited"),
                _switch(items.trail, items.dots, items.future, items.beside),
            ),
            "minima": self.add(
                "minima",
                tr("minima"),
                tr("The known minima of this function"),
                _switch(overlays.minima),
                on=False,
            ),
            "batch loss": self.add(
                "batch loss",
                tr("batch loss"),
                tr("The loss over the samples of this step alone"),
                switch_batch,
            ),
        }
        overlays.minima.setVisible(False)
        self.beside = self.explain(
            "zero grad", tr("zero grad"), tr("The run that does not forget it")
        )
        self.beside.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        solid, dashes = Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine
        self.paint_signs(
            {
                "current": disc_sign(theme.model, theme.text),
                "gradient": line_sign(theme.gradient, solid, arrow=True),
                "next step": line_sign(theme.next_step, dashes, arrow=True),
                "tangent": line_sign(theme.gradient, Qt.PenStyle.DotLine),
                "trajectory": line_sign(theme.trajectory, solid),
                "zero grad": line_sign(theme.beside, dashes),
                "first moment": line_sign(theme.moment, solid, arrow=True),
                "scaling": ring_sign(theme.moment),
                "minima": text_sign("★", theme.good),
                "batch loss": line_sign(theme.batch, dashes),
            }
        )

    def follow(self, progress: Progress, beside: bool, parallel: bool) -> None:
        """Have the switches of what there is to see where the run stands.

        Args:
            progress: Where it stands.
            beside: Whether another run goes beside it, that forgets its gradients.
            parallel: Whether the axes are two of the parameters.
        """
        self.beside.setVisible(beside)
        self.switches["first moment"].setVisible(progress.first_moment is not None)
        self.switches["scaling"].setVisible(progress.scaling is not None and parallel)
        self.switches["batch loss"].setVisible(progress.batch is not None)

    @property
    def with_batch(self) -> bool:
        """Whether the loss over the step's own batch is wanted."""
        return self.switches["batch loss"].isChecked()

    def view_state(self) -> dict[str, bool]:
        """Which of the switches are on, by name."""
        return {name: switch.isChecked() for name, switch in self.switches.items()}

    def restore_view(self, state: Mapping[str, bool]) -> None:
        """Have the switches as they were."""
        for name in state.keys() & self.switches.keys():
            self.switches[name].setChecked(state[name])


def _switch(*items: pg.GraphicsObject) -> Callable[[bool], None]:
    def switched(on: bool) -> None:
        for item in items:
            item.setVisible(on)

    return switched
