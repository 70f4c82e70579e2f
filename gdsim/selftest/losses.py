"""Checks of what is descended: problems, surfaces, curvature, maps and their colours."""

from math import isfinite

from gdsim.selftest.outcomes import require

POINTS = 33
"""Points along each side of a surface."""

CELLS = 16
"""Cells along each side of a map."""

ROUNDED = 1e-9
"""What two ways to one loss may be apart, as a share of the greatest."""


def problems() -> str:
    """A step of each problem, which moves its parameters and leaves all numbers finite."""
    from gdsim.core.problems import PROBLEMS
    from gdsim.core.run import Run
    from gdsim.core.settings import settings_for

    wrong = []
    for name in PROBLEMS:
        run = Run(settings_for(name))
        before = run.parameters
        ahead = run.advance(1, past_convergence=True).ahead
        numbers = [float(ahead.loss[0]), *run.parameters]
        if run.iteration != 1 or run.parameters == before or not all(map(isfinite, numbers)):
            wrong.append(f"{name} goes from {before} to {run.parameters}.")
    require(not wrong, " ".join(wrong))
    return f"{len(PROBLEMS)} problems"


def surface() -> str:
    """A loss surface in one batch, held to plain arithmetic; and its contours."""
    import numpy as np

    from gdsim.core.objective import objective_of
    from gdsim.core.problems import PROBLEMS
    from gdsim.core.surface import Grid, over

    low, high = -5.0, 5.0
    objective = objective_of(PROBLEMS["himmelblau"], "float64", "cpu")
    grid = over(objective, ((low, high), (low, high)), POINTS)
    assert isinstance(grid, Grid)
    x = low + (high - low) * (np.arange(POINTS) + 0.5) / POINTS
    y = x[:, None]
    wanted = (x**2 + y - 11) ** 2 + (x + y**2 - 7) ** 2
    apart = float(np.abs(grid.loss - wanted).max() / wanted.max())
    require(apart < ROUNDED, f"Himmelblau's losses are {apart:.2g} off those of its formula.")
    require(len(grid.contours) and len(grid.levels), "There are no contour lines.")
    return f"himmelblau, {POINTS} x {POINTS} losses, {len(grid.levels)} contours"


def hessian() -> str:
    """The Hessian's eigenvalues, by autograd and by power iteration, held to a closed form.

    That of a mean squared error of a weighted sum is `2 / N * XᵀX`.
    """
    import numpy as np

    from gdsim.core.curvature import eigenvalues
    from gdsim.core.objective import objective_of
    from gdsim.core.problems import PROBLEMS

    problem = PROBLEMS["two-weights"]
    assert problem.data
    x = problem.data.inputs
    wanted = np.linalg.eigvalsh(2 / len(x) * x.T @ x)
    objective = objective_of(problem, "float64", "cpu")
    here = objective.tensor(problem.start)
    for way, most in (("autograd", len(problem.start)), ("power iteration", 0)):
        ends = eigenvalues(objective, here, most_exact=most)
        found = np.array((ends.smallest, ends.largest))
        right = bool(np.allclose(found, wanted[[0, -1]], rtol=1e-4))
        require(right, f"By {way}, the Hessian of two-weights has {found}, not {wanted}.")
    return f"two-weights, from {wanted[0]:.4g} to {wanted[-1]:.4g}"


def convergence_map() -> str:
    """A convergence map, some cells of which are held to runs of their own."""
    from gdsim.core.convergence import DIVERGED, NOT_CONVERGED, MapRequest, MapRun
    from gdsim.core.map_axes import axis
    from gdsim.core.progress import Verdict
    from gdsim.core.run import Run
    from gdsim.core.settings import settings_for

    rates, starts = axis("learning_rate=0.02:0.4"), axis("start.w=-1:1.5")
    request = MapRequest(
        settings=settings_for("one-sample"), x=rates, y=starts, cells=CELLS, iterations=200
    )
    chart = MapRun(request)
    while not chart.done:
        chart.work(lambda: False)
    picture = chart.picture()
    for row in (0, CELLS - 1):
        for column in range(CELLS):
            run = Run(request.cell(row, column))
            while run.verdict is Verdict.OPEN and run.iteration < request.iterations:
                run.advance(request.iterations - run.iteration)
            ends = {Verdict.CONVERGED: run.iteration, Verdict.DIVERGED: DIVERGED}
            wanted = ends.get(run.verdict, NOT_CONVERGED)
            found = int(picture.iterations[row, column])
            require(
                found == wanted, f"Cell {row}, {column} of the map has {found}, its run {wanted}."
            )
    return f"one-sample, {CELLS} x {CELLS} cells"


def colours() -> str:
    """Each scale of colours: its ends, and that its lightness goes one way throughout."""
    import numpy as np

    from gdsim.core.map_colours import SCALES, scale

    shares = np.linspace(0, 1, 256)
    for name, ends in SCALES.items():
        shown = scale(shares, name)
        found = [tuple(colour.tolist()) for colour in (shown[0], shown[-1])]
        require(found == [ends[0], ends[-1]], f"{name} goes from {found[0]} to {found[1]}.")
        # Rec. 709's weights. Rounding to whole numbers can turn it by half of one.
        lightness = np.diff(shown @ np.array([0.2126, 0.7152, 0.0722]))
        one_way = (lightness > -0.5).all() or (lightness < 0.5).all()
        require(one_way, f"The colours of {name} are not in the order of their lightness.")
    return ", ".join(SCALES)
