"""How many samples a step takes, and in which order."""

import functools

from msgspec.structs import replace

from gdsim.core.changes import with_seed
from gdsim.core.settings import RunSettings
from gdsim.language import tr
from gdsim.ui.controls.section import Section
from gdsim.ui.fields import CountField, NumberField, SwitchField, WholeField
from gdsim.ui.form import Form


class BatchSection(Section):
    """The size of a batch where there are samples to choose from, and their order.

    The seed is here where no start is drawn from it.

    Attributes:
        batch_size: Samples per step, or all of them.
        shuffle: Whether each epoch has an order of its own.
        seed: What that is drawn from.
    """

    def __init__(self) -> None:
        super().__init__()
        self._form = Form()
        self._rows.addWidget(self._form)
        self.batch_size = CountField(tr("whole"), most=1)
        self.batch_size.setAccessibleName(tr("Batch size"))
        self.batch_size.valueChanged.connect(self._set_size)
        self._form.add(tr("Batch size"), self.batch_size)
        self.shuffle = SwitchField(tr("shuffle in each epoch"))
        self.shuffle.explain(tr("Each time through the samples they come in another order"))
        self.shuffle.entered.connect(self._set_shuffle)
        self._form.add_wide(self.shuffle)
        self.seed = WholeField(tr("seed"))
        self.seed.explain(tr("What the order of the samples is drawn from"))
        self.seed.entered.connect(self._set_seed)
        self._form.add(tr("Seed"), self.seed)
        self.batch_size.setMinimumHeight(NumberField("").sizeHint().height())

    def show_settings(self, settings: RunSettings) -> None:
        """Show the batches; see `Section`."""
        problem = settings.built
        samples = len(problem.data) if problem.data else 0
        batched = settings.samples_per_step is not None
        self.setVisible(samples > 1)
        self._form.show_row(self.shuffle, batched)
        self._form.show_row(self.seed, batched and settings.shuffle and problem.draw is None)
        self.batch_size.setToolTip(
            tr("How many of the {samples:,} samples a step takes", samples=samples)
        )
        # A size from a problem with more samples stays, and is the whole here.
        self.batch_size.set_count(settings.batch_size if batched else None, most=samples)
        self.shuffle.set_value(settings.shuffle)
        self.seed.set_value(settings.seed)

    def error(self, field: str, sentence: str) -> bool:
        """Say what is wrong with the seed; see `Section`."""
        if field == "seed" and not self.seed.isHidden():
            self.seed.error(sentence)
            return True
        return False

    def _set_size(self, size: int) -> None:
        self.changed.emit(lambda settings: replace(settings, batch_size=size or None))

    def _set_shuffle(self, on: bool) -> None:
        self.changed.emit(lambda settings: replace(settings, shuffle=on))

    def _set_seed(self, seed: int) -> None:
        self.changed.emit(functools.partial(with_seed, seed=seed))
