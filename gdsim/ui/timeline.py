"""The timeline below the surface: drag to any iteration of the run so far."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

from gdsim.language import tr
from gdsim.session import Session
from gdsim.ui import still
from gdsim.ui import theme as themes


class Timeline(QWidget):
    """A slider over the known iterations; where the run stands is where its handle is."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(tr("Timeline: the iteration that is shown"))
        self.slider.setToolTip(tr("Drag to any iteration of the run; stepping from there branches"))
        self.slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.slider.setRange(0, 0)
        self.slider.setEnabled(False)
        self.slider.valueChanged.connect(self._go)
        self.slider.sliderReleased.connect(self._let_go)
        self.label = QLabel(tr("0 of 0"))
        self.label.setFont(themes.font(themes.SMALL))
        row = QHBoxLayout(self)
        row.setContentsMargins(themes.margins(8, 0, 8, 0))
        row.addWidget(self.slider, 1)
        row.addWidget(self.label)

    def restart(self) -> None:
        """Show a new run, which may need less room."""
        still.give_room(self.label, 0)

    def refresh(self) -> None:
        """Show where the run stands now."""
        here, end = self._session.farthest, self._session.known
        still.tell(self.label, tr("{here:,} of {end:,}", here=here, end=end))
        if self.slider.isSliderDown():
            return
        self.slider.blockSignals(True)
        self.slider.setRange(0, end)
        self.slider.setPageStep(max(1, end // 20))
        self.slider.setValue(here)
        self.slider.setEnabled(end > 0)
        self.slider.blockSignals(False)

    def _go(self, iteration: int) -> None:
        if self.slider.isSliderDown():
            self._session.drag_to(iteration)
        else:
            self._session.go_to(iteration)

    def _let_go(self) -> None:
        self._session.go_to(self.slider.value())
