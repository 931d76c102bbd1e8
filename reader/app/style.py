"""The style sheet of the window, made from a theme.

Only what Qt's palette can't say stands here: spaces, lines between the panes, flat buttons.
"""

from __future__ import annotations

from string import Template
from typing import Final

from PySide6.QtCore import QCoreApplication

from reader import paths
from reader.app.interface_size import scaled
from reader.app.palette import Theme

_SHEET: Final = Template("""
QMainWindow, QDialog { background: $window; }
QMainWindow::separator { background: $window; width: 5px; height: 5px; }
QMenuBar { background: $window; border: 0; padding: 2px 6px; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $paper; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 22px; border-radius: 4px; }
QMenu::item:selected { background: $hover; }
QMenu::icon { margin-left: 4px; }
QMenu::icon:checked { background: $selection; border: 1px solid $accent; border-radius: 4px; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QToolBar { background: $window; border: 0; border-bottom: 1px solid $line;
    padding: 3px 8px; spacing: 2px; }
QToolBar::separator { width: 1px; background: $line; margin: 6px 7px; }
QToolButton { border: 1px solid transparent; border-radius: 4px; padding: 4px;
    background: transparent; }
QToolButton { icon-size: ${icon}px; }
QToolBar QToolButton { icon-size: ${tool_icon}px; }
QToolBar#ledger QToolButton { icon-size: ${ledger_icon}px; }
QToolButton#close_report { icon-size: ${small_icon}px; }
QToolButton:hover { background: $hover; }
QToolButton:checked { background: $hover; color: $accent; border-bottom: 2px solid $accent; }
QToolButton:focus { border-color: $accent; }
QToolButton#script { font-size: ${sign}px; min-width: ${signs_width}px; padding: 3px 5px; }
QToolButton#colour { padding: 3px; }
QToolButton#colour:checked { background: $hover; border: 1px solid $muted; }
QToolButton#kind { padding: 2px 6px 2px 2px; color: $muted; }
QToolButton#kind:checked { background: transparent; color: $text; border-color: transparent; }
QToolButton#kind:hover { background: $hover; }
QToolButton#filter { color: $muted; padding: 3px 6px; }
QToolButton#filter[active="true"] { color: $accent; background: $hover; }
QToolButton#qt_toolbar_ext_button { padding: 0; border: 0; min-width: 16px; }
QToolBar#ledger { border: 0; padding: 0; }
QLabel#count { color: $muted; padding: 0 4px; }
QLabel#count[active="true"] { color: $accent; }
QToolButton::menu-indicator { image: none; }
QDockWidget { titlebar-close-icon: none; titlebar-normal-icon: none; }
QTabBar { background: $window; }
QTabBar::tab { background: transparent; border: 0; border-bottom: 2px solid transparent;
    padding: 6px 12px 5px 12px; margin-left: 4px; color: $muted; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:hover { color: $text; }
QMainWindow > QTabBar { qproperty-accessibleName: "$panes"; }
QToolButton#qt_toolbar_ext_button { qproperty-accessibleName: "$more"; }
QLineEdit > QToolButton { qproperty-accessibleName: "$clear"; }
QLineEdit#query > QToolButton { qproperty-accessibleName: "$queries"; }
QTextEdit#page { border: 0; background: $paper; selection-background-color: $selection;
    selection-color: $text; }
QLineEdit, QPlainTextEdit { background: $paper; border: 1px solid $line; border-radius: 4px;
    padding: 4px 7px; selection-background-color: $selection; selection-color: $text; }
QLineEdit:focus, QPlainTextEdit:focus { border-color: $accent; }
QComboBox, QAbstractSpinBox { background: $paper; border: 1px solid $line; border-radius: 4px;
    padding: 3px 7px; min-height: ${field}px; selection-background-color: $selection;
    selection-color: $text; }
QComboBox:focus, QAbstractSpinBox:focus { border-color: $accent; }
QComboBox:disabled, QAbstractSpinBox:disabled { color: $muted; }
QComboBox::drop-down { border: 0; width: ${tool_icon}px; }
QComboBox::down-arrow, QAbstractSpinBox::down-arrow { image: url("$icons/field_down.svg");
    width: ${small_icon}px; height: ${small_icon}px; }
QAbstractSpinBox::up-arrow { image: url("$icons/field_up.svg");
    width: ${small_icon}px; height: ${small_icon}px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { background: transparent; border: 0;
    width: ${tool_icon}px; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $hover; }
QTreeView, QListView, QTableView { background: transparent; border: 0; outline: 0; }
QTreeView::item { padding: 4px 2px; border-radius: 4px; }
QTreeView::item:hover, QTableView::item:hover { background: $hover; }
QTreeView::item:selected { background: $hover; color: $accent; }
QTreeView { selection-background-color: transparent; }
QTableView::item { padding: 0 4px; border-bottom: 1px solid $line; }
QTableView::item:selected { background: $selection; color: $text; }
QHeaderView { background: transparent; border: 0; }
QHeaderView::section { background: transparent; color: $muted; border: 0;
    border-bottom: 1px solid $line; padding: 4px; }
QPushButton { background: $paper; border: 1px solid $line; border-radius: 4px;
    padding: 4px 12px; }
QPushButton:hover { background: $hover; }
QPushButton:focus { border-color: $accent; }
QPushButton#link { background: transparent; border: 1px solid transparent; color: $accent;
    padding: 2px 6px; }
QPushButton#link:hover { background: $hover; }
QPushButton#link:focus { border-color: $accent; }
QFrame#message { background: $hover; border: 0; border-bottom: 1px solid $line; }
QFrame#message QLabel { color: $muted; }
QFrame#message[tone="warning"] { border-left: 5px solid $accent; }
QFrame#message[tone="warning"] QLabel { color: $accent; }
QFrame#find { background: $window; border: 0; border-top: 1px solid $line; }
QFrame#find QLabel { color: $muted; }
QFrame#find QLabel[tone="warning"] { color: $accent; }
QFrame#find QToolButton#pattern { font-family: monospace; font-weight: bold;
    min-width: ${signs_width}px; }
QLabel#summary { color: $muted; padding: 0 0 4px 0; }
QFrame#editor { background: $paper; border: 1px solid $line; border-radius: 6px; }
QFrame#editor QLabel#quote { color: $muted; }
QFrame#editor QPlainTextEdit { border: 0; padding: 0; }
QFrame#editor QPlainTextEdit:focus { border: 0; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QCheckBox::indicator { width: 12px; height: 12px; border: 1px solid $muted; border-radius: 3px;
    background: $paper; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; }
QCheckBox:focus { color: $accent; }
QFrame#edge { background: $muted; border: 0; }
QFrame#commands { background: $paper; border: 1px solid $muted; border-radius: 8px; }
QFrame#commands QTreeView::item { border-radius: 0; padding: 5px 6px; }
QFrame#commands QTreeView::item:selected { background: $selection; color: $text; }
QFrame#empty_page { background: $paper; border: 0; }
QPushButton#offer { background: transparent; border: 1px solid transparent; color: $accent;
    padding: 4px 1px; text-align: left; }
QPushButton#offer:hover { background: $hover; }
QPushButton#offer:focus { border-color: $accent; }
QFrame#guide { background: $paper; border: 1px solid $muted; border-radius: 8px; }
QLabel#guide_title, QLabel#about_name { font-size: ${sign}px; font-weight: bold; }
QLabel#guide_count { color: $muted; }
QFrame#selection { background: $paper; border: 1px solid $line; border-radius: 8px; }
QToolButton#faults { color: $muted; text-align: left; padding: 4px; }
QToolButton#faults:hover, QToolButton#faults:checked { color: $text; }
QListWidget::item { padding: 3px 2px; }
QListWidget#pages { background: transparent; }
QListWidget#pages::item { padding: 6px 8px; border-radius: 4px; }
QListWidget#pages::item:selected { background: $hover; color: $accent; }
QListWidget#offered, QListWidget#tools { background: $paper; border: 1px solid $line;
    border-radius: 4px; }
QLabel#pane { color: $muted; font-weight: bold; }
QTableView QTableCornerButton::section { background: transparent; border: 0; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QLabel#empty { color: $muted; padding: 8px 0; }
QSplitter#split { background: $window; }
QSplitter#split::handle { background: $window; }
QFrame#page_header { background: $window; border: 0; border-bottom: 1px solid $line; }
QFrame#page_header QLabel, QToolButton#page_script { color: $muted; border: 0;
    border-bottom: 2px solid transparent; border-radius: 0; padding: 4px 2px 3px 2px; }
QFrame#page_header[present="true"] QLabel, QFrame#page_header[present="true"] #page_script {
    color: $text; border-bottom-color: $accent; }
QFrame#page_header QToolButton:checked { border-color: transparent; }
QToolButton#page_script:hover { color: $text; background: transparent; }
QToolButton#page_script:focus { color: $accent; }
QFrame#place { border: 0; border-bottom: 1px solid $line; }
QLabel#breadcrumb { color: $muted; padding: 1px 0; }
QPushButton#badge { background: transparent; border: 1px solid $line; border-radius: 9px;
    color: $muted; padding: 1px 9px; }
QPushButton#badge:hover { background: $hover; color: $text; }
QPushButton#badge:focus { border-color: $accent; }
QStatusBar { background: $window; color: $muted; border-top: 1px solid $line; }
QStatusBar::item { border: 0; }
QPushButton#encoding { background: transparent; border: 1px solid transparent; color: $muted;
    padding: 0 7px; }
QPushButton#encoding:enabled:hover { color: $text; background: $hover; }
QPushButton#encoding:focus { border-color: $accent; }
QPushButton#encoding::menu-indicator { image: none; width: 0; }
QTabBar#reports { border-bottom: 1px solid $line; }
QTabBar#reports::tab { max-width: 260px; padding-right: 6px; }
QToolButton#close_report { padding: 2px; }
QToolButton#hits_in_report { border: 1px solid $accent; border-radius: 3px; padding: 0 3px;
    color: $muted; font-size: ${small_icon}px; }
QStatusBar QLabel { color: $muted; padding: 1px 8px; }
QToolTip { background: $paper; color: $text; border: 1px solid $line; padding: 4px 6px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")

_STRONG: Final = Template("""
QToolButton:focus, QPushButton:focus, QPushButton#link:focus, QPushButton#badge:focus,
QPushButton#offer:focus, QPushButton#encoding:focus, QComboBox:focus { border: 2px solid $accent; }
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus { border: 2px solid $accent; }
QToolButton:hover, QPushButton:hover { border: 1px solid $text; }
QToolButton:checked { border: 2px solid $text; color: $text; }
QToolButton#kind:checked { border: 1px solid $text; }
QMenu::item:selected, QMenuBar::item:selected { background: $text; color: $paper; }
QTreeView::item:selected, QTableView::item:selected, QListView::item:selected {
    background: $selection; color: $text; border: 1px solid $text; }
QTreeView:focus, QListView:focus, QTableView:focus { border: 1px solid $accent; }
QTabBar::tab:selected { border-bottom: 3px solid $accent; font-weight: bold; }
QTabBar::tab:focus { border: 2px solid $accent; }
QFrame#message { border: 1px solid $text; }
QFrame#place { border: 1px solid $line; }
QScrollBar::handle { background: $text; }
""")
"""What high contrast adds: nothing is told by a ground alone."""


def style_sheet(theme: Theme) -> str:
    """Return the style sheet of a theme."""
    sheet = Template(_SHEET.template + (_STRONG.template if theme.is_strong else ""))
    return sheet.substitute(
        window=theme.window,
        paper=theme.paper,
        text=theme.text,
        muted=theme.muted,
        accent=theme.accent,
        selection=theme.selection,
        line=theme.line,
        hover=theme.hover,
        icon=scaled(16),
        tool_icon=scaled(22),
        ledger_icon=scaled(18),
        icons=(paths.resources() / "icons").as_posix(),
        small_icon=scaled(12),
        field=scaled(18),
        sign=scaled(15),
        signs_width=scaled(20),
        more=QCoreApplication.translate("MainWindow", "More commands"),
        clear=QCoreApplication.translate("MainWindow", "Clear the text"),
        queries=QCoreApplication.translate("QueryField", "Earlier queries"),
        panes=QCoreApplication.translate("MainWindow", "Panes"),
    )
