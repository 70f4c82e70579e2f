"""How Qt's own widgets look: the palette, the style sheet, and the sizes that come from neither."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleOption, QWidget

from gdsim import assets
from gdsim.ui import theme as themes
from gdsim.ui.theme import FILLED, ON_FILLED, Theme

SCROLLED_TABS = "QTabBar { qproperty-elideMode: ElideNone; }"
"""Names of views behind each other that have no room are scrolled to, not cut."""


def palette(theme: Theme) -> QPalette:
    """The theme for Qt's own widgets."""
    roles = QPalette.ColorRole
    colours = QPalette()
    for role, colour in {
        roles.Window: theme.window,
        roles.WindowText: theme.text,
        roles.Base: theme.base,
        roles.AlternateBase: theme.window,
        roles.Text: theme.text,
        roles.PlaceholderText: theme.muted,
        roles.Button: theme.raised,
        roles.ButtonText: theme.text,
        roles.BrightText: theme.bad,
        roles.ToolTipBase: theme.raised,
        roles.ToolTipText: theme.text,
        roles.Light: theme.raised,
        roles.Midlight: theme.line,
        roles.Mid: theme.line,
        roles.Dark: theme.muted,
        roles.Shadow: theme.line,
        roles.Highlight: FILLED,
        roles.HighlightedText: ON_FILLED,
        roles.Link: theme.loss,
        roles.Accent: FILLED,
    }.items():
        colours.setColor(role, QColor(colour))
    faded = QColor(theme.muted)
    faded.setAlpha(140)
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        colours.setColor(QPalette.ColorGroup.Disabled, role, faded)
    return colours


def apply(application: QApplication) -> None:
    """Give the whole application the look that is in force."""
    look, px = themes.look(), themes.px
    theme, size = look.theme, look.size
    application.setStyle("Fusion" if size == 1 else Sized(size))
    application.setPalette(palette(theme))
    application.setFont(themes.font(themes.NORMAL))
    if look.still:
        for effect in (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_AnimateCombo):
            application.setEffectEnabled(effect, False)
    application.setStyleSheet(
        f"""
        QDockWidget {{ font-size: {themes.SMALL * size}pt; color: {theme.muted}; }}
        QDockWidget::title {{ padding: {px(4)}px {px(8)}px; background: {theme.window}; }}
        QMainWindow::separator {{ background: {theme.window}; width: {px(4)}px;
                                  height: {px(4)}px; }}
        QToolBar {{ border: none; spacing: {px(4)}px; padding: {px(4)}px {px(8)}px; }}
        QToolTip {{ color: {theme.text}; background: {theme.raised};
                    border: 1px solid {theme.line}; padding: {px(4)}px; }}
        QHeaderView::section {{ background: {theme.window}; color: {theme.muted}; border: none;
                                padding: {px(4)}px {px(3)}px; }}
        NumberField > QLineEdit, PreferencesWindow QLineEdit {{
                                   background: {theme.base}; border: 1px solid {theme.line};
                                   border-radius: {px(3)}px; padding: {px(3)}px {px(5)}px; }}
        NumberField > QLineEdit:focus, PreferencesWindow QLineEdit:focus {{
                                   border-color: {theme.loss}; }}
        QCheckBox::indicator {{ width: {px(14)}px; height: {px(14)}px;
                                border: 1px solid {theme.muted};
                                border-radius: {px(3)}px; background: {theme.base}; }}
        QCheckBox::indicator:checked {{ background: {FILLED}; border-color: {FILLED};
                                  image: url("{assets.path("icons/check.svg").as_posix()}"); }}
        QRadioButton::indicator {{ width: {px(14)}px; height: {px(14)}px;
                                   border: 1px solid {theme.muted}; border-radius: {px(7)}px;
                                   background: {theme.base}; }}
        QRadioButton::indicator:checked {{ border-color: {FILLED};
            background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
                stop: 0 {FILLED}, stop: 0.6 {FILLED}, stop: 0.7 {theme.base}); }}
        QRadioButton:focus {{ outline: 1px dotted {theme.text}; }}
        QCheckBox:focus {{ outline: 1px dotted {theme.text}; }}
        QToolBar QToolButton:focus {{ border: 1px solid {theme.text};
                                      border-radius: {px(3)}px; }}
        QTableView {{ border: none; gridline-color: {theme.line}; }}
        {"" if look.roomy else SCROLLED_TABS}
        """
    )


class Sized(QProxyStyle):
    """Qt's Fusion, whose scroll bars, sliders and icons are larger or smaller, as the texts are."""

    _METRICS = frozenset(
        {
            QStyle.PixelMetric.PM_ScrollBarExtent,
            QStyle.PixelMetric.PM_ScrollBarSliderMin,
            QStyle.PixelMetric.PM_SliderThickness,
            QStyle.PixelMetric.PM_SliderControlThickness,
            QStyle.PixelMetric.PM_SliderLength,
            QStyle.PixelMetric.PM_ToolBarIconSize,
            QStyle.PixelMetric.PM_SmallIconSize,
            QStyle.PixelMetric.PM_ButtonIconSize,
            QStyle.PixelMetric.PM_ToolBarExtensionExtent,
            QStyle.PixelMetric.PM_MenuButtonIndicator,
        }
    )

    def __init__(self, size: float) -> None:
        super().__init__("Fusion")
        self._size = size

    def pixelMetric(  # noqa: N802
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """The size of a part of a widget."""
        usual = super().pixelMetric(metric, option, widget)
        return round(usual * self._size) if metric in self._METRICS else usual
