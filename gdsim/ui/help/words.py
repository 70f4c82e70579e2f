"""What each control and view of the window is for, in a sentence or two, by its place there.

What is not here, such as an optimizer's own numbers, tells it by its description or its tool tip,
which lies with the control. Keys are not named here: they are read from the actions themselves.
"""

from gdsim.language import Worded, worded

WORDS: dict[str, Worded] = {
    # The tool bar
    "run_bar.reset_action": worded(
        "Starts the run again at iteration 0, from the same start and under the same settings."
    ),
    "run_bar.back_action": worded(
        "Takes the last step back, or the last phase where you step by phases. The steps stay"
        " known, so the timeline leads to them again."
    ),
    "run_bar.step_action": worded(
        "Takes one step of gradient descent: forward, loss, backward, update, zero grad. Held down,"
        " it goes on stepping."
    ),
    "run_bar.phase_action": worded(
        "Goes through the next of a step's five phases: forward, loss, backward, update, zero grad."
        " The fifth completes the step."
    ),
    "run_bar.run_action": worded(
        "Lets the run go by itself, or pauses it. It stops where it converges or diverges, and at"
        " the iteration that is set under “Pause at”."
    ),
    "run_bar.speed": worded(
        "How many steps per second Run takes, from 1 to as many as this computer can."
    ),
    "run_bar.iteration": worded("How many steps the run stands from its start."),
    "run_bar.loss": worded(
        "The loss that the last step started from, and the loss of the parameters it led to."
    ),
    "run_bar.state": worded(
        "What the run is doing: paused, running, converged (the gradient is below the tolerance)"
        " or diverged (a number is no longer finite, or the loss has grown beyond bounds)."
    ),
    # Controls
    "controls.problem": worded(
        "The problem whose loss is descended: its data, its model and its loss. Choosing one starts"
        " a new run."
    ),
    "controls.start": worded(
        "The parameter at iteration 0, as a number. Enter takes it over and starts a new run."
    ),
    "controls.parameter": worded("Of many parameters, the one whose start is shown beside it."),
    "controls.optimizer": worded(
        "The rule that makes a step out of the gradient. It can change in the middle of a run: the"
        " next step takes the new one."
    ),
    "controls.learning_rate": worded(
        "How far a step goes: with plain SGD the step is this number times the gradient, against"
        " it. A number above 0; Enter takes it over for the next step."
    ),
    "controls.rate_slider": worded(
        "The learning rate by powers of ten, from 0.0001 to 10. The next step takes it."
    ),
    "controls.stability": worded(
        "Where the learning rate stands between the limits that the curvature of the loss sets"
        " here: up to the first the run goes straight down, up to the second it overshoots and"
        " comes back, beyond that it diverges."
    ),
    "controls.device": worded(
        "What computes the run: the CPU, or a graphics card that torch can use here. Choosing one"
        " starts a new run."
    ),
    "controls.dtype": worded(
        "The precision of all numbers of the run: float32 has about 7 digits, float64 about 16."
        " Choosing one starts a new run."
    ),
    "controls": worded("All settings of the run. Each change takes effect at once."),
    # Views
    "surface": worded(
        "The loss over the parameters. The marker is where the run stands, the line is its way"
        " there, the arrows are the gradient and the next step. Drag the marker to start elsewhere;"
        " the wheel zooms, dragging the ground moves it."
    ),
    "surface.slice_bar": worded(
        "Which slice through the loss is shown: with more than two parameters the surface shows two"
        " of them, or two directions, through where the run stands."
    ),
    "surface.legend": worded("What each sign on the surface means; each can be hidden."),
    "surface.readout": worded("The parameters and the loss at the pointer."),
    "timeline": worded(
        "Goes to any iteration of the run so far. A step from there under other settings goes off"
        " in a branch."
    ),
    "data": worded(
        "The samples, and what the model makes of them with the parameters of here. The thin lines"
        " are what it is off by."
    ),
    "loss": worded("The loss after each iteration, from the start to where the run stands."),
    "table": worded(
        "A row for each step: the parameters before it, the prediction, the loss, the gradient and"
        " the parameters after it. A row that is chosen is marked on the surface."
    ),
    "runs": worded(
        "The runs and the branches of this problem, each with its settings and how it stands. They"
        " can step together, and be ranked by how soon they reach a loss."
    ),
    "runs.target": worded("The loss by which runs are ranked: who reaches it first, leads."),
    "map": worded(
        "How many iterations a run needs from each point of a grid of two settings, or which"
        " minimum it ends in. Click a point to start there."
    ),
    "map.cells": worded("How many runs there are along each side of the map."),
    "map.iterations": worded("How many iterations each of the map's runs takes at most."),
    "map.colour": worded(
        "What a colour on the map tells: the iterations that were needed, or the minimum that was"
        " found."
    ),
    "map.start_button": worded("Computes the map, or gives it up while it is under way."),
    "map.across": worded("What varies from left to right, and between which numbers."),
    "map.up": worded("What varies from the bottom to the top, and between which numbers."),
    "code": worded(
        "The run as a PyTorch program, with the values of this step beside its lines. The line of"
        " the phase that was just gone through is marked."
    ),
}

LIVE = frozenset(
    {
        "controls.problem",
        "controls.optimizer",
        "controls.learning_rate",
        "controls.stability",
        "surface",
        "data",
        "loss",
        "map",
    }
)
"""Those whose description tells what is there just now, which is told besides."""

KINDS: dict[str, Worded] = {
    "QMenuBar": worded("All that gdsim can do, by subject. F10 goes there, arrow keys go along."),
    "QTabBar": worded("The views that lie here on each other; the one that is chosen is seen."),
    "Fold": worded("Shows or hides the settings that are seldom touched."),
    "QScrollBar": worded("Moves what is beside it."),
    "QSizeGrip": worded("Drag it to make the window larger or smaller."),
    "QHeaderView": worded("What stands in each column."),
    "QDockWidget": worded(
        "A view. Drag its title to put it elsewhere; the View menu hides it and brings it back."
    ),
    "QMainWindow": worded("Click Step, and the parameters go down the loss surface."),
}
"""The same for what Qt itself puts into the window, by its class."""
