"""When a run ends by itself, and what computes it."""

from msgspec.structs import replace

from gdsim.core.settings import DTYPES, RunSettings
from gdsim.language import tr
from gdsim.ui.controls.section import Section
from gdsim.ui.fields import ChoiceField, CountField, NumberField
from gdsim.ui.form import Form

MOST_STEPS = 100_000_000


class RunningSection(Section):
    """Tolerance, the iteration to pause at, device and precision.

    Attributes:
        tolerance: Below which gradient norm a run has converged.
        steps: The iteration at which Run pauses, or never.
        device: What computes the run.
        dtype: Its precision.
    """

    def __init__(self) -> None:
        super().__init__()
        form = Form()
        self._rows.addWidget(form)
        self.tolerance = NumberField(tr("tolerance"))
        self.tolerance.explain(tr("Converged when the gradient's norm is below this; 0 is never"))
        self.tolerance.entered.connect(self._set_tolerance)
        form.add(tr("Tolerance"), self.tolerance)
        self.steps = CountField(tr("never"), most=MOST_STEPS)
        self.steps.setToolTip(tr("The iteration at which Run pauses"))
        self.steps.setAccessibleName(tr("Pause at iteration"))
        self.steps.setMinimumHeight(self.tolerance.sizeHint().height())
        self.steps.valueChanged.connect(self._set_steps)
        form.add(tr("Pause at"), self.steps)
        self.device = ChoiceField(tr("device"), {"cpu": tr("CPU")})
        self.device.explain(tr("What computes the run"))
        self.device.entered.connect(self._set_device)
        form.add(tr("Device"), self.device)
        self.dtype = ChoiceField(tr("precision"), {name: name for name in DTYPES})
        self.dtype.explain(tr("float32 has some 7 digits, float64 some 16"))
        self.dtype.entered.connect(self._set_dtype)
        form.add(tr("Precision"), self.dtype)

    def show_settings(self, settings: RunSettings) -> None:
        """Show when the run ends and what computes it; see `Section`."""
        self.tolerance.set_value(settings.tolerance)
        self.steps.set_count(settings.steps, most=MOST_STEPS)
        self.device.set_value(settings.device)
        self.dtype.set_value(settings.dtype)

    def list_devices(self, found: list[tuple[str, str]], device: str) -> None:
        """Offer these devices, by name and title; the one that is in force is shown."""
        self.device.box.clear()
        for name, title in found:
            self.device.box.addItem(title, name)
        self.device.set_value(device)

    def error(self, field: str, sentence: str) -> bool:
        """Say what is wrong with one of these; see `Section`."""
        own = {"tolerance": self.tolerance, "device": self.device, "dtype": self.dtype}
        if field in own:
            own[field].error(sentence)
        return field in own

    def _set_tolerance(self, tolerance: float) -> None:
        self.changed.emit(lambda settings: replace(settings, tolerance=tolerance))

    def _set_steps(self, steps: int) -> None:
        self.changed.emit(lambda settings: replace(settings, steps=steps or None))

    def _set_device(self, name: str) -> None:
        self.changed.emit(lambda settings: replace(settings, device=name))

    def _set_dtype(self, name: str) -> None:
        self.changed.emit(lambda settings: replace(settings, dtype=name))
