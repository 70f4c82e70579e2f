"""The list of checks, in the order in which they are carried out."""

from gdsim.selftest import files, losses, machine, rules, texts, window
from gdsim.selftest.outcomes import Check

CHECKS: dict[str, Check] = {
    "libraries": machine.libraries,
    "phases": rules.phases,
    "optimizers": rules.optimizers,
    "schedules": rules.schedules,
    "problems": losses.problems,
    "loss surface": losses.surface,
    "Hessian": losses.hessian,
    "convergence map": losses.convergence_map,
    "colour maps": losses.colours,
    "CPU": machine.cpu,
    "CUDA": machine.cuda,
    "translations": texts.translations,
    "lessons": texts.lessons,
    "tables": files.tables,
    "folders": machine.folders,
    "step": window.step,
    "icons": window.icons,
    "fonts": window.letters,
    "saved runs": files.saved_runs,
    "examples": files.examples,
    "PNG": window.png,
    "SVG": window.svg,
    "PDF": window.pdf,
    "GIF": window.gif,
    "WebP": window.webp,
    "OpenGL": window.opengl,
    # The last, since it tells of all others.
    "network": machine.network,
}

QUICK = ("step",)
"""What is checked where not all is asked for."""
